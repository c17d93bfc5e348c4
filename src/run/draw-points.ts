import type { Inputs } from './start';
import { addRow, type TableEdit } from './table-edits';

/** A place in a picture of examples: x_1, and x_2 where there are two features. */
export type Place = readonly [x1: number, x2?: number];

/**
 * A number as one draws it: rounded to a hundredth or less of the stretch it lies on, so that it can
 * be read and typed.
 * @param width the length of the stretch, above 0
 */
export function drawnNumber(value: number, width: number): number {
  const digits = 2 - Math.floor(Math.log10(width));
  const rounded = Number(`${Math.round(Number(`${value}e${digits}`))}e${-digits}`);
  return Number.isFinite(rounded) ? rounded + 0 : Number(value.toPrecision(3));
}

/** Inputs with one example more as the last, at a place and with a label; a sentence if there are too many. */
export function addPoint(inputs: Inputs, place: Place, y: number): TableEdit {
  const m = inputs.rows.length;
  const added = addRow(inputs, m);
  if ('sentence' in added) return added;
  return { inputs: withRow(added.inputs, m, (row) => placedAt([...row.slice(0, -1), y], place)) };
}

/** Inputs with an example at another place; it keeps its label. */
export const movePoint = (inputs: Inputs, row: number, place: Place): Inputs =>
  withRow(inputs, row, (old) => placedAt(old, place));

/** Inputs with the other label for an example. */
export const relabel = (inputs: Inputs, row: number): Inputs =>
  withRow(inputs, row, (old) => old.with(-1, old.at(-1) === 1 ? 0 : 1));

/**
 * Which of some points is nearest to a spot, or −1 if none is within reach.
 * @param points in units of the picture; those that are not finite are never the nearest
 */
export function nearestPoint(
  points: readonly (readonly [number, number])[],
  [x, y]: readonly [number, number],
  reach: number,
): number {
  let [found, least] = [-1, reach];
  points.forEach(([px, py], k) => {
    const distance = Math.hypot(px - x, py - y);
    // Of points at the same spot the last is the one on top.
    if (distance <= least) [found, least] = [k, distance];
  });
  return found;
}

const withRow = (
  inputs: Inputs,
  at: number,
  change: (row: readonly number[]) => readonly number[],
): Inputs => ({ ...inputs, rows: inputs.rows.map((row, k) => (k === at ? change(row) : row)) });

/** A row whose features are those of a place, as many as it has. */
const placedAt = (row: readonly number[], place: Place): number[] =>
  row.map((value, j) => (j < row.length - 1 ? (place[j] ?? value) : value));
