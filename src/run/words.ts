import type { DataSet, Inputs, Words } from './start';

/** A data set with the words of inputs, one column and one scale for each of their features. */
export function worded(set: DataSet, { parameters, words }: Inputs): DataSet {
  const n = parameters.length - 1;
  return words || set.columns.length !== n ? { ...set, ...fitted(words ?? set, n) } : set;
}

/** Words for n features: one that was added has no name and is in its own units. */
export function fitted({ columns, label, scales, scaling }: Words, n: number): Words {
  const each = Array.from({ length: n }, (_, j) => j);
  return {
    columns: each.map((j) => ({ name: '', ...columns[j], symbol: `x_${j + 1}` })),
    label,
    scales: scales && each.map((j) => scales[j] ?? { shift: 0, spread: 1 }),
    scaling,
  };
}
