import type { Program } from '../model/program';
import type { Inputs } from './start';
import { walk } from './walk';

/** The parameters that an iteration starts with. */
export interface Stop {
  readonly iteration: number;
  /** w_1 … w_n, b */
  readonly parameters: ArrayLike<number>;
}

/**
 * The way a descent has gone, for a picture: every iteration at first, from 512 on ever sparser, as
 * the descent itself slows down, but always two in a row, so that going back and forth is seen. It
 * ends before the first iteration whose parameters are not finite. Stops once found are kept.
 */
export function path(program: Program, inputs: Inputs): (to: number) => readonly Stop[] {
  const found: Stop[] = [];
  const starts = walk(program, inputs, iterations());
  let next = 1;
  let ended = false;
  return (to) => {
    for (; next <= to && !ended; next = following(next)) {
      const parameters = starts.next().value;
      if (parameters?.every(Number.isFinite)) found.push({ iteration: next, parameters });
      else ended = true;
    }
    return found.filter(({ iteration }) => iteration <= to);
  };
}

/** The iteration after one in a path: 1, 2 … 512, 513, 516, 517, 520 … 1024, 1025, 1032 … */
export function following(iteration: number): number {
  if (iteration < dense) return iteration + 1;
  const stride = 2 ** Math.floor(Math.log2(iteration / dense) + 2);
  return iteration % stride === 0 ? iteration + 1 : iteration - 1 + stride;
}

/**
 * The points of a polyline that show its shape, in their order: first and last, and of the others
 * those at which it turns most (Ramer 1972; Douglas and Peucker 1973).
 * @param most how many at most, from 2
 * @param least turns that stand out by less than this are left out
 * @param size by what to divide both coordinates before distances are taken
 */
export function shapeOf<T>(
  points: readonly T[],
  of: (point: T) => readonly [number, number],
  size: readonly [number, number],
  { most = 300, least = 1e-3 }: { most?: number; least?: number } = {},
): T[] {
  const plane = points.map((point) => of(point).map((value, k) => value / (size[k] ?? 1)));
  const weights = turns(plane as [number, number][], least);
  const order = weights.map((weight, k) => ({ weight, k })).sort((s, t) => t.weight - s.weight);
  const kept = new Set(
    order.filter(({ weight }, rank) => rank < most && weight > least).map(({ k }) => k),
  );
  return points.filter((_, k) => kept.has(k));
}

const dense = 512;

function* iterations(): Generator<number> {
  for (let k = 1; ; k = following(k)) yield k;
}

/** How far each point stands out of the line between those that stand out more, above `least`. */
function turns(points: readonly (readonly [number, number])[], least: number): number[] {
  const weights = new Array<number>(points.length).fill(0);
  const last = points.length - 1;
  if (last >= 0) weights[0] = weights[last] = Number.POSITIVE_INFINITY;
  const open: [from: number, to: number, weight: number][] = [[0, last, Number.POSITIVE_INFINITY]];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const [from, to, limit] = stretch;
    let farthest = -1;
    let distance = least;
    for (let k = from + 1; k < to; k++) {
      const d = distanceTo(points, k, from, to);
      if (d > distance) [farthest, distance] = [k, d];
    }
    if (farthest < 0) continue;
    const weight = Math.min(distance, limit);
    weights[farthest] = weight;
    open.push([from, farthest, weight], [farthest, to, weight]);
  }
  return weights;
}

/** The distance of a point from the stretch between two others. */
function distanceTo(
  points: readonly (readonly [number, number])[],
  k: number,
  from: number,
  to: number,
): number {
  const [x, y] = points[k] as readonly [number, number];
  const [x0, y0] = points[from] as readonly [number, number];
  const [x1, y1] = points[to] as readonly [number, number];
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = dx * dx + dy * dy;
  const share = length > 0 ? ((x - x0) * dx + (y - y0) * dy) / length : 0;
  const nearest = Math.min(Math.max(share, 0), 1);
  return Math.hypot(x - x0 - nearest * dx, y - y0 - nearest * dy);
}
