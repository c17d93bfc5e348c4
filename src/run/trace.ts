import { evaluate } from '../math/evaluate';
import { type Part, type Program, written } from '../model/program';
import { indexOf, type Layout, layoutOf, type Place } from './layout';
import type { Inputs } from './start';

/** All numbers of one iteration, as columns of float64; `stepOf` draws a step from them on demand. */
export interface Trace {
  readonly layout: Layout;
  readonly inputs: Inputs;
  /** The n + 1 parameters that the iteration starts with. */
  readonly parameters: ArrayLike<number>;
  /** Its number, from 1. */
  readonly iteration: number;
  /** One number a step, index 0 for the first: the symbol's value before … */
  readonly before: Float64Array;
  /** … the value of the right side … */
  readonly contribution: Float64Array;
  /** … and the symbol's value after. */
  readonly after: Float64Array;
}

/**
 * Runs one iteration by walking the trees and keeps every number.
 * @param parameters the n + 1 parameters that this iteration starts with
 * @param iteration its number, from 1; it only goes into the addresses
 */
export function trace(
  program: Program,
  inputs: Inputs,
  parameters: ArrayLike<number>,
  iteration: number,
): Trace {
  const layout = layoutOf(program, inputs.rows.length);
  const before = new Float64Array(layout.size);
  const contribution = new Float64Array(layout.size);
  const after = new Float64Array(layout.size);
  const now = new Map<string, number>();
  const lookup = (name: string): number => now.get(name) ?? Number.NaN;
  let index = 0;
  const run = (part: Part): void => {
    for (const { symbol, how, right } of program[part]) {
      before[index] = lookup(symbol);
      contribution[index] = evaluate(right, lookup);
      after[index] = written(how, before[index] as number, contribution[index] as number);
      now.set(symbol, after[index] as number);
      index++;
    }
  };
  now.set('m', layout.m).set('alpha', inputs.alpha);
  assign(now, program.parameters, parameters);
  run('zero');
  for (const row of inputs.rows) {
    assign(now, program.data, row);
    run('each');
  }
  run('average');
  run('update');
  return { layout, inputs, parameters, iteration, before, contribution, after };
}

/** The value that a place gave to a symbol, if that place writes it. */
export function valueAt(
  { layout, after }: Trace,
  place: Place,
  symbol: string,
): number | undefined {
  const index = indexOf(layout, place, symbol);
  return index > 0 ? after[index - 1] : undefined;
}

function assign(
  now: Map<string, number>,
  names: readonly string[],
  values: ArrayLike<number>,
): void {
  for (const [k, name] of names.entries()) now.set(name, values[k] ?? Number.NaN);
}
