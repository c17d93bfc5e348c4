import type { Inputs, Words } from './start';
import { clipped } from './table';
import { isNumberLike } from './table-cell';
import type { TableEdit } from './table-edits';
import { longestHeading, readHeading } from './table-headings';

/**
 * Gives a column another name, and another unit where one stands behind it in brackets, as in the
 * header of a table that is loaded. It stays text, whatever it looks like.
 * @param words what the columns are called at present, one for each feature
 * @param column which of x_1, …, x_n, y, from 0; the label y, column n, has no unit
 * @returns a sentence, if nothing else could tell the column by that name
 */
export function renameColumn(
  inputs: Inputs,
  words: Words,
  column: number,
  text: string,
): TableEdit {
  const { columns, label } = words;
  const symbol = columns[column]?.symbol ?? 'y';
  const whole = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const heading = column < columns.length ? readHeading(whole) : { name: whole };
  const sentence = wrongName(whole, heading.name, symbol, others(words, column));
  if (sentence) return { sentence };
  const { scales, scaling } = words;
  const next: Words =
    column < columns.length
      ? { columns: columns.with(column, { symbol, ...heading }), label, scales, scaling }
      : { columns, label: { ...label, name: heading.name }, scales, scaling };
  return { inputs: { ...inputs, words: next } };
}

/** The names of the other columns, with what each is called in formulas. */
function others({ columns, label }: Words, column: number): readonly (readonly string[])[] {
  const all = [...columns.map(({ name, symbol }) => [name, symbol]), [label.name, 'y']];
  return all.toSpliced(column, 1);
}

function wrongName(
  whole: string,
  name: string,
  symbol: string,
  taken: readonly (readonly string[])[],
): string | undefined {
  if (whole === '') return `The name of ${symbol} is empty; type one. The old one stays.`;
  const letters = [...whole].length;
  if (letters > longestHeading)
    return `The name of ${symbol} has ${letters} characters, and it may have ${longestHeading} with its unit; shorten it. The old one stays.`;
  if (isNumberLike(whole))
    return `The name of ${symbol} cannot be “${clipped(whole)}”: in a file it would be taken for a value; put a word beside it. The old one stays.`;
  const twin = taken.find(([other]) => other === name);
  if (twin)
    return `${twin[1]} is called “${clipped(name)}” already; give ${symbol} a name of its own. The old one stays.`;
  return undefined;
}
