import type { Program } from '../model/program';
import { indexOf, type Layout, layoutOf, type Place, placeStart } from './layout';
import { short } from './short';

/** The largest iteration that has an address. */
export const lastIteration = 1_000_000;

/** `K/PLACE/SYMBOL`; without a symbol the end of the place, without a place the end of iteration K. */
export interface Address {
  readonly iteration: number;
  readonly place?: Place;
  readonly symbol?: string;
}

/** Where one is: iterations from 1, and the step executed last in it; 0 is before the first. */
export interface Position {
  readonly iteration: number;
  readonly step: number;
}

/** An address as it stands in links, attributes and files, such as `3/2/dz`. */
export function addressText({ iteration, place, symbol }: Address): string {
  return [iteration, place, symbol].filter((part) => part !== undefined).join('/');
}

/**
 * Reads an address. Where K is left out (`2/dz`, `average`), `current` is meant.
 * @throws a sentence if it cannot be understood, or if K is above 1,000,000
 */
export function parseAddress(text: string, current = 1): Address {
  const [first = '', ...rest] = text.trim().split('/');
  const hasIteration = wholeNumber.test(first) && (rest.length === 0 || isPlace(rest[0] ?? ''));
  const [place, symbol, ...tooMany] = hasIteration ? rest : [first, ...rest];
  if (tooMany.length > 0 || !validPlace(place) || (symbol !== undefined && !/^\w+$/.test(symbol))) {
    throw new Error(
      `“${short(text)}” is not a place; write iteration/place/symbol, such as 3/2/dz or 3/update/b.`,
    );
  }
  const iteration = hasIteration ? Number(first) : current;
  if (iteration > lastIteration) {
    throw new Error(
      `Iteration ${short(first)} is too far; the last one with an address is 1,000,000.`,
    );
  }
  return { iteration, place: place === undefined ? undefined : toPlace(place), symbol };
}

/**
 * The position of an address. A place that does not exist (example 15 of 4, dw_2 for n = 1) becomes
 * the last existing step before it.
 * @throws a sentence if no program of this kind has such a symbol at such a place
 */
export function locate(address: Address, program: Program, m: number): Position {
  const layout = layoutOf(program, m);
  const { iteration, place, symbol } = address;
  if (iteration === 0) return { iteration: 1, step: 0 };
  if (place === undefined) return { iteration, step: layout.size };
  return positionAt(layout, iteration, stepWithin(layout, place, symbol));
}

/** The position after a number of steps of an iteration; after none it is the end of the one before. */
export function positionAt({ size }: Layout, iteration: number, step: number): Position {
  return step === 0 && iteration > 1
    ? { iteration: iteration - 1, step: size }
    : { iteration, step };
}

const wholeNumber = /^\d+$/;
const isPlace = (text: string): boolean =>
  wholeNumber.test(text) || /^(zero|average|update)$/.test(text);
const validPlace = (text: string | undefined): boolean => text === undefined || isPlace(text);
const toPlace = (text: string): Place => (wholeNumber.test(text) ? Number(text) : (text as Place));

function stepWithin(layout: Layout, place: Place, symbol: string | undefined): number {
  const { m, program } = layout;
  if (typeof place === 'number' && place > m) return placeStart(layout, 'average');
  if (place === 0) return placeStart(layout, 1);
  const equations = program[typeof place === 'number' ? 'each' : place];
  const start = placeStart(layout, place);
  if (symbol === undefined) return start + equations.length;
  const exact = indexOf(layout, place, symbol);
  if (exact > 0) return exact;
  const feature = /^(d?w)_([1-9]\d*)$/.exec(symbol);
  const nearest = feature ? indexOf(layout, place, `${feature[1]}_${program.features}`) : 0;
  if (nearest > 0 || equations.length === 0) return Math.max(nearest, start);
  const known = [...new Set(equations.map((equation) => equation.symbol))].join(', ');
  throw new Error(`There is no ${short(symbol)} at ${place}; there are ${known}.`);
}
