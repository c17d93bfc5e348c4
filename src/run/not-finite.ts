import { addressText } from './address';
import { spotOf } from './layout';
import type { Trace } from './trace';

/**
 * Why an iteration has numbers that are none, as a sentence: with which it begins, and where it came
 * from; undefined if all of its numbers are finite. It is looked for once in each iteration.
 */
export function notFiniteWords(of: Trace): string | undefined {
  if (!known.has(of)) known.set(of, wordsFor(of));
  return known.get(of);
}

const known = new WeakMap<Trace, string | undefined>();

function wordsFor({
  parameters,
  after,
  contribution,
  layout,
  iteration,
}: Trace): string | undefined {
  const start = layout.program.parameters.filter((_, k) => !Number.isFinite(parameters[k]));
  if (start.length > 0)
    return `Iteration ${iteration} starts with numbers that are infinite or not a number (NaN): ${start.join(', ')}. An earlier iteration made them too large for floating point. ${cure}`;
  const index = after.findIndex(
    (value, k) => !Number.isFinite(value) || !Number.isFinite(contribution[k]),
  );
  if (index < 0) return undefined;
  const { place, equation } = spotOf(layout, index + 1);
  const { symbol } = equation;
  const at = addressText({ iteration, place, symbol });
  const what = Number.isNaN(after[index]) ? 'not a number (NaN)' : 'infinite';
  const rest = 'What is computed from it is no finite number either.';
  return symbol === 'L'
    ? `L is ${what} at ${at}: there a is exactly 0 or 1 in floating point, and log 0 is −∞. ${rest} The derivatives need no logarithm and stay right; so does L in its stable form.`
    : `${symbol} is ${what} at ${at}: it is too large for floating point. ${rest} ${cure}`;
}

const cure = 'A smaller α, smaller start values or scaled features help.';
