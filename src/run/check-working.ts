import { countText } from '../math/count';
import { lastIteration } from './address';
import type { Estimate } from './carry';
import { type Checker, checker } from './check-iteration';
import type { Checked } from './checked';
import { type Hand, readHand, type Said, type Told } from './hand-lines';
import { history, isFar } from './history';
import { readAnswer } from './judge';
import { short } from './short';
import type { View } from './view';

/** Working that was checked: its numbers in the order of the program’s steps. */
export interface CheckedWorking {
  readonly numbers: readonly Checked[];
  /**
   * The first that is wrong (a slip or not explained); where there is none, the first that is off in
   * its last digits.
   */
  readonly first?: Checked;
  /** A sentence for each thing that could not be placed or compared, with its line. */
  readonly problems: readonly string[];
}

/** What working is checked against. */
export type Checkable = Pick<View, 'rightProgram' | 'inputs' | 'mistake' | 'descent'>;

/**
 * Checks an iteration that was worked out by hand, or any part of it: each number is judged by the
 * rules of the exercises, the right program being meant also where a slip is switched on. A number
 * that is wrong only because of an earlier one “follows”. Never throws.
 * @param current the iteration that is meant where the text names none
 */
export function checkWorking(text: string, view: Checkable, current: number): CheckedWorking {
  const { rightProgram: program, inputs } = view;
  const hand = readHand(text, { program, m: inputs.rows.length }, current);
  const descent = view.mistake === undefined ? view.descent : history(program, inputs);
  const problems = [...hand.problems];
  const numbers: Checked[] = [];
  const readable = hand.said.filter(({ line, text: typed, spots }) => {
    const read = readAnswer(typed, spots[0]?.symbol ?? 'the number');
    if ('sentence' in read) problems.push(`Line ${line}: ${read.sentence}`);
    return !('sentence' in read);
  });
  let ended: { iteration: number; parameters: Estimate<Checked>[] } | undefined;
  for (const iteration of iterationsOf(hand)) {
    if (iteration > lastIteration || isFar(descent, iteration, inputs)) {
      problems.push(farWords(iteration));
      continue;
    }
    const own = ended?.iteration === iteration - 1 ? ended.parameters : undefined;
    const check = checker(program, inputs, descent, iteration);
    const here = readable.filter((said) => said.iteration === iteration && !isStart(said, check));
    problems.push(...hand.told.flatMap((told) => toldWords(told, iteration, check)));
    const result = check.run(here, own, numbers.length);
    numbers.push(...result.numbers);
    problems.push(...result.problems);
    ended = { iteration, parameters: result.parameters };
  }
  const firstOf = (...kinds: string[]) =>
    numbers.find(({ verdict }) => kinds.includes(verdict.kind));
  return { numbers, first: firstOf('slip', 'wrong') ?? firstOf('close'), problems };
}

const iterationsOf = ({ said, told }: Hand): number[] =>
  [...new Set([...said, ...told].map(({ iteration }) => iteration))].sort((s, t) => s - t);

const farWords = (iteration: number): string =>
  iteration > lastIteration
    ? `Iteration ${short(String(iteration))} is too far; the last one with an address is 1,000,000.`
    : `Iteration ${countText(iteration)} has not been run yet. Go there first, then check again.`;

/** Whether a parameter without further words is the one that the iteration starts with. */
function isStart({ spots, text, loose }: Said, { startOf }: Checker): boolean {
  const [spot] = spots;
  if (!loose || spot?.place !== 'update') return false;
  const typed = readAnswer(text, spot.symbol);
  return 'value' in typed && typed.value === startOf(spot.symbol);
}

/** What is given is not judged, but other inputs than the page’s would make everything look wrong. */
function toldWords({ line, iteration, at, text }: Told, now: number, check: Checker): string[] {
  const [room = '', ...rest] = at.split('/');
  const own = room === 'start' ? check.startOf(rest[0] ?? '') : check.inputAt(rest);
  const typed = readAnswer(text, at);
  if (iteration !== now || own === undefined || 'sentence' in typed) return [];
  if (Math.abs(typed.value - own) <= typed.unit / 2 + 1e-12) return [];
  const [first = '', second] = rest;
  const name = second === undefined ? first : `${second} of example ${first}`;
  return [`Line ${line}: ${name} is ${own} on this page, not ${short(text)}.`];
}
