import type { DataSet, Inputs, Words } from './start';

/** A data set with the words of inputs, one column and one scale for each of their features. */
export function worded(set: DataSet, inputs: Inputs): DataSet {
  const n = inputs.parameters.length - 1;
  if (!inputs.words && set.columns.length === n) return set;
  return { ...set, ...fitted(inputs.words ?? set, n) };
}

/** Inputs whose words are left out where they say no more than the data set's own. */
export function withoutOwnWords(set: DataSet, inputs: Inputs): Inputs {
  const { words, ...numbers } = inputs;
  if (!words) return inputs;
  const n = inputs.parameters.length - 1;
  return sameWords(fitted(words, n), fitted(set, n)) ? numbers : inputs;
}

/** Words without those of one feature, from 0; the others keep theirs. */
export const withoutColumn = (words: Words, column: number): Words =>
  fitted(
    {
      ...words,
      columns: words.columns.toSpliced(column, 1),
      ...(words.scales && { scales: words.scales.toSpliced(column, 1) }),
    },
    words.columns.length - 1,
  );

/** Whether two tables are called and scaled the same. */
export const sameWords = (s: Words | undefined, t: Words | undefined): boolean =>
  s === t || JSON.stringify(s) === JSON.stringify(t);

/** Words for n features: one that was added has no name and is in its own units. */
function fitted({ columns, label: { name, one, zero }, scales, scaling }: Words, n: number): Words {
  const each = Array.from({ length: n }, (_, j) => j);
  return {
    columns: each.map((j) => {
      const { name = '', unit } = columns[j] ?? {};
      return { symbol: `x_${j + 1}`, name, ...(unit ? { unit } : {}) };
    }),
    label: { name, one, zero },
    scales: scales && each.map((j) => scales[j] ?? { shift: 0, spread: 1 }),
    scaling,
  };
}
