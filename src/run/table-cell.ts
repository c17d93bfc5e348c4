import { hasNumberForm, type Reading, readNumber } from './read-number';
import { clipped, type Decimal } from './table';

/** Whether a cell is a number, or stands where somebody had one: NaN, Inf, NA, 1e400. */
export const isNumberLike = (cell: string): boolean => hasNumberForm(cell) || missing.test(cell);

/**
 * Reads one cell of a column of numbers. Never throws, and never calculates.
 * @param place what the sentence calls it, such as `row 3 of column “hours”`
 * @param decimal the mark that the table's numbers have
 */
export function readCell(cell: string, place: string, decimal: Decimal): Reading {
  const said = `“${clipped(cell)}”`;
  const otherwise = 'or leave out the row or the column.';
  if (cell === '')
    return { sentence: `${capital(place)} is empty; put a number there, ${otherwise}` };
  const reading = readNumber(cell, place);
  if ('value' in reading) {
    const other = decimal === ',' ? '.' : ',';
    if (!cell.includes(other)) return reading;
    return {
      sentence:
        `${capital(place)} is ${said}, but the table’s numbers have a decimal ${markWords[decimal]}; ` +
        `write it with a ${markWords[decimal]}, and thousands without a mark, ${otherwise}`,
    };
  }
  if (missing.test(cell)) {
    return {
      sentence: `${capital(place)} is ${said}, which cannot be calculated with; put a number there, ${otherwise}`,
    };
  }
  if (/^[=@+-]/.test(cell) && !hasNumberForm(cell)) {
    return {
      sentence: `${capital(place)} is ${said}, and formulas are not calculated here; put its value there, ${otherwise}`,
    };
  }
  if (hasNumberForm(cell)) {
    return {
      sentence: `${capital(place)} is ${said}, beyond the largest number, 1.8e308; put a smaller one there, ${otherwise}`,
    };
  }
  return reading;
}

const missing = /^[+\-−–]?(nan|inf|infinity|∞|na|n\/a|#n\/a|null|none|nil|missing)$/i;

const markWords: Readonly<Record<Decimal, string>> = { '.': 'point', ',': 'comma' };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
