import { extent, nice, ticks } from 'd3-array';

export type Range = readonly [from: number, to: number];

/** Gives a quantity its place along an axis, in the units of the picture. */
export interface Scale {
  readonly domain: Range;
  readonly range: Range;
  readonly at: (value: number) => number;
  /** The way back: which quantity belongs to a place. */
  readonly of: (place: number) => number;
  /** About `count` round quantities within the domain. */
  readonly ticks: (count: number) => number[];
}

/** Equal differences take equal lengths. */
export function linear(domain: Range, range: Range): Scale {
  const [[from, to], [start, end]] = [domain, range];
  const at = (value: number): number => start + ((value - from) / (to - from)) * (end - start);
  const of = (place: number): number => from + ((place - start) / (end - start)) * (to - from);
  return { domain, range, at, of, ticks: (count) => ticks(from, to, count) };
}

/** Equal ratios take equal lengths; the domain is above 0. */
export function log(domain: Range, range: Range): Scale {
  const powers = linear([Math.log10(domain[0]), Math.log10(domain[1])], range);
  const at = (value: number): number => powers.at(Math.log10(value));
  const of = (place: number): number => 10 ** powers.of(place);
  const atPowers = (count: number): number[] => {
    const whole = powers.ticks(count).filter(Number.isInteger);
    // Within one power of ten there are none; there, even steps are as good.
    return whole.length > 1 ? whole.map((power) => 10 ** power) : ticks(...domain, count);
  };
  return { domain, range, at, of, ticks: atPowers };
}

/** A stretch with round ends around all finite values; where they are one, around that one. */
export function around(values: Iterable<number>): Range {
  const [low = 0, high = 1] = extent([...values].filter(Number.isFinite));
  if (low === high) return [low - 1, high + 1];
  // Around the smallest float64s there is, d3's round ends may fall inside.
  const [from, to] = nice(low, high, 5);
  return [Math.min(from, low), Math.max(to, high)];
}

/** A stretch around all finite values with a little room at both ends. */
export function padded(values: readonly number[]): Range {
  const [low = 0, high = 1] = extent(values.filter(Number.isFinite));
  const room = low < high ? (high - low) / 12 : 1;
  return [low - room, high + room];
}
