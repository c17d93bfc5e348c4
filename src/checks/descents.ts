import { type Loss, logistic } from '../model/logistic';
import { mistaken } from '../model/mistakes';
import type { Program } from '../model/program';
import { history } from '../run/history';
import type { Place } from '../run/layout';
import type { Inputs } from '../run/start';
import { type Trace, trace, valueAt } from '../run/trace';

/** The loop for some inputs, with a slip or another form of the loss if one is named. */
export function programOf({ parameters }: Inputs, mistake?: string, loss?: Loss): Program {
  const right = logistic(parameters.length - 1, loss);
  return mistake === undefined ? right : mistaken(right, mistake);
}

/** Any iteration of a descent. */
export function descent(
  inputs: Inputs,
  mistake?: string,
  loss?: Loss,
): (iteration: number) => Trace {
  const program = programOf(inputs, mistake, loss);
  const { startOf } = history(program, inputs);
  return (iteration) => trace(program, inputs, startOf(iteration), iteration);
}

/**
 * A number of an iteration.
 * @throws if nothing writes that symbol there
 */
export function value(of: Trace, place: Place, symbol: string): number {
  const found = valueAt(of, place, symbol);
  if (found === undefined) throw new Error(`Nothing writes ${symbol} at ${place}.`);
  return found;
}

/** The costs that some iterations meet. */
export const costs = (of: (iteration: number) => Trace, iterations: readonly number[]): number[] =>
  iterations.map((k) => value(of(k), 'average', 'J'));

/** A number with as many decimals as the course shows. */
export const shown = (number: number, digits: number): string => number.toFixed(digits);

/** Several of them. */
export const rounded = (numbers: readonly number[], digits: number): string[] =>
  numbers.map((number) => shown(number, digits));
