import { add, div, type Expr, exp, mul, neg, num, type OpName, sign, step, sub } from './expr';

const zero = num(0);
const one = num(1);
const minusOne = num(-1);

/**
 * How fast the value of each operation of ops.ts changes with each argument, as trees over the same
 * arguments.
 */
export const slopes: Readonly<Record<OpName, (s: Expr, t: Expr) => readonly Expr[]>> = {
  add: () => [one, one],
  sub: () => [one, minusOne],
  mul: (s, t) => [t, s],
  div: (s, t) => [div(one, t), neg(div(s, mul(t, t)))],
  neg: () => [minusOne],
  exp: (s) => [exp(s)],
  log: (s) => [div(one, s)],
  log1p: (s) => [div(one, add(one, s))],
  abs: (s) => [sign(s)],
  max: (s, t) => [step(sub(s, t)), step(sub(t, s))],
  sign: () => [zero],
  step: () => [zero],
};
