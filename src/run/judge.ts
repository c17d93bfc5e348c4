import type { Values } from './asked';
import { readNumber } from './read-number';
import type { WrongAnswer } from './wrong-answers';

/** What can be said of a typed answer. `coarse`: too few digits to tell; `close`: rounded on the way. */
export type Verdict =
  | { readonly kind: 'right' }
  | {
      readonly kind: 'slip' | 'coarse' | 'close' | 'wrong';
      readonly reply: string;
      readonly slip?: string;
    }
  | { readonly kind: 'unreadable'; readonly reply: string };

/** A typed number with the place of its last digit. */
export interface Typed {
  readonly value: number;
  /** What one more in the last digit would add. */
  readonly unit: number;
  /** Significant digits; a fraction counts as exact as two of them. */
  readonly digits: number;
}

/** Fewer significant digits than this say too little. */
const fewestDigits = 2;
/** Within this part of the right number, something was only rounded on the way. */
const nearly = 0.01;

/**
 * Judges an answer by the course's rule: it is right within half a unit of the last digit typed, if
 * at least two significant digits are, or where it equals the number, also with a rounded first. A
 * slip is recognised by the same rule. Reads decimals with point or comma, and fractions like −3/4.
 */
export function judge(
  text: string,
  name: string,
  right: Values,
  wrong: readonly WrongAnswer[],
): Verdict {
  const typed = readAnswer(text, name);
  if ('sentence' in typed) return { kind: 'unreadable', reply: typed.sentence };
  if (right.some((value) => agrees(typed, value))) return { kind: 'right' };
  const slip = nearestOf(typed, wrong);
  if (slip) return { kind: 'slip', reply: slip.reply, slip: slip.name };
  const [value = Number.NaN] = right;
  return isCoarse(typed, [right, ...wrong.map(({ values }) => values)])
    ? { kind: 'coarse', reply: 'One digit is too few to tell. Type two or more that count.' }
    : notRight(typed.value, value);
}

/** Whether a typed number stands for a value, by the rule. @param slack how far off it may be besides */
export function agrees({ value: typed, unit, digits }: Typed, value: number, slack = 0): boolean {
  const distance = Math.abs(typed - value) - slack;
  if (distance <= 1e-12 * Math.max(1, Math.abs(value))) return true;
  return digits >= fewestDigits && distance <= (unit / 2) * (1 + 1e-9);
}

function nearestOf(typed: Typed, wrong: readonly WrongAnswer[]): WrongAnswer | undefined {
  const distance = ({ values }: WrongAnswer): number =>
    Math.min(...values.map((value) => Math.abs(typed.value - value)));
  return wrong
    .filter(({ values }) => values.some((value) => agrees(typed, value)))
    .sort((s, t) => distance(s) - distance(t))[0];
}

const isCoarse = (typed: Typed, candidates: readonly Values[]): boolean =>
  typed.value !== 0 &&
  typed.digits < fewestDigits &&
  candidates.flat().some((value) => agrees({ ...typed, digits: fewestDigits }, value));

function notRight(typed: number, right: number): Verdict {
  const factor = typed / right;
  const [size, tens] = [Math.abs(factor), Math.log10(Math.abs(factor))];
  if (Math.abs(factor - 1) <= nearly) {
    const reply =
      'Nearly: it differs in its last digits, as if something had been rounded on the way. Keep more digits until the end, or type fewer.';
    return { kind: 'close', reply };
  }
  if (Math.abs(size - 1) <= nearly)
    return { kind: 'wrong', reply: 'Not yet: the size is right, the sign is not.' };
  if (Math.abs(tens - Math.round(tens)) <= nearly / 2)
    return { kind: 'wrong', reply: 'Not yet: the digits are right, the decimal point is not.' };
  return { kind: 'wrong', reply: 'Not yet. Look at the formula and at each sign once more.' };
}

/**
 * Reads a typed answer: a decimal number with point or comma, or a fraction.
 * @param name what the sentence about an unreadable one calls it
 */
export function readAnswer(text: string, name: string): Typed | { readonly sentence: string } {
  const [above = '', below, ...more] = text.split(/[/÷]/);
  const isFraction = below !== undefined && more.length === 0;
  const over = readNumber(isFraction ? above : text, name);
  if ('sentence' in over) return over;
  if (!isFraction) return { value: over.value, ...precisionOf(text) };
  const under = readNumber(below, name);
  if ('sentence' in under) return under;
  const value = over.value / under.value;
  if (!Number.isFinite(value)) return { sentence: `${name} is divided by 0; type a number.` };
  const unit = value === 0 ? 0 : 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  return { value, unit, digits: fewestDigits };
}

/** How precisely a decimal number is typed: 0.250 has three digits, the last one worth 0.001. */
function precisionOf(text: string): Pick<Typed, 'unit' | 'digits'> {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().replace(',', '.').split('e');
  const [whole = '', decimals = ''] = mantissa.split('.');
  const digits = `${whole}${decimals}`.replace(/\D/g, '').replace(/^0+/, '').length;
  return { unit: 10 ** (Number(exponent.replace(/^[−–]/, '-')) - decimals.trim().length), digits };
}
