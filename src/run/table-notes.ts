import { countText } from '../math/count';
import type { Scaling } from './scaling';
import type { DataSet } from './start';
import { type Column, clipped, columnWords, type Table } from './table';
import { isNumberLike } from './table-cell';
import type { Choice } from './table-choice';

/** What of a table is not among the examples: columns, rows of other labels, wrong rows. */
export function leftOutNotes(
  table: Table,
  { label, one, against, features }: Choice,
  taken: number,
  kept: number,
): string[] {
  const { columns, rows } = table;
  const left = columns.filter((_, index) => index !== label && !features.includes(index));
  const numbers = left.filter(({ kind }) => kind === 'numbers');
  const rest = (columns[label]?.values ?? []).filter(({ value }) => value !== one);
  const others = rows - taken;
  const wrong = taken - kept;
  return [
    ...(against === undefined && rest.length > 1
      ? [`y = 1 is “${clipped(one)}”, y = 0 the rest: ${listed(rest.map(({ value }) => value))}.`]
      : []),
    ...left.flatMap((column) =>
      column.kind === 'numbers' ? [] : [`Left out: ${textWords(column, table)}`],
    ),
    ...(numbers.length > 0
      ? [`Not chosen as features: ${listed(numbers.map(({ name }) => name))}.`]
      : []),
    ...(others > 0
      ? [
          `${rowsWords(others)} left out, because ${others === 1 ? 'its' : 'their'} label is neither “${clipped(one)}” nor “${clipped(against ?? '')}”.`,
        ]
      : []),
    ...(wrong > 0
      ? [
          `${rowsWords(wrong)} left out, because a cell in ${wrong === 1 ? 'it' : 'them'} is wrong or empty.`,
        ]
      : []),
  ];
}

/** Which text a column holds and where, since it may be a number in a form that is not read. */
export function textWords({ name, cells }: Column, { rowNumbers }: Table): string {
  const first = cells.findIndex((cell) => cell !== '' && !isNumberLike(cell));
  return `${columnWords(name)} holds text, such as “${clipped(cells[first] ?? '')}” in row ${rowNumbers[first]}.`;
}

const listed = (texts: readonly string[]): string =>
  texts.map((text) => `“${clipped(text)}”`).join(', ');

const rowsWords = (rows: number): string =>
  rows === 1 ? '1 row is' : `${countText(rows)} rows are`;

/**
 * What descent will meet in a data set: one class only, columns that tell nothing, examples that
 * occur twice, numbers near the ends of float64.
 * @param set in its own units
 * @param at the number of each example's row in the table
 * @param scaling how it is going to be scaled
 */
export function setNotes(set: DataSet, at: readonly number[], scaling: Scaling): string[] {
  return [...classNotes(set), ...columnNotes(set, scaling), ...twinNotes(set, at)];
}

function classNotes({ inputs: { rows } }: DataSet): string[] {
  const label = rows[0]?.at(-1);
  if (rows.some((row) => row.at(-1) !== label)) return [];
  const who =
    rows.length === 1
      ? `There is one example, with y = ${label}`
      : `All examples have y = ${label}`;
  return [
    `${who}: J can always be lowered further, so w and b have no best values; add examples of the other label.`,
  ];
}

function columnNotes({ columns, inputs: { rows } }: DataSet, scaling: Scaling): string[] {
  return columns.flatMap(({ symbol, name }, j) => {
    const first = rows[0]?.[j] ?? 0;
    const called = `${symbol}, ${columnWords(name)},`;
    const w = symbol.replace('x', 'w');
    if (rows.every((row) => row[j] === first) && (rows.length > 1 || scaling !== 'none'))
      return [
        `${called} is ${first} in every example and tells none apart: ${constantWords(first, w, scaling)}`,
      ];
    if (scaling !== 'none') return [];
    const largest = rows.reduce((most, row) => Math.max(most, Math.abs(row[j] ?? 0)), 0);
    if (largest > huge)
      return [
        `${called} reaches ${largest}: its products can pass 1.8e308 and become ∞, then NaN; scale it first.`,
      ];
    if (largest < tiny && largest > 0)
      return [
        `${called} is at most ${largest} in size: dw becomes so small that ${w} hardly changes; scale it first.`,
      ];
    return [];
  });
}

function constantWords(value: number, w: string, scaling: Scaling): string {
  if (value === 0) return `${w} stays where it starts.`;
  if (scaling !== 'none') return `scaling can only shift it to 0, and ${w} stays where it starts.`;
  return `${w} changes ${value === 1 ? 'as b does' : `by ${value} times as much as b`}; leave it out, or scale it.`;
}

/** Squares of larger numbers pass the largest float64; squares of smaller ones are 0. */
const huge = 1e150;
const tiny = 1e-150;

function twinNotes({ inputs: { rows } }: DataSet, at: readonly number[]): string[] {
  const first = new Map<string, number>();
  let twins = 0;
  let contrary: readonly [number, number] | undefined;
  rows.forEach((row, i) => {
    const key = row.slice(0, -1).join();
    const before = first.get(key);
    if (before === undefined) first.set(key, i);
    else if (rows[before]?.at(-1) === row.at(-1)) twins++;
    else contrary ??= [before, i];
  });
  return [
    ...(twins > 0
      ? [
          `${twins === 1 ? '1 example repeats' : `${countText(twins)} examples repeat`} an earlier one; each counts as often as it stands there.`,
        ]
      : []),
    ...(contrary
      ? [
          `Rows ${at[contrary[0]]} and ${at[contrary[1]]} have the same features but different labels, so J cannot go to 0.`,
        ]
      : []),
  ];
}
