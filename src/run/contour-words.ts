import { type Digits, format, formatText } from '../math/format';
import { letter } from '../math/styles';
import type { Contour } from './contour';
import { costLetter } from './costs';
import type { View } from './view';

/** A contour as sentences, for those who do not see it: where J is least, J here, the step. */
export function contourWords(
  { program }: View,
  { across, up, fixed, side, least, notFinite, here, next }: Contour,
  digits: Digits = 'four',
): string {
  const cost = costLetter(program);
  const is = (name: string, value: number): string => {
    const { exact, text } = format(value, digits);
    return `${name} ${exact ? '=' : '≈'} ${text}`;
  };
  const names = [letter(across.symbol), letter(up.symbol)];
  const place = (at: readonly number[]): string =>
    names.map((name, k) => is(name, at[k] ?? Number.NaN)).join(', ');
  const others = fixed.map(({ symbol, value }) => is(letter(symbol), value));
  const moves = names.map((name, k) => moveWords(name, (next[k] ?? 0) - (here.at[k] ?? 0), digits));
  const where = `Among the ${side} × ${side} points of the picture`;
  return [
    `${cost} over ${names.join(' and ')}${others.length > 0 ? `, with ${others.join(', ')}` : ''}.`,
    least
      ? `${where}, ${cost} is least at ${place(least.at)}: ${is(cost, least.cost)}.`
      : `${where}, ${cost} is finite at none.`,
    `Here, at ${place(here.at)}, ${is(cost, here.cost)}.`,
    `The step of this iteration: ${moves.join(', ')}.`,
    ...(notFinite > 0 && least
      ? [`${cost} is not finite at ${notFinite} of the points; no line is drawn beside them.`]
      : []),
  ].join(' ');
}

function moveWords(name: string, change: number, digits: Digits): string {
  if (Number.isNaN(change)) return `${name} is not a number`;
  if (change === 0) return `${name} stays`;
  return `${name} ${change > 0 ? 'grows' : 'falls'} by ${formatText(Math.abs(change), digits)}`;
}
