import { countText } from '../math/count';
/** What stands between the cells of a row. */
export type Delimiter = ',' | ';' | '\t';

/** What stands before the decimals of a number. */
export type Decimal = '.' | ',';

/** One value of a column and how often it occurs; of 0 and 1 alone, the one that does not is there too. */
export interface Count {
  readonly value: string;
  readonly count: number;
}

/** A column of a table that somebody brought along. */
export interface Column {
  /** Its header without the unit, or `column 3` where it has none; plain text, never markup. */
  readonly name: string;
  /** What stood behind the name in brackets. */
  readonly unit?: string;
  /** `numbers` can be features, `labels` hold a few words again and again, `text` is neither. */
  readonly kind: 'numbers' | 'labels' | 'text';
  /** One text for each row, without white space around it; empty for a missing one. */
  readonly cells: readonly string[];
  /** Of `numbers`, one for each row, NaN where a cell is wrong; of other kinds none. */
  readonly numbers: readonly number[];
  /** Of `numbers`, the cells that are none: the index of the row, and what to do about it. */
  readonly wrong: readonly { readonly row: number; readonly sentence: string }[];
  /** Its different values in the order in which they occur; empty if they are too many for a label. */
  readonly values: readonly Count[];
}

/** A table that has been read. Nothing of it is chosen yet. */
export interface Table {
  readonly columns: readonly Column[];
  /** How many examples there are: the rows without the header and without empty ones. */
  readonly rows: number;
  /** Where each row stood in the text, counted from 1 with the header, as a spreadsheet does. */
  readonly rowNumbers: readonly number[];
  readonly delimiter: Delimiter;
  readonly decimal: Decimal;
  readonly header: boolean;
  /** Sentences about what was left out or understood in one of several ways. */
  readonly notes: readonly string[];
}

/** What keeps a table or a choice from being used: a sentence each, with what to do. */
export interface Refusal {
  readonly sentences: readonly string[];
}

/** How large a table may be. */
export const limits = {
  examples: 10_000,
  features: 20,
  /** Read, so that one can choose among them. */
  columns: 200,
  /** Different values of a column that can still be a label. */
  values: 20,
  /** Of a file, or characters of a text: 10,000 rows of 40 columns with all their digits. */
  bytes: 10_000_000,
  /** Characters of a line; a longer one is no row of a table. */
  line: 100_000,
  /** Lines, with those inside of quoted cells and empty ones. */
  lines: 100_000,
} as const;

/** What is said of a table with more examples than a page takes. */
export const tooManyExamples = (how: string): string =>
  `The table has ${how}, and this page takes at most ${countText(limits.examples)} examples ` +
  `with ${limits.features} features. ${ifLarger}`;

/** What to do with a table above the limits. */
export const ifLarger =
  'Load a part of it, take the Python script along from this page, and put the whole table into the script.';

/** What sentences call a column: `column “hours”`, or `column 3` if it has no name. */
export const columnWords = (name: string): string =>
  /^column \d+$/.test(name) ? name : `column “${clipped(name)}”`;

/** What is foreign, cut to a length that fits into a sentence or a heading. */
export function clipped(text: string, most = 40): string {
  const letters = [...text.slice(0, 2 * most + 2)];
  return letters.length > most ? `${letters.slice(0, most).join('')}…` : text;
}

/** The first of many sentences, and how many there are beside them. */
export function firstOf(sentences: readonly string[], most = 5): string[] {
  const more = sentences.length - most;
  if (more <= 0) return [...sentences];
  const others = more === 1 ? 'One more place is' : `${countText(more)} more places are`;
  return [...sentences.slice(0, most), `${others} wrong in the same way.`];
}
