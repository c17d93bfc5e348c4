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
  // A domain wider than float64 reaches is measured in quarters; the smallest numbers have none.
  const unit = Number.isFinite(domain[1] - domain[0]) ? 1 : 4;
  const [from, to] = [domain[0] / unit, domain[1] / unit];
  const [start, end] = range;
  const at = (value: number): number =>
    start + ((value / unit - from) / (to - from)) * (end - start);
  const of = (place: number): number =>
    (from + ((place - start) / (end - start)) * (to - from)) * unit;
  // Of the smallest numbers d3 finds no ticks, so it is given larger ones.
  const scaled = to - from < smallest ? 1e-300 : 1;
  const round = (count: number): number[] =>
    ticks(from / scaled, to / scaled, count).map((tick) => tick * scaled * unit);
  return { domain, range, at, of, ticks: round };
}

/** A stretch with round ends around all finite values; where they are one, around that one. */
export function around(values: Iterable<number>): Range {
  const [low = 0, high = 1] = extent([...values].filter(Number.isFinite));
  if (low === high) return [finite(low - roomAt(low)), finite(high + roomAt(low))];
  // At the ends of what float64 holds there are no round ends, or d3's fall inside.
  if (high - low < smallest) return [low, high];
  const [from, to] = nice(low, high, 5);
  if (!Number.isFinite(to - from)) return [low, high];
  return [Math.min(from, low), Math.max(to, high)];
}

/** A stretch around all finite values with a little room at both ends. */
export function padded(values: readonly number[]): Range {
  const [low = 0, high = 1] = extent(values.filter(Number.isFinite));
  const room = low < high ? high / 12 - low / 12 : roomAt(low);
  return [finite(low - room), finite(high + room)];
}

/** Narrower stretches are so near to the least float64 that d3 cannot divide them. */
const smallest = 1e-290;

/** Room beside a single value: 1, or so much that float64 can tell it from a large one. */
const roomAt = (value: number): number => Math.max(1, Math.abs(value) / 1e6);

/** The value itself, or the last one before ∞. */
const finite = (value: number): number =>
  Math.max(-Number.MAX_VALUE, Math.min(value, Number.MAX_VALUE));
