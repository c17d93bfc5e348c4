import { addressText } from './address';
import type { Spot } from './hand-places';
import type { Verdict } from './judge';

/** What is said of a number: as in the exercises, or that it follows rightly from the reader’s own. */
export type HandVerdict =
  | Exclude<Verdict, { kind: 'unreadable' }>
  | { readonly kind: 'follows'; readonly reply: string; readonly from?: Checked };

/** A number of somebody’s working, placed and judged. */
export interface Checked extends Spot {
  /** The line of the text that it stands in, from 1. */
  readonly line: number;
  readonly iteration: number;
  /** Its rank among all numbers given, in the order of the program’s steps. */
  readonly order: number;
  readonly at: string;
  readonly typed: string;
  /** The right number; with `alone` an example’s contribution. */
  readonly right: number;
  readonly verdict: HandVerdict;
}

/** The address of a number of an iteration. */
export const atOf = (iteration: number, { place, symbol }: Spot): string =>
  addressText({ iteration, place, symbol });

/** What a number is, in words; its letter stands between asterisks. */
export function spotWords({ place, symbol, alone }: Spot, isSum: boolean, single: boolean): string {
  const letter = `*${symbol}*`;
  if (place === 'zero') return `${letter} set to zero`;
  if (place === 'average') return `${letter}, the average`;
  if (place === 'update') return `${letter} after the update`;
  if (single) return letter;
  if (alone) return `${letter} of example ${place} alone`;
  return isSum ? `${letter} so far, after example ${place}` : `${letter} of example ${place}`;
}
