import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logistic } from '../model/logistic';
import { levelLine, partAbove, type Spot, turningPoint } from './boundary';
import { predictor } from './predict';

const weight = fc.double({ min: -5, max: 5, noNaN: true });
const box = { x1: [-1, 3], x2: [0, 2] } as const;
const area = (spots: readonly Spot[]): number =>
  spots.reduce((sum, [x, y], k) => {
    const [next, up] = spots[(k + 1) % spots.length] ?? [x, y];
    return sum + (x * up - next * y) / 2;
  }, 0);

describe('the boundary', () => {
  it('for one feature is where a is one half', () => {
    fc.assert(
      fc.property(weight, weight, (w, b) => {
        fc.pre(Math.abs(w) > 0.01);
        const { a } = predictor(logistic(1), [w, b])([turningPoint([w, b])]);
        expect(a).toBeCloseTo(0.5, 9);
      }),
    );
    expect(turningPoint([1.5046, -4.0777])).toBeCloseTo(2.71, 2);
    expect(Number.isFinite(turningPoint([0, 1]))).toBe(false);
  });

  it('for two features has z at its level at both ends, which lie on the frame', () => {
    fc.assert(
      fc.property(weight, weight, weight, weight, (w1, w2, b, level) => {
        const z = ([x1, x2]: Spot): number => predictor(logistic(2), [w1, w2, b])([x1, x2]).z;
        const ends = levelLine(z, level, box);
        expect([0, 2]).toContain(ends.length);
        for (const end of ends) {
          expect(z(end)).toBeCloseTo(level, 9);
          const [x1, x2] = end.map((value) => Math.round(value * 1e9) / 1e9);
          expect([-1, 3].includes(x1 ?? 9) || [0, 2].includes(x2 ?? 9)).toBe(true);
        }
      }),
    );
  });

  it('cuts the frame into two parts that fill it', () => {
    fc.assert(
      fc.property(weight, weight, weight, weight, (w1, w2, b, level) => {
        const z = ([x1, x2]: Spot): number => w1 * x1 + w2 * x2 + b;
        const below = partAbove((spot) => -z(spot), -level, box);
        expect(area(partAbove(z, level, box)) + area(below)).toBeCloseTo(8, 6);
        for (const spot of partAbove(z, level, box))
          expect(z(spot)).toBeGreaterThanOrEqual(level - 1e-9);
      }),
    );
  });
});
