import type { Digits } from '../math/format';
import { filledTexOf, type Holed, symbolTex } from './formula';
import { whereText } from './say';
import { type Step, stepOf } from './step';
import type { Trace } from './trace';

/** One line worked out: the equation in symbols, filled in, and its result. */
export interface WorkedLine {
  readonly symbols: Holed;
  readonly filled?: Holed;
  readonly result: Holed;
}

/** The lines that stand under one heading, such as `Example 2, backward`. */
export interface WorkedPart {
  readonly where: string;
  readonly lines: readonly WorkedLine[];
}

/** As many examples as are worked out on paper; more would be a book. */
export const mostWorked = 100;

/**
 * A whole iteration line by line, for paper and for readers without scripts. Of more than
 * `mostWorked` examples only so many are written out; the sums contain all of them.
 */
export function worked(trace: Trace, digits: Digits = 'four'): WorkedPart[] {
  const { program } = trace.layout;
  const parts = new Map<string, WorkedLine[]>();
  for (let index = 1; index <= trace.layout.size; index++) {
    const step = stepOf(trace, index);
    if (typeof step.place === 'number' && step.place > mostWorked) continue;
    const where = whereText(program, step);
    const lines = parts.get(where) ?? [];
    lines.push(lineOf(step));
    parts.set(where, lines);
  }
  return [...parts].map(([where, lines]) => ({ where, lines }));

  function lineOf(step: Step): WorkedLine {
    return { symbols: symbolTex(program, step.equation), ...filledTexOf(program, step, digits) };
  }
}
