import type { DataSet } from './start';
import { zeros } from './start-values';
import {
  type Column,
  clipped,
  columnWords,
  count,
  firstOf,
  ifLarger,
  limits,
  type Refusal,
  type Table,
} from './table';
import { leftOutNotes, setNotes, textWords } from './table-notes';

/** What of a table is the label and what the features. */
export interface Choice {
  /** Which column is the label, from 0. */
  readonly label: number;
  /** The value that is y = 1, as it stands in the column's `values`. */
  readonly one: string;
  /** The one other value that is y = 0; left out, all the rest are. */
  readonly against?: string;
  /** Which columns are features, from 0: x_1, x_2 … in this order. */
  readonly features: readonly number[];
  /** Leave out rows with cells that are wrong or empty, rather than name them. */
  readonly dropRows?: boolean;
}

/** A data set made of a table, and what is to be known about it. */
export interface Chosen {
  /** Starts at w = b = 0 with α = 0.1; columns are in their own units. */
  readonly set: DataSet;
  readonly notes: readonly string[];
}

/**
 * Makes of a table what a notebook can start from. Never throws; nothing is changed or left out
 * without a note.
 * @returns sentences, if the choice does not fit the table or a chosen cell is wrong
 */
export function tableInputs(table: Table, choice: Choice): Chosen | Refusal {
  const label = table.columns[choice.label];
  const features = choice.features.flatMap((index) => table.columns[index] ?? []);
  const sentence = wrongLabel(label, choice) ?? wrongFeatures(table, choice);
  if (sentence || !label) return { sentences: [sentence ?? 'Choose a label column.'] };
  const values = labelValues(label);
  const taken = values.flatMap((value, row) =>
    value === '' || choice.against === undefined || isTaken(value, choice) ? [row] : [],
  );
  const wrong = wrongCells(label, features, values, taken, table);
  if (wrong.size > 0 && !choice.dropRows) return { sentences: firstOf([...wrong.values()].flat()) };
  const kept = taken.filter((row) => !wrong.has(row));
  if (kept.length === 0)
    return {
      sentences: [
        'No row is left: each has a cell that is wrong or empty; correct some, or choose other features.',
      ],
    };
  const rows = kept.map((row) => [
    ...features.map(({ numbers }) => numbers[row] ?? Number.NaN),
    values[row] === choice.one ? 1 : 0,
  ]);
  const set = setOf(rows, features, label, choice);
  const at = kept.map((row) => table.rowNumbers[row] ?? row + 1);
  return {
    set,
    notes: [...leftOutNotes(table, choice, taken.length, kept.length), ...setNotes(set, at)],
  };
}

function wrongLabel(label: Column | undefined, { one, against }: Choice): string | undefined {
  if (!label) return 'Choose the column that is the label.';
  const words = columnWords(label.name);
  if (label.values.length === 0)
    return `The label cannot be ${words}: it has more than ${limits.values} different values; choose a column that has few.`;
  const known = label.values.map(({ value }) => value);
  const listed = known.map((value) => `“${clipped(value)}”`).join(', ');
  for (const value of [one, ...(against === undefined ? [] : [against])])
    if (!known.includes(value))
      return `There is no “${clipped(value)}” in ${words}; choose one of ${listed}.`;
  if (one === against)
    return `“${clipped(one)}” cannot be both 1 and 0; choose another value of ${words} for 0, or all the rest.`;
  return undefined;
}

function wrongFeatures(table: Table, { label, features }: Choice): string | undefined {
  const { columns } = table;
  if (features.length === 0) {
    const others = columns.filter((_, index) => index !== label);
    if (others.some(({ kind }) => kind === 'numbers'))
      return 'Choose at least one column of numbers as a feature.';
    const [text] = others;
    return (
      `There is no feature beside the label${text ? `: ${textWords(text, table)}` : '.'} ` +
      'Add a column of numbers, written as 1234.5, without units, thousands marks and per cent signs.'
    );
  }
  if (features.length > limits.features)
    return `${features.length} features are chosen, and this page takes at most ${limits.features}; choose fewer. Or: ${ifLarger}`;
  if (features.includes(label)) return 'The label cannot be a feature too; choose it only once.';
  if (new Set(features).size < features.length)
    return 'A column is chosen as two features; choose it once.';
  for (const index of features) {
    const column = columns[index];
    if (!column) return `There is no column ${index + 1}; choose one of ${columns.length}.`;
    if (column.kind !== 'numbers')
      return `A feature cannot be ${columnWords(column.name)}: it holds text; choose columns of numbers.`;
  }
  return undefined;
}

/** The label of each row as it stands in `values`; empty where it is missing or no number. */
const labelValues = ({ kind, cells, numbers }: Column): readonly string[] =>
  kind === 'numbers' ? numbers.map((value) => (Number.isNaN(value) ? '' : String(value))) : cells;

const isTaken = (value: string, { one, against }: Choice): boolean =>
  value === one || value === against;

/** Sentences about rows that cannot be examples, by the index of the row. */
function wrongCells(
  label: Column,
  features: readonly Column[],
  values: readonly string[],
  taken: readonly number[],
  { rowNumbers }: Table,
): Map<number, string[]> {
  const found = new Map<number, string[]>();
  const add = (row: number, sentence: string): void => {
    found.set(row, [...(found.get(row) ?? []), sentence]);
  };
  const own = new Map(label.wrong.map(({ row, sentence }) => [row, sentence]));
  for (const row of taken)
    if (values[row] === '') add(row, own.get(row) ?? noLabel(rowNumbers[row] ?? row + 1, label));
  const among = new Set(taken);
  for (const { wrong } of features)
    for (const { row, sentence } of wrong) if (among.has(row)) add(row, sentence);
  return new Map([...found].sort(([s], [t]) => s - t));
}

const noLabel = (row: number, { name }: Column): string =>
  `Row ${count(row)} has no label in ${columnWords(name)}; add it, or leave out the row.`;

function setOf(
  rows: number[][],
  features: readonly Column[],
  label: Column,
  { one, against }: Choice,
): DataSet {
  const others = label.values.map(({ value }) => value).filter((value) => value !== one);
  const zero = against ?? (others.length === 1 ? others[0] : undefined);
  return {
    name: 'own',
    title: 'Your own data',
    columns: features.map(({ name, unit }, j) => ({
      symbol: `x_${j + 1}`,
      name,
      ...(unit ? { unit } : {}),
    })),
    label: {
      name: label.name,
      one: clipped(one, 100),
      zero: zero === undefined ? `not ${clipped(one, 100)}` : clipped(zero, 100),
    },
    inputs: { rows, parameters: zeros(features.length), alpha: 0.1 },
  };
}
