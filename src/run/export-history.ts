import { countText } from '../math/count';
import type { Program } from '../model/program';
import { costLetter, costOf } from './costs';
import { csvText } from './csv';
import type { Inputs } from './start';
import { walk } from './walk';

/** A table to take along, and a sentence that says what is in it. */
export interface HistoryExport {
  readonly csv: string;
  readonly note: string;
}

/** The most rows of an exported history, but for the last iteration. */
export const mostRows = 5000;

/**
 * The descent as CSV: for each iteration the parameters it starts with and the cost they have, J or
 * for one example L. Every iteration as long as there are at most 5,000, else evenly spaced ones
 * and the last.
 * @param to the last iteration, from 1
 */
export function historyCsv(program: Program, inputs: Inputs, to: number): HistoryExport {
  const pieces = historyPieces(program, inputs, to);
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}

/**
 * The same in pieces of a row each: between them, whoever runs it can let a page answer. To a
 * million iterations it takes some tenths of a second.
 */
export function* historyPieces(
  program: Program,
  inputs: Inputs,
  to: number,
): Generator<undefined, HistoryExport, undefined> {
  const { iterations, stride } = chosen(to);
  const cost = costOf(program, inputs);
  const letter = costLetter(program);
  const rows: number[][] = [];
  for (const start of walk(program, inputs, iterations)) {
    rows.push([iterations[rows.length] as number, ...start, cost(start)]);
    yield;
  }
  const head = ['iteration', ...program.parameters, letter];
  return { csv: csvText(head, rows), note: noteOf(program, letter, to, stride) };
}

/** Which iterations stand in a table that goes to a given one, and how far they lie apart. */
export function chosen(to: number): { iterations: number[]; stride: number } {
  const stride = roundUp(to / mostRows);
  const count = Math.ceil(to / stride);
  const iterations = Array.from({ length: count }, (_, k) => 1 + k * stride);
  return { iterations: iterations.at(-1) === to ? iterations : [...iterations, to], stride };
}

/** The next number of 1, 2, 5, 10, 20 … */
function roundUp(least: number): number {
  if (least <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((digit) => digit * power >= least) ?? 10) * power;
}

function noteOf({ parameters }: Program, letter: string, to: number, stride: number): string {
  const last = countText(to);
  const which =
    stride === 1
      ? `Iterations 1 to ${last}, every one`
      : `Every ${stride === 2 ? 'second' : `${stride}th`} iteration from 1 to ${last}, and the last`;
  return `${which}: ${parameters.join(', ')} as the iteration finds them, before its update, and ${letter} there.`;
}
