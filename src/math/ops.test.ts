import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate';
import type { OpName } from './expr';
import { sym } from './expr';
import { ops } from './ops';
import { slopes } from './slopes';

const points: Record<OpName, [number, number][]> = {
  add: [[1.5, -2]],
  sub: [[1.5, -2]],
  mul: [[1.5, -2]],
  div: [
    [1.5, -2],
    [-0.3, 0.7],
  ],
  neg: [[1.5, 0]],
  exp: [[-1.1, 0]],
  log: [[0.25, 0]],
  log1p: [[0.25, 0]],
  abs: [
    [1.5, 0],
    [-1.5, 0],
  ],
  max: [
    [1.5, -2],
    [-2, 1.5],
  ],
  sign: [[1.5, 0]],
  step: [[-1.5, 0]],
};
const cases = Object.entries(points).flatMap(([name, list]) =>
  list.map(([s, t]) => [name as OpName, s, t] as const),
);

/** The slopes that an operation states, as numbers. */
const slopesAt = (name: OpName, s: number, t: number): number[] =>
  slopes[name](sym('s'), sym('t')).map((tree) =>
    evaluate(tree, (letter) => (letter === 's' ? s : t)),
  );

describe('each operation', () => {
  it.each(cases)('%s at %d, %d changes as fast as its slopes say', (name, s, t) => {
    const h = 1e-6;
    const value = ops[name];
    const [first, second] = slopesAt(name, s, t);
    expect(first).toBeCloseTo((value(s + h, t) - value(s - h, t)) / (2 * h), 8);
    if (second !== undefined)
      expect(second).toBeCloseTo((value(s, t + h) - value(s, t - h)) / (2 * h), 8);
  });

  it.each<[OpName, number, number, number[]]>([
    ['max', 0, 0, [0.5, 0.5]],
    ['max', 2, 2, [0.5, 0.5]],
    ['abs', 0, 0, [0]],
    ['sign', 0, 0, [0]],
    ['step', 0, 0, [0]],
  ])('%s has at its kink %d, %d the mean of both sides', (name, s, t, slopes) => {
    expect(slopesAt(name, s, t)).toEqual(slopes);
  });

  it('passes on what is not a number, and clamps nothing', () => {
    expect(ops.log(0, 0)).toBe(Number.NEGATIVE_INFINITY);
    expect(ops.log(-1, 0)).toBeNaN();
    expect(ops.div(1, 0)).toBe(Number.POSITIVE_INFINITY);
    expect(ops.mul(0, Number.POSITIVE_INFINITY)).toBeNaN();
    expect(ops.exp(710, 0)).toBe(Number.POSITIVE_INFINITY);
    expect(ops.max(Number.NaN, 0)).toBeNaN();
    expect(ops.log1p(1e-20, 0)).toBe(1e-20);
  });

  it('knows the slopes of max and |t|', () => {
    expect([-2, 0, 3].map((s) => ops.step(s, 0))).toEqual([0, 0.5, 1]);
    expect([-2, 0, 3].map((s) => ops.sign(s, 0))).toEqual([-1, 0, 1]);
  });
});
