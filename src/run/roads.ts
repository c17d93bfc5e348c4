import { evaluate } from '../math/evaluate';
import { plain } from '../math/styles';
import { write } from '../math/write';
import { losses, oneExample } from '../model/logistic';
import { slopeOfSigma } from '../model/slope-of-sigma';
import { equationText } from './equation-text';
import type { Place } from './layout';
import { trace, valueAt } from './trace';

/** The two roads from the loss to dz at one z, and both forms of the loss there. */
export interface Roads {
  readonly z: number;
  readonly y: number;
  readonly a: number;
  /** The long road: the slope of L by a, … */
  readonly da: number;
  /** … that of σ, which is a(1 − a), … */
  readonly slope: number;
  /** … and their product, by the chain rule. */
  readonly product: number;
  /** The short road: dz = a − y. */
  readonly dz: number;
  readonly textbook: number;
  readonly stable: number;
}

const program = oneExample(1, 'textbook', true);
const place: Place = 1;

/**
 * Walks both roads. They are those of an example that the model gives this z: x_1 = 0 and b = z.
 * @param z any float64
 * @param y the label, 0 or 1
 */
export function roadsAt(z: number, y: number): Roads {
  const inputs = { rows: [[0, y]], parameters: [0, z], alpha: 1 };
  const walked = trace(program, inputs, inputs.parameters, 1);
  const value = (symbol: string): number => valueAt(walked, place, symbol) ?? Number.NaN;
  const [a, da] = [value('a'), value('da')];
  const slope = evaluate(slopeOfSigma, () => a);
  const lookup = (name: string): number => ({ z, a, y })[name] ?? Number.NaN;
  return {
    ...{ z, y, a, da, slope, product: da * slope, dz: value('dz') },
    textbook: value('L'),
    stable: evaluate(losses.stable, lookup),
  };
}

/** The lines of both roads as text, from the trees that are computed. */
export const roadTexts = {
  a: lineOf('a'),
  da: lineOf('da'),
  slope: `da/dz = ${write(slopeOfSigma, plain)}`,
  product: 'da · da/dz',
  dz: lineOf('dz'),
  textbook: `L = ${write(losses.textbook, plain)}`,
  stable: `L = ${write(losses.stable, plain)}`,
} as const;

function lineOf(symbol: string): string {
  const line = program.each.find((equation) => equation.symbol === symbol);
  return line ? equationText(line) : '';
}

/** Why a number of the two roads is none, in a sentence; undefined where it is one. */
export function whyBroken(roads: Roads, number: 'da' | 'product' | 'textbook'): string | undefined {
  const { a, y, da } = roads;
  if (Number.isFinite(roads[number])) return undefined;
  if (a !== 0 && a !== 1) return 'This is too large for a floating-point number.';
  if (number === 'product') {
    return Number.isNaN(da)
      ? 'NaN times anything is NaN.'
      : `${da > 0 ? '∞' : '−∞'} · 0 is NaN: how fast one grew and the other shrank is forgotten.`;
  }
  const reason =
    a === 1
      ? 'a is exactly 1: e^(−z) is so small that 1 + e^(−z) is rounded to 1.'
      : 'a is exactly 0: e^(−z) is too large for a floating-point number, so it is ∞, and 1 / ∞ is 0.';
  if (number === 'da') {
    const quotient = a === 1 ? '(1 − y) / (1 − a)' : 'y / a';
    return `${reason} So ${quotient} is ${a === y ? '0 / 0, which is NaN' : '1 / 0, which is ∞'}.`;
  }
  const [factor, argument] = a === 1 ? ['1 − y', '1 − a'] : ['y', 'a'];
  const times = a === y ? `, and times ${factor} = 0 that is NaN` : '';
  return `${reason} So log(${argument}) is log 0, which is −∞${times}.`;
}
