/** A point of a plane of two features, x_1 and x_2. */
export type Spot = readonly [x1: number, x2: number];

/** A rectangle of that plane. */
export interface Box {
  readonly x1: readonly [from: number, to: number];
  readonly x2: readonly [from: number, to: number];
}

/** Where z = w_1 x_1 + b is 0 for one feature, so that a = ½; not finite if w_1 is 0. */
export const turningPoint = ([w = Number.NaN, b = Number.NaN]: readonly number[]): number => -b / w;

/**
 * The part of a rectangle where z is at least `level`, as the corners of a polygon; empty if there
 * is none. z is linear, so that its numbers at the corners say all (Sutherland and Hodgman 1974).
 */
export function partAbove(z: (spot: Spot) => number, level: number, box: Box): Spot[] {
  return sidesOf(z, box).flatMap(([from, to, zFrom, zTo]) => {
    const here = zFrom >= level ? [from] : [];
    return zFrom >= level === zTo >= level
      ? here
      : [...here, between(from, to, (level - zFrom) / (zTo - zFrom))];
  });
}

/** The two ends of the line z = `level` within a rectangle, or nothing if the line misses it. */
export function levelLine(z: (spot: Spot) => number, level: number, box: Box): Spot[] {
  return sidesOf(z, box).flatMap(([from, to, zFrom, zTo]) =>
    zFrom >= level === zTo >= level ? [] : [between(from, to, (level - zFrom) / (zTo - zFrom))],
  );
}

type Side = readonly [from: Spot, to: Spot, zFrom: number, zTo: number];

/** The sides with z at their ends; none where z is too large to be a number. */
function sidesOf(z: (spot: Spot) => number, { x1, x2 }: Box): Side[] {
  const corners: Spot[] = [
    [x1[0], x2[0]],
    [x1[1], x2[0]],
    [x1[1], x2[1]],
    [x1[0], x2[1]],
  ];
  const sides = corners.map((from, k): Side => {
    const to = corners[(k + 1) % 4] ?? from;
    return [from, to, z(from), z(to)];
  });
  return sides.every(([, , zFrom]) => Number.isFinite(zFrom)) ? sides : [];
}

const between = (from: Spot, to: Spot, share: number): Spot => [
  from[0] + share * (to[0] - from[0]),
  from[1] + share * (to[1] - from[1]),
];
