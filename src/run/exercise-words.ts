import { formatText } from '../math/format';
import { letter } from '../math/styles';
import type { Exercise } from './exercise';
import { type Given, givensOf } from './working';

/** An answer somebody gave, and the slip it showed, `right`, or nothing to be named. */
export interface Attempt {
  readonly typed: string;
  readonly slip?: string;
  readonly right: boolean;
}

/** What an exercise asks, in words; letters stand between asterisks. */
export function questionOf({ task, program, inputs, place, symbol }: Exercise): string {
  const what = `What is *${symbol}*`;
  switch (task.ask) {
    case 'sum':
      return `${what} so far, after example ${place}?`;
    case 'average':
      return `${what} after the division by *m*, an average over all ${inputs.rows.length} examples?`;
    case 'J':
      return `What is the cost *J* of these ${inputs.rows.length} examples?`;
    case 'update':
      return program.single ? `${what} after the update?` : `${what} after the first update?`;
    default:
      return `${what}?`;
  }
}

/** How exactly an answer must be typed, in words. */
export function roundingOf({ symbol }: Exercise): string {
  const digits = 'Type it to four decimals, or at least to two digits that count';
  return symbol === 'z' || symbol === 'a'
    ? `${digits}.`
    : `${digits}; you may round *a* to two decimals first.`;
}

/** A finished exercise as text to copy: its seed, what was told and asked, the answers and slips. */
export function recordOf(exercise: Exercise, attempts: readonly Attempt[], title: string): string {
  const { examples, others } = givensOf(exercise);
  const lines = examples.map((example, k) =>
    examples.length > 1 ? `Example ${k + 1}: ${listOf(example)}` : listOf(example),
  );
  const answers = attempts.map(({ typed, slip, right }) => {
    const said = right ? 'right' : (slip ?? 'not right');
    return `${typed.trim()} (${said})`;
  });
  const slips = [...new Set(attempts.flatMap(({ slip }) => slip ?? []))];
  return [
    `${title}, seed ${exercise.seed}, numbers ${exercise.draw}`,
    ...lines,
    listOf(others),
    plainWords(questionOf(exercise)),
    `Answers: ${answers.join('; ') || 'none'}`,
    `Slips: ${slips.join(', ') || 'none'}`,
    '',
  ].join('\n');
}

/** A sentence without the marks around its letters, as plain text. */
export const plainWords = (text: string): string =>
  text.replace(/\*([^*]+)\*/g, (_, name: string) => letter(name));

const listOf = (givens: readonly Given[]): string =>
  givens.map((one) => `${nameOf(one)} = ${formatText(one.value)}`).join(', ');

/** A letter that is told, with a word where the letter alone would mislead. */
export const nameOf = ({ symbol, at }: Given): string =>
  at === undefined ? `${letter(symbol)} of the iteration before` : letter(symbol);
