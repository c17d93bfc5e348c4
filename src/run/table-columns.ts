import type { Row } from './split-table';
import { type Column, type Count, columnWords, type Decimal, limits } from './table';
import { isNumberLike, readCell } from './table-cell';
import type { Heading } from './table-headings';

/** Whether the first row names the columns: it holds no number, and nothing that stands below again. */
export function looksLikeHeader([first, ...others]: readonly Row[]): boolean {
  if (!first || first.cells.some(isNumberLike)) return false;
  const below = first.cells.map((_, j) => others.map(({ cells }) => cells[j] ?? ''));
  const named = first.cells.map((cell, j) => cell !== '' && areNumbers(below[j] ?? []));
  return (
    named.includes(true) || !first.cells.some((cell, j) => cell !== '' && below[j]?.includes(cell))
  );
}

/** The mark that most numbers with decimals have; a point if there are none. */
export function decimalOf(rows: readonly Row[]): Decimal {
  const numbers = rows.flatMap(({ cells }) => cells.filter(isNumberLike));
  const commas = numbers.filter((cell) => cell.includes(',')).length;
  const points = numbers.filter((cell) => cell.includes('.')).length;
  return commas > points ? ',' : '.';
}

/**
 * One column: what it is called and what it holds.
 * @param index from 0, its place in the table
 * @param rows the rows without the header
 */
export function columnOf(
  heading: Heading,
  index: number,
  rows: readonly Row[],
  decimal: Decimal,
): Column {
  const cells = rows.map((row) => row.cells[index] ?? '');
  const shared = { ...heading, cells };
  if (areNumbers(cells)) {
    const words = columnWords(heading.name);
    const read = rows.map(({ number }, k) =>
      readCell(cells[k] ?? '', () => `row ${number} of ${words}`, decimal),
    );
    const numbers = read.map((reading) => ('value' in reading ? reading.value : Number.NaN));
    const wrong = read.flatMap((reading, row) =>
      'sentence' in reading ? [{ row, sentence: reading.sentence }] : [],
    );
    const values = counts(numbers.filter((value) => !Number.isNaN(value)));
    return { ...shared, kind: 'numbers', numbers, wrong, values: withZeroAndOne(values) };
  }
  const filled = cells.filter((cell) => cell !== '');
  const values = counts(filled);
  const repeats = values.length > 0 && (values.length <= 2 || values.length < filled.length);
  return { ...shared, kind: repeats ? 'labels' : 'text', numbers: [], wrong: [], values };
}

/** At least half of what stands there; the others are then taken for mistakes. */
function areNumbers(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 0 && 2 * filled.filter(isNumberLike).length >= filled.length;
}

/** Of 0 and 1 alone, the other as well, for a table may hold examples of one class only. */
function withZeroAndOne(values: Count[]): Count[] {
  const [only, another] = values;
  if (!only || another || !/^[01]$/.test(only.value)) return values;
  return [only, { value: only.value === '0' ? '1' : '0', count: 0 }];
}

/** The different values, or none if there are too many for a label. */
function counts(cells: readonly (string | number)[]): Count[] {
  const found = new Map<string | number, number>();
  for (const cell of cells) {
    found.set(cell, (found.get(cell) ?? 0) + 1);
    if (found.size > limits.values) return [];
  }
  return [...found].map(([value, count]) => ({ value: String(value), count }));
}
