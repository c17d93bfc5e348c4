import type { Place } from './layout';
import { type Trace, trace, valueAt } from './trace';

/** What a nudge of one parameter by h does to the loss. */
export interface Nudged {
  readonly h: number;
  /** The parameter, and the loss, after the nudge. */
  readonly parameter: number;
  readonly loss: number;
  /** The loss after minus the loss before, and that for each unit of h. */
  readonly change: number;
  readonly quotient: number;
}

/** Where a program has the loss whose slopes it computes: L of its one example, or the cost J. */
export function lossSpot({ layout }: Trace): { place: Place; symbol: string } {
  return layout.program.single ? { place: 1, symbol: 'L' } : { place: 'average', symbol: 'J' };
}

/**
 * Nudges one parameter of an iteration, all else staying as it is.
 * @param symbol the parameter, such as `w_1`
 * @param h how far, any number but 0
 */
export function nudged(of: Trace, symbol: string, h: number): Nudged {
  const { layout, inputs, parameters, iteration } = of;
  const start = Array.from(parameters);
  const index = layout.program.parameters.indexOf(symbol);
  const parameter = (start[index] ?? Number.NaN) + h;
  const other = trace(layout.program, inputs, start.with(index, parameter), iteration);
  const loss = lossIn(other);
  const change = loss - lossIn(of);
  return { h, parameter, loss, change, quotient: change / h };
}

/** The loss of an iteration at the parameters it starts with. */
export function lossIn(of: Trace): number {
  const { place, symbol } = lossSpot(of);
  return valueAt(of, place, symbol) ?? Number.NaN;
}
