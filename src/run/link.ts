import type { Loss } from '../model/logistic';

/** What an address asks for; what it leaves out is the lesson's own. */
export interface Link {
  readonly at?: string;
  readonly set?: string;
  /** The words and scales of the examples, if a reader brought them; see own-text.ts. */
  readonly own?: string;
  readonly rows?: readonly (readonly number[])[];
  readonly w?: readonly number[];
  readonly b?: number;
  readonly alpha?: number;
  readonly mistake?: string;
  readonly loss?: Loss;
  /** Fixes the numbers of the exercises, for a whole class. */
  readonly seed?: number;
}

/** Writes a link; keys that are undefined are left out. */
export function writeLink(
  { at, set, own, rows, w, b, alpha, mistake, loss, seed }: Link,
  prefix = '',
): string {
  const parts = {
    at,
    set,
    own,
    data: rows && rowsText(rows),
    w: w?.join(','),
    b,
    alpha,
    mistake,
    loss,
    seed,
  };
  const given = Object.entries(parts).filter(([, value]) => value !== undefined);
  return given.map(([key, value]) => `${prefix}${key}=${value}`).join('&');
}

const written = new WeakMap<object, string>();

/** The text of many examples is made once for as long as they stay the same. */
function rowsText(rows: NonNullable<Link['rows']>): string {
  const text = written.get(rows) ?? rows.map((row) => row.join(',')).join(';');
  written.set(rows, text);
  return text;
}
