import type { Curve } from '../run/cost-record';
import type { Point } from './marks';
import type { Scale } from './scale';

/**
 * As many points of a curve as a picture can show: of those that share a column one unit wide, the
 * first, the lowest, the highest and the last, so that no spike is lost, and one that is not finite.
 */
export function thinned({ iterations, costs }: Curve, x: Scale): Point[] {
  const points: Point[] = [];
  let column: Point[] = [];
  let at = Number.NaN;
  const close = (): void => {
    const finite = column.filter(([, cost]) => Number.isFinite(cost));
    const byCost = finite.toSorted(([, s], [, t]) => s - t);
    const kept = new Set([finite[0], byCost[0], byCost.at(-1), finite.at(-1)]);
    const open = column.find(([, cost]) => !Number.isFinite(cost));
    points.push(...column.filter((point) => kept.has(point) || point === open));
    column = [];
  };
  iterations.forEach((iteration, k) => {
    const here = Math.round(x.at(iteration));
    if (here !== at && column.length > 0) close();
    at = here;
    column.push([iteration, costs[k] ?? Number.NaN]);
  });
  close();
  return points;
}
