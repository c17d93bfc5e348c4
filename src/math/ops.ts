import { add, div, type Expr, exp, mul, neg, num, type OpName, sign, step, sub } from './expr';

/** An operation: how it is computed and how fast it changes, side by side. */
export interface Op {
  /** The value. One-sided operations ignore `t`; longer sums fold this from the left. */
  readonly value: (s: number, t: number) => number;
  /** The slope with respect to each argument, as trees over the same arguments. */
  readonly slopes: (s: Expr, t: Expr) => readonly Expr[];
}

const zero = num(0);
const one = num(1);
const minusOne = num(-1);

/** What each operation of a tree does. Float64 throughout, nothing clamped. */
export const ops: Readonly<Record<OpName, Op>> = {
  add: { value: (s, t) => s + t, slopes: () => [one, one] },
  sub: { value: (s, t) => s - t, slopes: () => [one, minusOne] },
  mul: { value: (s, t) => s * t, slopes: (s, t) => [t, s] },
  div: { value: (s, t) => s / t, slopes: (s, t) => [div(one, t), neg(div(s, mul(t, t)))] },
  neg: { value: (s) => -s, slopes: () => [minusOne] },
  exp: { value: (s) => Math.exp(s), slopes: (s) => [exp(s)] },
  log: { value: (s) => Math.log(s), slopes: (s) => [div(one, s)] },
  log1p: { value: (s) => Math.log1p(s), slopes: (s) => [div(one, add(one, s))] },
  abs: { value: (s) => Math.abs(s), slopes: (s) => [sign(s)] },
  max: { value: (s, t) => Math.max(s, t), slopes: (s, t) => [step(sub(s, t)), step(sub(t, s))] },
  sign: { value: (s) => Math.sign(s), slopes: () => [zero] },
  step: { value: (s) => (Math.sign(s) + 1) / 2, slopes: () => [zero] },
};
