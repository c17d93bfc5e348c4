import { countText } from '../math/count';
import type { Inputs, Words } from './start';
import { withoutColumn } from './word-edits';

/** The largest table: as many examples and features as one may have. */
export const mostExamples = 10_000;
export const mostFeatures = 20;

/** Changed inputs, or the sentence that says why nothing was changed. */
export type TableEdit = { readonly inputs: Inputs } | { readonly sentence: string };

/**
 * Inputs with one number of the table changed.
 * @param row which example, from 0
 * @param column which of x_1, …, x_n, y, from 0; y is column n
 */
export const setCell = (inputs: Inputs, row: number, column: number, value: number): Inputs =>
  withRows(
    inputs,
    inputs.rows.map((old, i) => (i === row ? old.with(column, value) : old)),
  );

/** One more example in front of row `at` (from 0; m is the end), all of its numbers 0. */
export function addRow(inputs: Inputs, at: number): TableEdit {
  if (inputs.rows.length >= mostExamples) return { sentence: tooLarge };
  const fresh = inputs.parameters.map(() => 0);
  return { inputs: withRows(inputs, inputs.rows.toSpliced(at, 0, fresh)) };
}

/** Without the example of a row, from 0; the last one stays. */
export function removeRow(inputs: Inputs, row: number): TableEdit {
  if (inputs.rows.length === 1)
    return { sentence: 'This is the only example, and one is needed; type other numbers over it.' };
  return { inputs: withRows(inputs, inputs.rows.toSpliced(row, 1)) };
}

/** One more feature as the last, 0 in every example, and a weight of 0 for it. */
export function addFeature(inputs: Inputs): TableEdit {
  const n = inputs.parameters.length - 1;
  return n >= mostFeatures ? { sentence: tooLarge } : { inputs: withFeatures(inputs, n + 1) };
}

/**
 * Without the feature of a column, from 0, its weight, its name and its scale; the last one stays.
 * @param words what the columns are called at present, one for each feature
 */
export function removeFeature(inputs: Inputs, column: number, words: Words): TableEdit {
  const n = inputs.parameters.length - 1;
  if (column >= n)
    return { sentence: 'y is the label and is needed; choose a column of x to remove.' };
  if (n === 1)
    return { sentence: 'x_1 is the only feature, and one is needed; type other numbers over it.' };
  const rows = inputs.rows.map((row) => row.toSpliced(column, 1));
  const parameters = inputs.parameters.toSpliced(column, 1);
  return { inputs: { ...inputs, rows, parameters, words: withoutColumn(words, column) } };
}

/**
 * Inputs widened to n features: new ones are 0 in every example, and so are their weights. Inputs
 * with as many or more are given back as they are.
 */
export function withFeatures(inputs: Inputs, n: number): Inputs {
  const old = inputs.parameters.length - 1;
  if (n <= old) return inputs;
  const widened = (numbers: readonly number[]): number[] =>
    numbers.toSpliced(old, 0, ...new Array<number>(n - old).fill(0));
  return { ...inputs, rows: inputs.rows.map(widened), parameters: widened(inputs.parameters) };
}

/** Whether two tables hold the same numbers. */
export const sameTable = (s: Inputs['rows'], t: Inputs['rows']): boolean =>
  s === t ||
  (s.length === t.length &&
    s.every((row, i) => {
      const other = t[i] ?? [];
      return row === other || (row.length === other.length && row.every((x, j) => x === other[j]));
    }));

/** What is said of a table that would become too large. */
export const tooLarge = `The table takes at most ${countText(mostExamples)} examples and ${mostFeatures} features; for more, take the Python script along and give it the data there.`;

const withRows = (inputs: Inputs, rows: Inputs['rows']): Inputs => ({ ...inputs, rows });
