import type { Equation, Part, Program } from '../model/program';

/** Where in an iteration: before the examples, an example's number from 1, or after them. */
export type Place = 'zero' | number | 'average' | 'update';

/** How the steps of one iteration lie one after the other for m examples. */
export interface Layout {
  readonly program: Program;
  readonly m: number;
  /** Number of steps of one iteration. */
  readonly size: number;
}

/** One place and the line executed there. */
export interface Spot {
  readonly place: Place;
  readonly part: Part;
  /** Index of the equation within its part. */
  readonly line: number;
  readonly equation: Equation;
}

/** The layout of one iteration of a program over m examples. */
export function layoutOf(program: Program, m: number): Layout {
  const { zero, each, average, update } = program;
  return { program, m, size: zero.length + m * each.length + average.length + update.length };
}

/** Number of steps before the first one of a place. */
export function placeStart({ program, m }: Layout, place: Place): number {
  if (place === 'zero') return 0;
  const examples = typeof place === 'number' ? Math.min(place - 1, m) : m;
  const before = program.zero.length + examples * program.each.length;
  return before + (place === 'update' ? program.average.length : 0);
}

/** The step (from 1) at which a place writes a symbol, or 0 if it does not. */
export function indexOf(layout: Layout, place: Place, symbol: string): number {
  if (typeof place === 'number' && (place < 1 || place > layout.m)) return 0;
  const line = layout.program[partOf(place)].findLastIndex((e) => e.symbol === symbol);
  return line < 0 ? 0 : placeStart(layout, place) + line + 1;
}

/**
 * What is executed at a step.
 * @param step from 1 to `size`
 * @throws if there is no such step
 */
export function spotOf(layout: Layout, step: number): Spot {
  const { program, size } = layout;
  for (const place of ['update', 'average', 'example', 'zero'] as const) {
    const start = placeStart(layout, place === 'example' ? 1 : place);
    if (step <= start || step > size) continue;
    const offset = step - start - 1;
    const lines = program.each.length;
    const spot =
      place === 'example'
        ? { place: Math.floor(offset / lines) + 1, line: offset % lines }
        : { place, line: offset };
    const part = partOf(spot.place);
    const equation = program[part][spot.line];
    if (equation) return { ...spot, part, equation };
  }
  throw new Error(`There is no step ${step}; an iteration has ${size}.`);
}

/** How many examples have been begun after a number of steps, 0 to m. */
export function examplesBegun({ program, m }: Layout, done: number): number {
  const begun = Math.ceil((done - program.zero.length) / program.each.length);
  return Math.min(Math.max(begun, 0), m);
}

/** The part of the program that runs at a place. */
export const partOf = (place: Place): Part => (typeof place === 'number' ? 'each' : place);

/** The places of an iteration that run before a place, the nearest first; of the examples only the last. */
export function placesBefore({ m }: Layout, place: Place): Place[] {
  if (place === 'zero') return [];
  if (typeof place === 'number') return place > 1 ? [place - 1, 'zero'] : ['zero'];
  const examples: Place[] = m > 0 ? [m, 'zero'] : ['zero'];
  return place === 'update' ? ['average', ...examples] : examples;
}
