import { symbolsOf } from '../math/expr';
import type { Equation } from '../model/program';
import { addressText } from './address';
import { costOf } from './costs';
import type { Place } from './layout';
import { type Trace, trace, valueAt } from './trace';
import type { View } from './view';

/** The derivative that moves a parameter, beside differences of the cost. */
export interface DerivativeCheck {
  /** The parameter, such as `w_1`. */
  readonly parameter: string;
  /** The derivative that the update reads, such as `dw_1`, its address and its value. */
  readonly symbol: string;
  readonly at: string;
  readonly analytic: number;
  /** One for each step size. */
  readonly differences: readonly Difference[];
  /** The one that is nearest to the derivative without mistakes, if the costs are finite for any. */
  readonly best?: Difference;
  /** Whether the best one is as near as to a right derivative; undefined where there is none. */
  readonly agrees?: boolean;
}

/** A central difference of the cost, (J(p + h) − J(p − h)) / 2h. */
export interface Difference {
  readonly h: number;
  /** The cost at p + h and at p − h. */
  readonly up: number;
  readonly down: number;
  readonly quotient: number;
  /** |a − d| / max(|a|, |d|) of derivative and quotient, from 0 to 2; NaN where one is not finite. */
  readonly error: number;
}

/** 1e−1 … 1e−12: at first the curve between the two points counts, at last the rounding of J. */
export const stepSizes: readonly number[] = Array.from({ length: 12 }, (_, k) =>
  Number(`1e-${k + 1}`),
);

/**
 * Checks every derivative of the iteration on show at the parameters it starts with: what the
 * program on show computes, a mistake included, against the cost of the program without mistakes.
 * @param steps step sizes h > 0
 */
export function gradientCheck(
  { trace: shown, program, rightProgram, inputs }: View,
  steps: readonly number[] = stepSizes,
): DerivativeCheck[] {
  const { parameters, iteration } = shown;
  const right =
    program === rightProgram ? shown : trace(rightProgram, inputs, parameters, iteration);
  const cost = costOf(rightProgram, inputs);
  const here = Array.from(parameters);
  return program.parameters.map((parameter, k) => {
    const derivative = derivativeOf(shown, parameter);
    const costAt = (shift: number): number => cost(here.with(k, (here[k] ?? Number.NaN) + shift));
    const differences = steps.map((h) => {
      const [up, down] = [costAt(h), costAt(-h)];
      const quotient = (up - down) / (2 * h);
      return { h, up, down, quotient, error: relativeError(derivative.analytic, quotient) };
    });
    const best = bestOf(derivativeOf(right, parameter).analytic, differences);
    const agrees = best && isClose(derivative.analytic, best);
    return { parameter, ...derivative, differences, best, agrees };
  });
}

/** |a − d| / max(|a|, |d|); 0 for equal numbers, two zeros included; NaN where one is not finite. */
export function relativeError(a: number, d: number): number {
  if (!Number.isFinite(a) || !Number.isFinite(d)) return Number.NaN;
  return a === d ? 0 : Math.abs(a - d) / Math.max(Math.abs(a), Math.abs(d));
}

/**
 * The derivative that a parameter's line of the update reads. Where it is computed again between the
 * lines, its name ends with underscores.
 */
function derivativeOf(
  of: Trace,
  parameter: string,
): Pick<DerivativeCheck, 'symbol' | 'at' | 'analytic'> {
  const { layout, iteration } = of;
  const line = layout.program.update.find((equation) => equation.symbol === parameter);
  const symbol = (line && readBy(line, parameter)) ?? `d${parameter}`;
  for (const place of ['update', 'average', layout.m] satisfies Place[]) {
    const analytic = valueAt(of, place, symbol);
    if (analytic !== undefined)
      return { symbol, at: addressText({ iteration, place, symbol }), analytic };
  }
  throw new Error(`The program computes no derivative for ${parameter}.`);
}

const readBy = ({ right }: Equation, parameter: string): string | undefined =>
  symbolsOf(right).find((name) => name.replace(/_+$/, '') === `d${parameter}`);

function bestOf(a: number, differences: readonly Difference[]): Difference | undefined {
  const gap = ({ quotient }: Difference): number => Math.abs(quotient - a);
  return differences
    .filter(({ quotient }) => Number.isFinite(quotient))
    .reduce<Difference | undefined>(
      (best, one) => (best === undefined || gap(one) < gap(best) ? one : best),
      undefined,
    );
}

/**
 * Six digits alike; or a gap that rounding makes where the derivative is 0 or almost. With the
 * textbook loss digits of J are lost where a is almost 1, and then even right derivatives miss this.
 */
const isClose = (a: number, { quotient, error, up }: Difference): boolean =>
  error <= 1e-6 || Math.abs(quotient - a) <= 1e-10 * Math.max(1, Math.abs(up));
