import Papa from 'papaparse';
import { countText } from '../math/count';
import { type Delimiter, firstOf, limits, type Refusal, tooManyExamples } from './table';
import { isNumberLike } from './table-cell';

/** A row as it stood: its number, counted from 1 as a spreadsheet does, and its cells, trimmed. */
export interface Row {
  readonly number: number;
  readonly cells: readonly string[];
}

/** The rows of a table that are not empty, all of the same width. */
export interface Split {
  readonly delimiter: Delimiter;
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
}

/**
 * Splits a text into rows and cells by RFC 4180, with any line ends; never throws.
 * @param delimiter left out, the one that fits best is found
 */
export function splitTable(text: string, delimiter?: Delimiter): Split | Refusal {
  const sentence = tooLong(text) ?? strangeLine(text);
  if (sentence) return { sentences: [sentence] };
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  // Excel can put a line before the table that says which delimiter it has.
  const declared = /^sep=([,;\t])(?=\n)/i.exec(lines);
  const table = declared ? lines.slice(declared[0].length) : lines;
  const chosen = delimiter ?? (declared?.[1] as Delimiter | undefined) ?? bestDelimiter(table);
  const { rows, broken } = rowsOf(table, chosen, mostRows);
  if (broken) return { sentences: [broken] };
  const filled = rows.filter(isFilled);
  if (filled.length === 0)
    return {
      sentences: [
        'There is no table: it is empty. Paste rows of numbers, or choose a CSV file with some.',
      ],
    };
  if (rows.length === mostRows)
    return { sentences: [tooManyExamples(`more than ${countText(limits.examples)} rows`)] };
  const ragged = raggedRows(filled);
  if (ragged.length > 0) return { sentences: firstOf(ragged) };
  const between = rows.findLastIndex(isFilled) + 1 - rows.findIndex(isFilled) - filled.length;
  const notes =
    between === 0
      ? []
      : [
          `${between === 1 ? 'One empty row was' : `${countText(between)} empty rows were`} left out.`,
        ];
  return { delimiter: chosen, rows: filled, notes };
}

/** Enough to know that there are too many examples, though every other row were empty. */
const mostRows = 2 * limits.examples + 3;

/** Told before anything is split, so that a page does not stand still over what is no table. */
function tooLong(text: string): string | undefined {
  const lineEnd = text.includes('\n') ? '\n' : '\r';
  let row = 1;
  for (let start = 0; ; row++) {
    const end = text.indexOf(lineEnd, start);
    if ((end < 0 ? text.length : end) - start > limits.line)
      return (
        `Row ${countText(row)} has more than ${countText(limits.line)} characters, so this is not a table with a line for each example; ` +
        'put every example on a line of its own.'
      );
    if (end < 0) return undefined;
    if (row > limits.lines) return tooManyExamples(`more than ${countText(limits.lines)} lines`);
    start = end + 1;
  }
}

function strangeLine(text: string): string | undefined {
  const at = text.search(/[^\P{Cc}\t\n\r]/u);
  if (at < 0) return undefined;
  const line = text.slice(0, at).split(/\r\n?|\n/).length;
  return (
    `Row ${countText(line)} holds bytes that no text has, so this is not a table as text; ` +
    'open it in the program that made it, save it as CSV, and load that.'
  );
}

const delimiters: readonly Delimiter[] = ['\t', ';', ','];

/** The delimiter that gives most rows the same width and the most numbers. */
function bestDelimiter(text: string): Delimiter {
  const head = text.slice(0, 50_000);
  const sample = head.length < text.length ? head.replace(/\n[^\n]*$/, '') : head;
  const fits = delimiters.map((delimiter) => fitOf(sample, delimiter));
  const best = Math.max(...fits);
  return best === 0 ? ',' : (delimiters[fits.indexOf(best)] ?? ',');
}

/** How well a delimiter fits: 0 if there is none, at most 2. */
function fitOf(text: string, delimiter: Delimiter): number {
  const found = rowsOf(text, delimiter, 100);
  const rows = found.rows.filter(isFilled);
  // One that leaves a quotation mark open is right only if every other does so too.
  const doubt = found.broken ? 0.01 : 1;
  const width = usualWidth(rows);
  if (width < 2) return 0;
  const same = rows.filter(({ cells }) => cells.length === width);
  const cells = same.flatMap((row) => row.cells);
  return (
    doubt * (same.length / rows.length) * (1 + cells.filter(isNumberLike).length / cells.length)
  );
}

function rowsOf(
  text: string,
  delimiter: Delimiter,
  most: number,
): { rows: Row[]; broken?: string } {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: most });
  const rows = data.map((cells, k) => ({ number: k + 1, cells: cells.map((cell) => cell.trim()) }));
  const error = errors.find(({ type }) => type === 'Quotes');
  if (!error) return { rows };
  // What stands before the mark ends in the cell that it opens.
  const before = Papa.parse<string[]>(text.slice(0, Math.max(0, (error.index ?? 0) - 1)), {
    delimiter,
    newline: '\n',
  }).data;
  const column = before.at(-1)?.length ?? 1;
  return {
    rows,
    broken:
      `Row ${countText(Math.max(1, before.length))}, column ${column}: the quotation mark " is not closed where the cell ends; ` +
      'close it, or write "" where a mark is meant.',
  };
}

const isFilled = ({ cells }: Row): boolean => cells.some((cell) => cell !== '');

function raggedRows(rows: readonly Row[]): string[] {
  const width = usualWidth(rows);
  return rows
    .filter(({ cells }) => cells.length !== width)
    .map(
      ({ number, cells }) =>
        `Row ${countText(number)} has ${cellsWords(cells.length)}, but most rows have ${countText(width)}; ` +
        (cells.length < width
          ? `column ${cells.length + 1} is missing: add what is missing, or delete the row.`
          : `column ${width + 1} is too much: delete it, or put a cell that holds the delimiter in quotation marks.`),
    );
}

const cellsWords = (width: number): string =>
  width === 1 ? '1 cell' : `${countText(width)} cells`;

/** The width that most rows have; of several, that of the row that comes first. */
function usualWidth(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let usual = 0;
  for (const [width, often] of counts) if (often > (counts.get(usual) ?? 0)) usual = width;
  return usual;
}
