import type { OpName } from './expr';

/** The value of an operation. One-sided ones ignore `t`; longer sums fold this from the left. */
export type Op = (s: number, t: number) => number;

/** What each operation of a tree does; how fast it changes is in slopes.ts. Float64 throughout, nothing clamped. */
export const ops: Readonly<Record<OpName, Op>> = {
  add: (s, t) => s + t,
  sub: (s, t) => s - t,
  mul: (s, t) => s * t,
  div: (s, t) => s / t,
  neg: (s) => -s,
  exp: (s) => Math.exp(s),
  log: (s) => Math.log(s),
  log1p: (s) => Math.log1p(s),
  abs: (s) => Math.abs(s),
  max: (s, t) => Math.max(s, t),
  sign: (s) => Math.sign(s),
  step: (s) => (Math.sign(s) + 1) / 2,
};
