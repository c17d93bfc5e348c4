import { hasNumberForm, type Reading, readNumber } from './read-number';
import { clipped, type Decimal } from './table';

/** Whether a cell is a number, or stands where somebody had one: NaN, Inf, NA, 1e400. */
export const isNumberLike = (cell: string): boolean => hasNumberForm(cell) || missing.test(cell);

/**
 * Reads one cell of a column of numbers. Never throws, and never calculates.
 * @param placeOf gives what the sentence calls it, such as `row 3 of column “hours”`
 * @param decimal the mark that the table's numbers have
 */
export function readCell(cell: string, placeOf: () => string, decimal: Decimal): Reading {
  const reading = readNumber(cell, '');
  const other = decimal === ',' ? '.' : ',';
  if ('value' in reading && !cell.includes(other)) return reading;
  return { sentence: sentenceFor(cell, placeOf(), decimal) };
}

function sentenceFor(cell: string, place: string, decimal: Decimal): string {
  const otherwise = 'or leave out the row or the column.';
  const capital = place.charAt(0).toUpperCase() + place.slice(1);
  if (cell === '') return `${capital} is empty; put a number there, ${otherwise}`;
  const what = `${capital} is “${clipped(cell)}”`;
  const reading = readNumber(cell, place);
  if ('value' in reading) {
    const mark = decimal === ',' ? 'comma' : 'point';
    return `${what}, but the table’s numbers have a decimal ${mark}; write it with a ${mark}, and thousands without a mark, ${otherwise}`;
  }
  if (missing.test(cell))
    return `${what}, which cannot be calculated with; put a number there, ${otherwise}`;
  if (hasNumberForm(cell))
    return `${what}, beyond the largest number, 1.8e308; put a smaller one there, ${otherwise}`;
  if (/^[=@+-]/.test(cell))
    return `${what}, and formulas are not calculated here; put its value there, ${otherwise}`;
  return reading.sentence;
}

const missing = /^[+\-−–]?(nan|inf|infinity|∞|na|n\/a|#n\/a|null|none|nil|missing)$/i;
