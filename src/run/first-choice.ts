import { type Column, limits, type Table } from './table';
import type { Choice } from './table-choice';

/**
 * What a page offers at first: the last column with two values is the label, or else the last with
 * few, or the last of all; one value against the rest; all other columns of numbers are features,
 * as far as they are allowed.
 */
export function firstChoice({ columns }: Table): Choice {
  const last = (fits: (column: Column) => boolean): number => columns.findLastIndex(fits);
  const candidates = [
    last((column) => isZeroOne(column) && areTwo(column)),
    last(({ kind, values }) => kind === 'labels' && values.length === 2),
    last(({ kind }) => kind === 'labels'),
    last(isZeroOne),
    last(areTwo),
    columns.length - 1,
  ];
  const label = candidates.find((index) => index >= 0) ?? 0;
  const features = columns
    .flatMap(({ kind }, index) => (kind === 'numbers' && index !== label ? [index] : []))
    .slice(0, limits.features);
  return { label, one: likelyOne(columns[label]), features };
}

const isZeroOne = ({ kind, values }: Column): boolean =>
  kind === 'numbers' && values.length > 0 && values.every(({ value }) => /^[01]$/.test(value));

const areTwo = ({ values }: Column): boolean =>
  values.length === 2 && values.every(({ count }) => count > 0);

/** The value that people call 1: one that says yes, or the last one to occur. */
function likelyOne(column: Column | undefined): string {
  const values = (column?.values ?? []).map(({ value }) => value);
  return values.find((value) => /^(1|yes|y|true|t)$/i.test(value)) ?? values.at(-1) ?? '';
}
