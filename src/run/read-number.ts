import { countText } from '../math/count';
import { short } from './short';

/** What a field holds, and so what it accepts. */
export type FieldKind = 'number' | 'label' | 'rate' | 'count' | 'positive';

/** A typed number, or the sentence that says what is wrong and what to do. */
export type Reading = { readonly value: number } | { readonly sentence: string };

/** As many iterations as have an address. */
const mostCounted = 1_000_000;
const decimal = /^[+-]?(\d+[.,]?\d*|[.,]\d+)(e[+-]?\d+)?$/i;

/**
 * Reads what somebody typed into a field: a decimal number, with point or comma, with a typed or a
 * typographic minus. Never throws.
 * @param field what the sentence calls the field, such as `x_1 of example 2`
 */
export function readNumber(text: string, field: string, kind: FieldKind = 'number'): Reading {
  const typed = plain(text);
  if (typed === '') return { sentence: `${field} is empty; type a number, such as 0.5.` };
  if (!decimal.test(typed)) {
    return {
      sentence: `“${short(text)}” is not a number; ${field} takes digits, such as 0.5 or −3.`,
    };
  }
  const value = Number(typed.replace(',', '.'));
  if (!Number.isFinite(value)) {
    return {
      sentence: `${short(text)} is too large for ${field}; the largest number is about 1.8e308.`,
    };
  }
  if (kind === 'label' && value !== 0 && value !== 1) {
    return {
      sentence: `${field} is ${short(text)}, but a label is 0 or 1; type one of the two.`,
    };
  }
  if (kind === 'count' && !(Number.isInteger(value) && value >= 1 && value <= mostCounted)) {
    return {
      sentence: `${field} is ${short(text)}; type a whole number from 1 to ${countText(mostCounted)}.`,
    };
  }
  if (kind === 'positive' && value <= 0) {
    return { sentence: `${field} is ${short(text)}; type a number above 0, such as 1e-7.` };
  }
  if (kind === 'rate' && value <= 0) {
    return {
      sentence: `α is ${short(text)}, but the learning rate is above 0; type a number such as 0.1.`,
    };
  }
  return { value: value + 0 };
}

/** Whether a text has the form of a number, be it too large for one. */
export const hasNumberForm = (text: string): boolean => decimal.test(plain(text));

const plain = (text: string): string => text.trim().replace(/^[−–]/, '-');
