import { ownText } from './own-text';
import type { DataSet, Inputs, Words } from './start';
import { fitted } from './words';

/**
 * Edited inputs with their words as a link writes them: none where they say no more than the data
 * set's own, one for each feature of a set that the reader brought.
 */
export function settled(set: DataSet, inputs: Inputs): Inputs {
  const { words, ...numbers } = inputs;
  const n = inputs.parameters.length - 1;
  const now = fitted(words ?? set, n);
  const isKnown = !set.own || set.columns.length === n;
  if (isKnown && sameWords(now, fitted(set, n))) return words ? numbers : inputs;
  return { ...numbers, words: { ...now, own: ownText(now) } };
}

/** Words without those of one feature, from 0; the others keep theirs. */
export function withoutColumn({ columns, label, scales, scaling }: Words, column: number): Words {
  const left = { columns: columns.toSpliced(column, 1), scales: scales?.toSpliced(column, 1) };
  return fitted({ ...left, label, scaling }, left.columns.length);
}

/** Whether two tables are called and scaled the same. */
export const sameWords = (s: Words | undefined, t: Words | undefined): boolean =>
  s === t || JSON.stringify(sorted(s)) === JSON.stringify(sorted(t));

/** The same words with their fields in one order, wherever they come from. */
const sorted = (words: Words | undefined) => {
  const { columns, label, scales, scaling } = words ?? {};
  return [
    columns?.map(({ name, unit }) => [name, unit]),
    [label?.name, label?.one, label?.zero],
    scales?.map(({ shift, spread }) => [shift, spread]),
    scaling,
  ];
};
