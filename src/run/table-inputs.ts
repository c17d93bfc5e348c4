import { countText } from '../math/count';
import { ownName, ownTitle } from './own-set';
import { ownText } from './own-text';
import { scaledRows } from './scaling';
import type { DataSet } from './start';
import { zeros } from './start-values';
import { type Column, clipped, columnWords, firstOf, type Refusal, type Table } from './table';
import { type Choice, wrongChoice } from './table-choice';
import { leftOutNotes, setNotes } from './table-notes';

/** A data set made of a table, and what is to be known about it. */
export interface Chosen {
  /** Starts at w = b = 0 with α = 0.1; `scales` says how its columns were scaled. */
  readonly set: DataSet;
  /** Where each example stood in the text, counted from 1 with the header. */
  readonly rowNumbers: readonly number[];
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
  const sentence = wrongChoice(table, choice);
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
  const own = setOf(rows, features, label, choice);
  const { scaling = 'none' } = choice;
  const scaled = scaledRows(rows, scaling);
  const rowNumbers = kept.map((row) => table.rowNumbers[row] ?? row + 1);
  const set = {
    ...own,
    inputs: { ...own.inputs, rows: scaled.rows },
    ...(scaled.scales && { scales: scaled.scales, scaling }),
  };
  return {
    set: { ...set, own: ownText(set) },
    rowNumbers,
    notes: [
      ...leftOutNotes(table, choice, taken.length, kept.length),
      ...setNotes(own, rowNumbers, scaling),
    ],
  };
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
  `Row ${countText(row)} has no label in ${columnWords(name)}; add it, or leave out the row.`;

function setOf(
  rows: number[][],
  features: readonly Column[],
  label: Column,
  { one, against }: Choice,
): DataSet {
  const others = label.values.map(({ value }) => value).filter((value) => value !== one);
  const zero = against ?? (others.length === 1 ? others[0] : undefined);
  return {
    name: ownName,
    title: ownTitle,
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
