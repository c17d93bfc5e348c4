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
  exp: Math.exp,
  log: Math.log,
  log1p: Math.log1p,
  abs: Math.abs,
  max: (s, t) => Math.max(s, t),
  sign: Math.sign,
  step: (s) => (Math.sign(s) + 1) / 2,
};
