import { type Digits, format, formatText } from '../math/format';
import { letter } from '../math/styles';
import { costLetter } from './costs';
import type { DerivativeCheck, Difference } from './gradient-check';
import type { View } from './view';

/** What a check has found, as a sentence to read or to hear. */
export function checkWords(
  { program }: View,
  { symbol, analytic, best, agrees }: DerivativeCheck,
  digits: Digits = 'four',
): string {
  const cost = costLetter(program);
  const name = letter(symbol);
  if (!Number.isFinite(analytic))
    return `${name} is ${formatText(analytic)}: there is nothing to compare.`;
  if (!best)
    return `For no h is ${cost} finite on both sides, so that there is nothing to compare ${name} with.`;
  const { exact, text } = format(analytic, digits);
  const difference = format(best.quotient, digits);
  const both = `${name} ${exact ? '=' : '≈'} ${text}; the difference of ${cost} for h = ${formatText(best.h)} gives ${difference.exact ? '' : '≈ '}${difference.text}.`;
  const error = `relative error ${best.error === 0 ? '0' : `≈ ${formatText(Number(best.error.toPrecision(2)))}`}`;
  return agrees ? `${both} They agree (${error}).` : `${both} They do not agree (${error}).`;
}

/** Which cost of a difference is not finite, as a sentence; undefined where both are. */
export function notFiniteWords(
  { program }: View,
  { parameter }: DerivativeCheck,
  { h, up, down }: Difference,
): string | undefined {
  const sides = [
    { sign: '+', cost: up },
    { sign: '−', cost: down },
  ].filter(({ cost }) => !Number.isFinite(cost));
  if (sides.length === 0) return undefined;
  const words = sides.map(
    ({ sign, cost }) => `${formatText(cost)} at ${letter(parameter)} ${sign} ${formatText(h)}`,
  );
  return `${costLetter(program)} is ${words.join(' and ')}.`;
}
