import type { Curve } from '../run/cost-record';
import { shapeOf } from '../run/path';
import type { Point } from './marks';
import type { Scale } from './scale';

/** How far in units of the picture a point that is left out may lie beside the line without it. */
const unseen = 0.1;

/**
 * As many points of a curve as its picture can show. Of those that share a column one unit wide, the
 * first, the lowest, the highest and the last, so that no spike is lost, and one that has no place
 * in the picture; of these, where the curve is almost straight, only the ends.
 */
export function thinned(curve: Curve, x: Scale, y: Scale): Point[] {
  const hasPlace = ([, cost]: Point): boolean => Number.isFinite(y.at(cost));
  return stretches(columns(curve, x, hasPlace), hasPlace).flatMap((stretch) =>
    shapeOf(stretch, ([k, cost]) => [x.at(k), y.at(cost)], [1, 1], {
      most: Number.POSITIVE_INFINITY,
      least: unseen,
    }),
  );
}

function columns(
  { iterations, costs }: Curve,
  x: Scale,
  hasPlace: (point: Point) => boolean,
): Point[] {
  const points: Point[] = [];
  let column: Point[] = [];
  let at = Number.NaN;
  const close = (): void => {
    const closed = column.filter(hasPlace);
    const byCost = closed.toSorted(([, s], [, t]) => s - t);
    const kept = new Set([closed[0], byCost[0], byCost.at(-1), closed.at(-1)]);
    const open = column.find((point) => !hasPlace(point));
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

/** Points in a row that agree in a question. */
function stretches(points: readonly Point[], agree: (point: Point) => boolean): Point[][] {
  const all: Point[][] = [];
  let last: boolean | undefined;
  for (const point of points) {
    const now = agree(point);
    if (now !== last) all.push([]);
    all.at(-1)?.push(point);
    last = now;
  }
  return all;
}
