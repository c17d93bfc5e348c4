import { nice } from 'd3-array';
import type { Interval } from './contour-lines';

/**
 * An interval of a parameter for pictures: it holds its values so far with a margin, and at least as
 * much around the first one that z of a typical example changes by 4 to both sides, which takes a
 * almost from 0 to 1. Its ends are round, so that it stays as it is for most steps.
 * @param values what the parameter has been; those that are not finite do not count
 * @param rows m × (n + 1): x_1 … x_n, y
 * @param index which parameter of w_1 … w_n, b, from 0
 */
export function domain(
  values: readonly number[],
  rows: readonly (readonly number[])[],
  index: number,
): Interval {
  const finite = values.filter(Number.isFinite);
  const start = finite[0] ?? 0;
  // There may be too many for Math.min to take them as arguments.
  const lowest = finite.reduce((s, t) => Math.min(s, t), start);
  const highest = finite.reduce((s, t) => Math.max(s, t), start);
  const reach = Math.max(4 * unit(rows, index), Math.abs(start) / 1000);
  const margin = (highest - lowest) / 10;
  const [from = 0, to = 1] = nice(
    Math.min(lowest - margin, start - reach),
    Math.max(highest + margin, start + reach),
    10,
  );
  return [from, to];
}

/** By how much a parameter must change for z to change by 1 where |x_j| is its root mean square. */
function unit(rows: readonly (readonly number[])[], index: number): number {
  const isIntercept = index === (rows[0]?.length ?? 0) - 1;
  const squares = rows.reduce((sum, row) => sum + (row[index] ?? 0) ** 2, 0);
  const size = isIntercept ? 1 : Math.sqrt(squares / rows.length);
  return size > 0 && Number.isFinite(size) ? 1 / size : 1;
}
