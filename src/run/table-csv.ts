import Papa from 'papaparse';
import { formula } from './csv';
import type { Inputs, Words } from './start';
import { isNumberLike } from './table-cell';
import { headingText } from './table-headings';

/**
 * A table alone as CSV: x_1, …, x_n, y by their names in the first line, units in brackets, and an
 * example on each of the others, with all digits; y is 1 or 0. Read back it is the same table. A name
 * that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function tableCsv({ rows }: Inputs, { columns, label }: Words): string {
  const head = [...columns.map((column) => headOf(headingText(column), column.symbol))];
  const fields = [...head, headOf(label.name, 'y')];
  return Papa.unparse(
    { fields, data: rows.map((row) => [...row]) },
    // Other delimiters in names must not make a reader think that they part the cells.
    { newline: '\r\n', escapeFormulae: formula, quotes: (cell) => /[;\t]/.test(String(cell)) },
  );
}

/** A name on one line, its symbol in front where it could be taken for a value. */
function headOf(name: string, symbol: string): string {
  const line = name.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line === '' || isNumberLike(line) ? `${symbol} ${line}`.trim() : line;
}
