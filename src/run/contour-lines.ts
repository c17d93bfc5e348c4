import { contours } from 'd3-contour';

/** A point of a plane of two parameters. */
export type PlanePoint = readonly [across: number, up: number];

/** An interval of one parameter. */
export type Interval = readonly [from: number, to: number];

/** A function on a grid of side × side points that covers a rectangle, its edges included. */
export interface Grid {
  readonly across: Interval;
  readonly up: Interval;
  /** Points along each edge, at least 2. */
  readonly side: number;
  /** side² numbers, row by row from the lower end of `up`. */
  readonly values: Float64Array;
}

/** Evaluates a function of two parameters on a grid. */
export function gridOf(
  f: (across: number, up: number) => number,
  across: Interval,
  up: Interval,
  side: number,
): Grid {
  const values = new Float64Array(side * side);
  for (let row = 0, k = 0; row < side; row++) {
    const second = along(up, row / (side - 1));
    for (let column = 0; column < side; column++)
      values[k++] = f(along(across, column / (side - 1)), second);
  }
  return { across, up, side, values };
}

/** The point of a grid at an index of its values. */
export const gridPoint = ({ across, up, side }: Grid, index: number): PlanePoint => [
  along(across, (index % side) / (side - 1)),
  along(up, Math.floor(index / side) / (side - 1)),
];

/**
 * Where a function is at a level: lines that end at the edge of the grid or beside points without a
 * finite value, and rings, whose last point is their first. Each point lies between two neighbours
 * of the grid, by linear interpolation; d3-contour says between which (marching squares).
 */
export function linesAt(grid: Grid, level: number): PlanePoint[][] {
  const { side, values } = grid;
  const finite = Array.from(values, (value) => (Number.isFinite(value) ? value : Infinity));
  const area = contours().size([side, side]).smooth(false).contour(finite, level);
  return area.coordinates
    .flat()
    .flatMap((ring) => opened(ring.map(([x = 0, y = 0]) => crossing(grid, level, x, y))));
}

/**
 * A point of d3-contour halfway between two neighbours, put where the level is reached. Its
 * coordinates are those of the grid plus ½: a whole number means that it lies between two points.
 * @returns undefined outside of the grid and beside what is not finite
 */
function crossing(grid: Grid, level: number, x: number, y: number): PlanePoint | undefined {
  const { side, values } = grid;
  const flat = Number.isInteger(x);
  const [column, row] = flat ? [x - 1, y - 0.5] : [x - 0.5, y - 1];
  const [nextColumn, nextRow] = flat ? [x, row] : [column, y];
  if (column < 0 || row < 0 || nextColumn >= side || nextRow >= side) return undefined;
  const here = values[row * side + column] as number;
  const there = values[nextRow * side + nextColumn] as number;
  if (!Number.isFinite(here) || !Number.isFinite(there)) return undefined;
  const share = (level - here) / (there - here);
  return [
    along(grid.across, (flat ? column + share : column) / (side - 1)),
    along(grid.up, (flat ? row : row + share) / (side - 1)),
  ];
}

/** A closed ring without the stretches that have no point: the lines that are left of it. */
function opened(ring: readonly (PlanePoint | undefined)[]): PlanePoint[][] {
  const gap = ring.indexOf(undefined);
  if (gap < 0) return [ring as PlanePoint[]];
  const lines: PlanePoint[][] = [[]];
  for (const point of [...ring.slice(gap, -1), ...ring.slice(0, gap)])
    if (point) lines.at(-1)?.push(point);
    else lines.push([]);
  return lines.filter(({ length }) => length > 1);
}

const along = ([from, to]: Interval, share: number): number => from * (1 - share) + to * share;
