import Papa from 'papaparse';
import { count, type Delimiter, firstOf, limits, type Refusal } from './table';
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
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const strange = strangeLine(lines);
  if (strange) return { sentences: [strange] };
  const chosen = delimiter ?? bestDelimiter(lines);
  const { rows, sentence } = rowsOf(lines, chosen, mostRows);
  if (sentence) return { sentences: [sentence] };
  const filled = rows.filter(isFilled);
  if (filled.length === 0)
    return {
      sentences: [
        'There is no table: it is empty. Paste rows of numbers, or choose a CSV file with some.',
      ],
    };
  if (rows.length === mostRows)
    return {
      sentences: [
        `The table has more than ${count(mostRows - 1)} rows; empty ones count too. Load a part of it.`,
      ],
    };
  const ragged = raggedRows(filled);
  if (ragged.length > 0) return { sentences: firstOf(ragged) };
  const between = rows.findLastIndex(isFilled) + 1 - filled.length;
  const notes =
    between === 0
      ? []
      : [`${between === 1 ? 'One empty row was' : `${count(between)} empty rows were`} left out.`];
  return { delimiter: chosen, rows: filled, notes };
}

/** Enough to know that there are too many examples, though every other row were empty. */
const mostRows = 2 * limits.examples + 3;

function strangeLine(text: string): string | undefined {
  const at = text.search(/[^\P{Cc}\t\n]/u);
  if (at < 0) return undefined;
  const line = text.slice(0, at).split('\n').length;
  return (
    `Row ${count(line)} holds bytes that no text has, so this is not a table as text; ` +
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
  const rows = rowsOf(text, delimiter, 100).rows.filter(isFilled);
  const width = usualWidth(rows);
  if (width < 2) return 0;
  const same = rows.filter(({ cells }) => cells.length === width);
  const cells = same.flatMap((row) => row.cells);
  return (same.length / rows.length) * (1 + cells.filter(isNumberLike).length / cells.length);
}

function rowsOf(
  text: string,
  delimiter: Delimiter,
  most: number,
): { rows: Row[]; sentence?: string } {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: most });
  const rows = data.map((cells, k) => ({ number: k + 1, cells: cells.map((cell) => cell.trim()) }));
  const broken = errors.find(({ type }) => type === 'Quotes');
  return broken ? { rows, sentence: quoteWords((broken.row ?? 0) + 1) } : { rows };
}

const quoteWords = (row: number): string =>
  `Row ${count(row)} has a quotation mark " that does not end with its cell; close it, or write "" where one is meant.`;

const isFilled = ({ cells }: Row): boolean => cells.some((cell) => cell !== '');

function raggedRows(rows: readonly Row[]): string[] {
  const width = usualWidth(rows);
  return rows
    .filter(({ cells }) => cells.length !== width)
    .map(
      ({ number, cells }) =>
        `Row ${count(number)} has ${cellsWords(cells.length)}, but most rows have ${count(width)}; ` +
        (cells.length < width
          ? `column ${cells.length + 1} is missing: add what is missing, or delete the row.`
          : `column ${width + 1} is too much: delete it, or put a cell that holds the delimiter in quotation marks.`),
    );
}

const cellsWords = (width: number): string => (width === 1 ? '1 cell' : `${count(width)} cells`);

/** The width that most rows have; of several, that of the row that comes first. */
function usualWidth(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let usual = 0;
  for (const [width, often] of counts) if (often > (counts.get(usual) ?? 0)) usual = width;
  return usual;
}
