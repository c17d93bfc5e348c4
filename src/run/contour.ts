import {
  type Grid,
  gridOf,
  gridPoint,
  type Interval,
  linesAt,
  type PlanePoint,
} from './contour-lines';
import { costOf } from './costs';
import { domain } from './domain';
import { type History, history } from './history';
import { keptRun } from './other';
import { path, type Stop, shapeOf } from './path';
import { programOf, type Spec } from './spec';
import { type Trace, trace, valueAt } from './trace';
import type { View } from './view';

/** The cost over two parameters, drawn as lines of equal cost, with the way walked so far. */
export interface Contour {
  /** The two parameters and what they run over. */
  readonly across: { readonly symbol: string; readonly domain: Interval };
  readonly up: { readonly symbol: string; readonly domain: Interval };
  /** The other parameters, which stay as this iteration finds them. */
  readonly fixed: readonly { readonly symbol: string; readonly value: number }[];
  /** Points along each edge of the grid on which the cost was computed. */
  readonly side: number;
  /** From the lowest up. */
  readonly levels: readonly { readonly cost: number; readonly lines: readonly PlanePoint[][] }[];
  /** The lowest point of the grid, unless nothing on it is finite. */
  readonly least?: { readonly at: PlanePoint; readonly cost: number };
  /** At how many points of the grid the cost is not finite; no line is drawn beside them. */
  readonly notFinite: number;
  /** What the iterations so far start with, thinned out; seen in this plane. */
  readonly path: readonly { readonly iteration: number; readonly at: PlanePoint }[];
  /** The same of the run that is kept beside this one. */
  readonly kept?: Contour['path'];
  /** Where this iteration starts, the cost it meets, and where its update leads. */
  readonly here: { readonly at: PlanePoint; readonly cost: number };
  readonly next: PlanePoint;
}

/** What of a view its contour is made of. */
export type Seen = Pick<
  View,
  'trace' | 'descent' | 'program' | 'rightProgram' | 'inputs' | 'kept' | 'other'
>;

/** The same of an iteration of a descent, from plain data that can be sent to a worker. */
export function seenAt(spec: Spec, iteration: number, kept?: Spec): Seen {
  const run = (of: Spec) => {
    const program = programOf(of);
    return { program, descent: history(program, of.inputs) };
  };
  const { program, descent } = run(spec);
  return {
    ...{ program, descent, inputs: spec.inputs },
    kept: kept && keptRun(kept),
    other: kept && run(kept),
    rightProgram: programOf({ ...spec, mistake: undefined }),
    trace: trace(program, spec.inputs, descent.startOf(iteration), iteration),
  };
}

/**
 * The cost of the program without mistakes around the way walked to the iteration on show. The grid
 * has 60 × 60 points; above 110 examples fewer, so that about 400,000 losses are computed, but never
 * fewer than 20 × 20. The cost is never taken from a part of the examples.
 * @param across a parameter, such as `w_1`
 * @param up another one
 * @param far the last iteration of the path; left out, or if it lies before, the one on show
 */
export function contour(view: Seen, across: string, up: string, far = 1): Contour {
  const { trace: shown, descent, program, rightProgram, inputs } = view;
  const here = Array.from(shown.parameters);
  const [first, second] = [across, up].map((symbol) => program.parameters.indexOf(symbol));
  if (first === undefined || second === undefined || first < 0 || second < 0 || first === second)
    throw new Error(`${across} and ${up} are not two parameters of this program.`);
  const inPlane = (parameters: ArrayLike<number>): PlanePoint => [
    parameters[first] ?? Number.NaN,
    parameters[second] ?? Number.NaN,
  ];
  const to = Math.max(far, shown.iteration);
  const updated = (by: Trace): PlanePoint =>
    inPlane(program.parameters.map((symbol) => valueAt(by, 'update', symbol) ?? Number.NaN));
  const next = updated(shown);
  // Where the last iteration leads counts also for who has gone back, so that the picture stays.
  const beyond =
    to === shown.iteration ? next : updated(trace(program, inputs, descent.startOf(to), to));
  const seen = (stops: Stop[]) =>
    stops.map(({ iteration, parameters }) => ({ iteration, at: inPlane(parameters) }));
  const stops = seen(stopsOf(view, to));
  const keptStops = seen(keptStopsOf(view, to));
  const domainOf = (k: 0 | 1, index: number): Interval =>
    domain(
      [...stops, ...keptStops].map(({ at }) => at[k]).concat(next[k], beyond[k]),
      inputs.rows,
      index,
    );
  const domains = [domainOf(0, first), domainOf(1, second)] as const;

  const cost = costOf(rightProgram, inputs);
  const moved = here.slice();
  const costAt = (x: number, y: number): number => {
    moved[first] = x;
    moved[second] = y;
    return cost(moved);
  };
  const grid = gridOf(costAt, ...domains, sideFor(inputs.rows.length));
  const sizes = domains.map(([from, to]) => to - from) as [number, number];
  return {
    across: { symbol: across, domain: domains[0] },
    up: { symbol: up, domain: domains[1] },
    fixed: program.parameters.flatMap((symbol, k) =>
      k === first || k === second ? [] : [{ symbol, value: here[k] ?? Number.NaN }],
    ),
    side: grid.side,
    ...levelsOf(grid),
    path: shapeOf(stops, ({ at }) => at, sizes),
    ...(keptStops.length > 0 && { kept: shapeOf(keptStops, ({ at }) => at, sizes) }),
    here: { at: inPlane(here), cost: cost(here) },
    next,
  };
}

const paths = new WeakMap<History, (to: number) => readonly Stop[]>();

/** The stops of the way to an iteration, which is the last one. */
function stopsOf(
  { descent, program, inputs }: Pick<Seen, 'descent' | 'program' | 'inputs'>,
  iteration: number,
): Stop[] {
  const walked = paths.get(descent) ?? path(program, inputs);
  paths.set(descent, walked);
  const stops = walked(iteration);
  const parameters = descent.startOf(iteration);
  const complete = stops.at(-1)?.iteration === iteration;
  return complete || !parameters.every(Number.isFinite)
    ? [...stops]
    : [...stops, { iteration, parameters }];
}

/** The same of the kept run, if its parameters are those of this one. */
function keptStopsOf({ program, kept, other }: Seen, iteration: number): Stop[] {
  if (!kept || !other || other.program.features !== program.features) return [];
  return stopsOf({ ...other, inputs: kept.spec.inputs }, iteration);
}

const sideFor = (m: number): number =>
  Math.min(Math.max(Math.floor(Math.sqrt(400_000 / m)), 20), 60);

const mostLevels = 10;

/** Levels whose heights above the lowest point double from one to the next, up to half the highest. */
function levelsOf(grid: Grid): Pick<Contour, 'levels' | 'least' | 'notFinite'> {
  let [index, lowest, highest, notFinite] = [-1, Infinity, -Infinity, 0];
  for (const [k, value] of grid.values.entries()) {
    if (!Number.isFinite(value)) notFinite++;
    else {
      if (value < lowest) [index, lowest] = [k, value];
      if (value > highest) highest = value;
    }
  }
  if (index < 0) return { levels: [], notFinite };
  const range = highest - lowest;
  const costs = Array.from(
    { length: mostLevels },
    (_, k) => lowest + range / 2 ** (mostLevels - k),
  );
  const levels = costs
    .filter((cost, k) => cost > (costs[k - 1] ?? lowest))
    .map((cost) => ({ cost, lines: linesAt(grid, cost) }));
  return { levels, least: { at: gridPoint(grid, index), cost: lowest }, notFinite };
}
