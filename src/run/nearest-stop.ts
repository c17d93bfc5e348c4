import type { PlanePoint } from './contour-lines';

/** A point of a path: what an iteration starts with, seen in a picture. */
export interface SeenStop {
  readonly iteration: number;
  readonly at: PlanePoint;
}

/**
 * The iteration whose start lies nearest to a point, for who points at the picture of a path. A
 * thinned path is almost straight from stop to stop; the iterations left out are found by halving.
 * @param path in the units of the picture
 * @param startOf where any iteration starts, in the same units
 * @param reach how far from the path the point may lie
 * @returns undefined if it lies farther from the path
 */
export function nearestIteration(
  path: readonly SeenStop[],
  startOf: (iteration: number) => PlanePoint,
  point: PlanePoint,
  reach: number,
): number | undefined {
  let nearest: { distance: number; from: SeenStop; to: SeenStop } | undefined;
  for (const [k, from] of path.entries()) {
    const to = path[k + 1] ?? from;
    const distance = distanceBetween(point, pointAt(from, to, shareOf(point, from, to)));
    if (distance <= (nearest?.distance ?? reach)) nearest = { distance, from, to };
  }
  if (!nearest) return undefined;
  const { from, to } = nearest;
  const share = shareOf(point, from, to);
  let [low, high] = [from.iteration, to.iteration];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (shareOf(startOf(middle), from, to) < share) low = middle;
    else high = middle;
  }
  const isLow = distanceBetween(startOf(low), point) <= distanceBetween(startOf(high), point);
  return isLow ? low : high;
}

/** How far along the stretch between two stops a point lies, from 0 to 1. */
function shareOf([x, y]: PlanePoint, { at: [x0, y0] }: SeenStop, { at }: SeenStop): number {
  const [dx, dy] = [at[0] - x0, at[1] - y0];
  const length = dx * dx + dy * dy;
  return length > 0 ? Math.min(Math.max(((x - x0) * dx + (y - y0) * dy) / length, 0), 1) : 0;
}

const pointAt = ({ at: [x0, y0] }: SeenStop, { at }: SeenStop, share: number): PlanePoint => [
  x0 + share * (at[0] - x0),
  y0 + share * (at[1] - y0),
];

const distanceBetween = (s: PlanePoint, t: PlanePoint): number =>
  Math.hypot(s[0] - t[0], s[1] - t[1]);
