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
  const parts: [string, string | number | undefined][] = [
    ['at', at],
    ['set', set],
    ['own', own],
    ['data', rows?.map((row) => row.join(',')).join(';')],
    ['w', w?.join(',')],
    ['b', b],
    ['alpha', alpha],
    ['mistake', mistake],
    ['loss', loss],
    ['seed', seed],
  ];
  const given = parts.filter(([, value]) => value !== undefined);
  return given.map(([key, value]) => `${prefix}${key}=${value}`).join('&');
}
