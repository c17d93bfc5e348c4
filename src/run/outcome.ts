import { addressText } from './address';
import { random } from './random';
import { type Trace, trace, valueAt } from './trace';

/** A number and its address. */
export interface Figure {
  readonly at: string;
  readonly value: number;
}

/** What becomes of one sum of an iteration: itself, its average, the parameter moved by that. */
export interface Sum {
  readonly symbol: string;
  readonly sum: Figure;
  readonly average: Figure;
  readonly parameter?: string;
  readonly next?: Figure;
}

/** The sums of an iteration, in the order in which they are zeroed: J, dw_1 … dw_n, db. */
export function sumsOf(of: Trace): Sum[] {
  const { layout, iteration } = of;
  const { program, m } = layout;
  const figure = (place: 'average' | 'update' | number, symbol: string): Figure => ({
    at: addressText({ iteration, place, symbol }),
    value: valueAt(of, place, symbol) ?? Number.NaN,
  });
  return program.zero.map(({ symbol }) => {
    const parameter = program.parameters.find((p) => symbol === `d${p}`);
    return {
      symbol,
      sum: figure(m, symbol),
      average: figure('average', symbol),
      parameter,
      next: parameter === undefined ? undefined : figure('update', parameter),
    };
  });
}

/** The same iteration, from the same parameters, on other examples. */
export function onRows(of: Trace, rows: readonly (readonly number[])[]): Trace {
  const { layout, inputs, parameters, iteration } = of;
  return trace(layout.program, { ...inputs, rows }, parameters, iteration);
}

/** Every example twice. */
export const doubled = <T>(rows: readonly T[]): T[] => [...rows, ...rows];

/**
 * The examples in another order, the same for the same seed. Another one comes last, if there is
 * one that differs from the last: so a slip that keeps only the last example shows.
 */
export function shuffled(
  rows: readonly (readonly number[])[],
  seed: number,
): (readonly number[])[] {
  const { whole } = random(String(seed));
  const order = [...rows];
  const swap = (s: number, t: number): void => {
    const [first, second] = [order[s], order[t]];
    if (first && second) [order[s], order[t]] = [second, first];
  };
  for (let k = order.length - 1; k > 0; k--) swap(k, whole(0, k));
  const last = String(rows.at(-1));
  const other = order.findIndex((row) => String(row) !== last);
  if (other >= 0 && String(order.at(-1)) === last) swap(other, order.length - 1);
  return order;
}

/** Whether two averages are one but for the rounding that another order of adding brings. */
export const sameNumber = (s: number, t: number): boolean =>
  Object.is(s, t) || Math.abs(s - t) / Math.max(1, Math.abs(s), Math.abs(t)) <= 1e-9;
