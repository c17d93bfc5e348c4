import { countText } from '../math/count';
import { type Decode, readBytes, tooLarge } from './read-bytes';
import { type Row, splitTable } from './split-table';
import {
  type Column,
  type Decimal,
  type Delimiter,
  limits,
  type Refusal,
  type Table,
  tooManyExamples,
} from './table';
import { columnOf, decimalOf, looksLikeHeader } from './table-columns';
import { emptyWords, headingsOf } from './table-headings';

/** How a table is written; what is left out is found by looking at it. */
export interface Writing {
  readonly delimiter?: Delimiter;
  readonly decimal?: Decimal;
  /** Whether its first row names the columns. */
  readonly header?: boolean;
}

/**
 * Reads a table that somebody pasted: CSV with commas, semicolons or tabs. Never throws; everything
 * in it stays text or becomes a number, nothing is run.
 */
export function readTable(text: string, writing: Writing = {}): Table | Refusal {
  const large = tooLarge(text.length);
  if (large) return { sentences: [large] };
  const split = splitTable(text, writing.delimiter);
  if ('sentences' in split) return split;
  const { delimiter, rows, notes } = split;
  const header = writing.header ?? looksLikeHeader(rows);
  const body = header ? rows.slice(1) : rows;
  const sentence = wrongSize(rows, body);
  if (sentence) return { sentences: [sentence] };
  const decimal = writing.decimal ?? decimalOf(body);
  const first = rows[0]?.cells ?? [];
  const named = headingsOf(header ? first : first.map(() => ''), rows[0]?.number ?? 1);
  const all = named.headings.map((heading, index) => columnOf(heading, index, body, decimal));
  return {
    columns: all.filter(isFilled),
    rows: body.length,
    rowNumbers: body.map(({ number }) => number),
    delimiter,
    decimal,
    header,
    notes: [...notes, ...named.notes, ...emptyNotes(all), ...commaNote(all, decimal)],
  };
}

/** Reads a table from the bytes of a file; the notes say which encoding was a guess. */
export function readTableFile(
  bytes: Uint8Array,
  decode: Decode,
  writing: Writing = {},
): Table | Refusal {
  const read = readBytes(bytes, decode);
  if ('sentence' in read) return { sentences: [read.sentence] };
  const table = readTable(read.text, writing);
  return 'sentences' in table ? table : { ...table, notes: [...read.notes, ...table.notes] };
}

function wrongSize(rows: readonly Row[], body: readonly Row[]): string | undefined {
  const width = rows[0]?.cells.length ?? 0;
  if (width > limits.columns) {
    return `The table has ${countText(width)} columns, and this page reads at most ${limits.columns}; delete those that are not needed.`;
  }
  if (width < 2) {
    return (
      `Row ${rows[0]?.number} has one column, but a table has at least one for a feature and one for the label; ` +
      'put a comma, a semicolon or a tab between the columns.'
    );
  }
  if (body.length === 0) {
    return `Row ${rows[0]?.number} names the columns, but no row follows it; add at least one example below.`;
  }
  if (body.length > limits.examples) {
    return tooManyExamples(`${countText(body.length)} examples`);
  }
  return undefined;
}

const isFilled = ({ cells }: Column): boolean => cells.some((cell) => cell !== '');

const emptyNotes = (all: readonly Column[]): string[] =>
  all.flatMap((column, index) => (isFilled(column) ? [] : [emptyWords(column, index)]));

/** 1,234 may be a thousand: so the first of them is shown as it was read. */
function commaNote(columns: readonly Column[], decimal: Decimal): string[] {
  if (decimal === '.') return [];
  for (const { cells, numbers } of columns) {
    const at = numbers.findIndex((value, k) => !Number.isNaN(value) && cells[k]?.includes(','));
    if (at >= 0) return [`Commas were read as decimal commas: “${cells[at]}” is ${numbers[at]}.`];
  }
  return [];
}
