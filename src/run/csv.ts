/** What stands in a cell of a table: a number, words, or nothing. */
export type CsvCell = number | string | undefined;

/**
 * A table as text by RFC 4180: commas, lines that end with CR LF, quotation marks where they are
 * needed. Numbers keep every digit, as JavaScript prints them; NaN, Infinity and -Infinity are the
 * names that pandas and NumPy read. Words that a spreadsheet would take for a formula get an
 * apostrophe in front, which keeps them words.
 */
export function csvText(head: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  let text = lineOf(head);
  for (const row of rows) text += lineOf(row);
  return text;
}

/** How formulas begin, the wide signs of East Asian keyboards and skipped white space included. */
export const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/;

const lineOf = (cells: readonly CsvCell[]): string => `${cells.map(cellText).join(',')}\r\n`;

function cellText(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
