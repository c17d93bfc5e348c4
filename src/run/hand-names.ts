import type { Program } from '../model/program';
import { parseAddress } from './address';
import { short } from './short';

/** Which of a letter's numbers is meant, where a word or an address says so. */
export type Role = 'zero' | 'contribution' | 'so-far' | 'sum' | 'average' | 'update' | 'start';

/** A number as somebody names it in typed working. */
export interface Named {
  readonly symbol: string;
  readonly iteration?: number;
  readonly example?: number;
  readonly role?: Role;
}

/** Why something cannot be read or placed. */
export interface Refused {
  readonly sentence: string;
}

/**
 * Reads a name in plain letters: `a1`, `dz(2)`, `dw_1^(2)`, `sum dw_1`, `average J`, `z of example 2`,
 * `new w_1`, or an address such as `1/2/dz`. What a letter alone leaves open stays open.
 * Never throws; what cannot be read gets a sentence.
 */
export function readName(text: string, program: Program): Named | Refused {
  const name = text.trim();
  if (addressLike.test(name)) return fromAddress(name, program);
  let rest = name;
  let role: Role | undefined;
  for (const [known, words] of roleWords) {
    if (!words.test(rest)) continue;
    role ??= known;
    rest = rest.replace(words, ' ');
  }
  const [told = '', number] = inExample.exec(rest) ?? [];
  const letter = letterIn(
    rest.replace(told, ' ').replace(/\s+|\b(?:of|for|in|the)\b/g, ''),
    program,
  );
  if (!letter) return unknown(name, program);
  if ('sentence' in letter) return letter;
  const example = number === undefined ? letter.example : Number(number);
  return { symbol: letter.symbol, example, role };
}

/** The word at the head of a row or a list, such as `sum`, `÷ m`, `update`, where it is one. */
export const roleOf = (word: string): Role | undefined =>
  roleWords.find(([, words]) => words.test(word) && word.replace(words, '').trim() === '')?.[0];

const roleWords: readonly (readonly [Role, RegExp])[] = [
  ['so-far', /\bso far\b/i],
  ['contribution', /\b(?:contributions?|alone)\b/i],
  ['average', /\b(?:averages?|avg\.?|means?)(?![a-z])|[/÷]\s*m\b|÷\s*\d*/i],
  ['sum', /\b(?:sums?|totals?)\b|Σ/i],
  ['update', /\b(?:updated?|updates|new|next)\b/i],
  ['start', /\b(?:start|old|initial)\b/i],
  ['zero', /\bzero\b/i],
];
const inExample = /(?:example|ex\.?|student|sample|row|i\s*=)\s*(\d{1,9})\b/i;
const addressLike = /^(?:\d+|zero|average|update|input)\s*\//i;

/** A letter, then its index or example, then (in brackets or raised) its example. */
const letterForm =
  /^(dw|da|dz|db|w|x|z|a|l|j|b|y|alpha|m)_?(\d{1,9})?[_^]*[([]?(?:i=)?(i|\d{1,9})?[)\]]?$/i;

function letterIn(text: string, program: Program): Named | Refused | undefined {
  const [, typed = '', first, second] = letterForm.exec(text) ?? [];
  if (typed === '') return undefined;
  const base = /^[lj]$/i.test(typed) ? typed.toUpperCase() : typed.toLowerCase();
  const raised = second === undefined || /i/i.test(second) ? undefined : Number(second);
  if (/^(?:dw|w|x)$/.test(base)) {
    if (first === undefined && program.features > 1)
      return { sentence: `${base} needs its feature’s number, such as ${base}_1.` };
    const feature = Number(first ?? 1);
    if (feature < 1 || feature > program.features)
      return {
        sentence: `there is no ${base}_${feature} here: n, the number of features, is ${program.features}.`,
      };
    return { symbol: `${base}_${feature}`, example: raised };
  }
  const example = raised ?? (first === undefined ? undefined : Number(first));
  if (/^(?:b|alpha|m)$/.test(base))
    return example === undefined ? { symbol: base } : unknown(text, program);
  const known = base === 'y' || program.each.some(({ symbol }) => symbol === base);
  return known ? { symbol: base, example } : unknown(text, program);
}

function fromAddress(name: string, program: Program): Named | Refused {
  const [first = '', second = '', third] = name.replace(/\s+/g, '').split('/');
  if (/^input$/i.test(first)) {
    const letter = letterIn(third ?? second, program);
    if (!letter || 'sentence' in letter) return letter ?? unknown(name, program);
    return third === undefined
      ? { ...letter, role: 'start' }
      : { ...letter, example: Number(second), role: 'start' };
  }
  try {
    const { iteration, place, symbol = '' } = parseAddress(name.replace(/\s+/g, ''), 0);
    const letter = letterIn(symbol, program);
    if (place === undefined || iteration > 1_000_000 || !letter) return unknown(name, program);
    if ('sentence' in letter) return letter;
    return {
      symbol: letter.symbol,
      ...(iteration > 0 && { iteration }),
      ...(typeof place === 'number' ? { example: place, role: 'so-far' } : { role: place }),
    };
  } catch (error) {
    return { sentence: error instanceof Error ? error.message : String(error) };
  }
}

const unknown = (name: string, { each, parameters }: Program): Refused => ({
  sentence: `“${short(name)}” names no number of this program; its letters are ${[...new Set([...each.map(({ symbol }) => symbol), ...parameters])].join(', ')}.`,
});
