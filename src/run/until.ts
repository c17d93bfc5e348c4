import type { Program } from '../model/program';
import { loopOf } from './opcodes';
import type { Inputs } from './start';

/** When a descent may stop. */
export interface Rules {
  /** No parameter changes by more than this. */
  readonly change: number;
  /** No derivative is larger than this. */
  readonly derivative: number;
}

/** Where a descent stands after some iterations. */
export interface Stop {
  readonly iterations: number;
  /** w_1 … w_n, b */
  readonly parameters: readonly number[];
}

/** How far a descent has come, and where each rule would have stopped it. */
export interface Stops {
  readonly now: Stop;
  readonly byRule: { readonly [rule in keyof Rules]?: Stop };
  /** Whether both rules have stopped it or the bound is reached. */
  readonly finished: boolean;
}

/**
 * Runs one descent until both rules have stopped it.
 * @param most the bound, in iterations
 */
export function until(program: Program, inputs: Inputs, rules: Rules, most: number): Stops {
  return descending(program, inputs, rules, most)(most);
}

/**
 * The same in pieces, so that a page stays awake: each call runs on by at most so many iterations.
 * A derivative is read off the change it made, Δ / α; the rounding of w, b leaves it right to about
 * 1e−15 / α, far below any rule worth having.
 */
export function descending(
  program: Program,
  inputs: Inputs,
  rules: Rules,
  most: number,
): (iterations: number) => Stops {
  const loop = loopOf(program);
  const rows = Float64Array.from(inputs.rows.flat());
  const now = Float64Array.from(inputs.parameters);
  const before = now.slice();
  const byRule: { -readonly [rule in keyof Rules]?: Stop } = {};
  let done = 0;
  const here = (): Stop => ({ iterations: done, parameters: [...now] });
  const finished = (): boolean =>
    done >= most || (byRule.change !== undefined && byRule.derivative !== undefined);

  return (iterations) => {
    for (let k = 0; k < iterations && !finished(); k++) {
      before.set(now);
      loop(rows, inputs.rows.length, inputs.alpha, now, 1);
      done++;
      const change = largestGap(before, now);
      if (!byRule.change && change <= rules.change) byRule.change = here();
      if (!byRule.derivative && change <= rules.derivative * inputs.alpha)
        byRule.derivative = here();
    }
    return { now: here(), byRule: { ...byRule }, finished: finished() };
  };
}

/** The largest difference of two numbers at the same place, of two lists of one length; NaN if one is NaN. */
export function largestGap(s: Float64Array, t: Float64Array): number {
  let largest = 0;
  for (let k = 0; k < s.length; k++) {
    largest = Math.max(largest, Math.abs((s[k] as number) - (t[k] as number)));
  }
  return largest;
}
