import type { Scaling } from './scaling';
import { type Column, clipped, columnWords, ifLarger, limits, type Table } from './table';
import { textWords } from './table-notes';

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
  /** How the features are scaled; left out, not at all. */
  readonly scaling?: Scaling;
  /** Leave out rows with cells that are wrong or empty, rather than name them. */
  readonly dropRows?: boolean;
}

/** A sentence, if a choice does not fit a table: what is not there, twice, or of the wrong kind. */
export const wrongChoice = (table: Table, choice: Choice): string | undefined =>
  wrongLabel(table.columns[choice.label], choice) ?? wrongFeatures(table, choice);

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
