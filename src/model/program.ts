import type { Expr } from '../math/expr';

/** The four parts of an iteration, in the order in which they run. */
export const parts = ['zero', 'each', 'average', 'update'] as const;
/** `zero`, `average` and `update` run once an iteration, `each` once for every example. */
export type Part = (typeof parts)[number];

/** What an equation is for; the site's colours tell them apart. */
export type Phase = 'zero' | 'forward' | 'backward' | 'average' | 'update';

/** How an equation writes its symbol: set it, add to it, divide it, or replace it at the end. */
export type How = '=' | '+=' | '/=' | ':=';

/** One line of the algorithm. */
export interface Equation {
  readonly phase: Phase;
  /** The symbol it writes. */
  readonly symbol: string;
  readonly how: How;
  /** For `+=` the contribution, for `/=` the divisor, else the new value. */
  readonly right: Expr;
}

/**
 * The equations of one iteration for n features. Besides the symbols they write, equations may read
 * the example's data, the parameters, `m` (the number of examples) and `alpha` (the learning rate).
 */
export interface Program extends Readonly<Record<Part, readonly Equation[]>> {
  /** Number of features n. */
  readonly features: number;
  /** Symbols of one example in the order of a data row: x_1 … x_n, y. */
  readonly data: readonly string[];
  /** Symbols that live from one iteration to the next, in the order of a start: w_1 … w_n, b. */
  readonly parameters: readonly string[];
  /** Whether it is made for one example: no sums, nothing to average, letters without ⁽ⁱ⁾. */
  readonly single?: boolean;
  /** A hand-written loop equal to these equations to the bit, where there is one. */
  readonly loop?: Loop;
}

/**
 * Runs `iterations` iterations over m examples.
 * @param rows m × (n + 1) numbers, row by row, in the order of `Program.data`
 * @param parameters the n + 1 parameters, changed in place
 * @param costs where given, gets the cost that each iteration meets, index 0 for the first; it belongs
 * to the parameters that the iteration starts with
 */
export type Loop = (
  rows: Float64Array,
  m: number,
  alpha: number,
  parameters: Float64Array,
  iterations: number,
  costs?: Float64Array,
) => void;

/** The letter that says how wrong a program is: J, or L where one example is all there is. */
export const costLetter = (program: Program): string => (program.single ? 'L' : 'J');

/** The value an equation gives its symbol, from the symbol's value before and its right side. */
export function written(how: How, before: number, right: number): number {
  if (how === '+=') return before + right;
  if (how === '/=') return before / right;
  return right;
}
