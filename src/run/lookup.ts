import type { Trace } from './trace';
import { valueAt } from './trace';

/**
 * The values of letters while an example is worked on, for walks over trees: its data, the
 * parameters the iteration started with, and what the example itself computes; NaN for others.
 * @param example from 1
 */
export function lookupAt(trace: Trace, example: number): (symbol: string) => number {
  const { inputs, parameters, layout } = trace;
  const { data, parameters: names } = layout.program;
  const known = new Map<string, number | undefined>([
    ...data.map((name, k) => [name, inputs.rows[example - 1]?.[k]] as const),
    ...names.map((name, k) => [name, parameters[k]] as const),
  ]);
  return (symbol) => known.get(symbol) ?? valueAt(trace, example, symbol) ?? Number.NaN;
}
