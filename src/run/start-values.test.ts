import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStart, zeros } from './start-values';

const seed = fc.nat({ max: 999_999_999 });

describe('start values', () => {
  it('are zeros, one for each weight and one for b', () => {
    expect(zeros(3)).toEqual([0, 0, 0, 0]);
  });

  it('are drawn the same again for the same seed', () => {
    // The same seed hashed and drawn from by a few lines of Python.
    expect(randomStart(2, 7)).toEqual([-0.18, 0.17, -0.07]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), seed, (n, drawn) => {
        expect(randomStart(n, drawn)).toEqual(randomStart(n, drawn));
      }),
    );
  });

  it('are small, short, and no −0', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), seed, (n, drawn) => {
        const parameters = randomStart(n, drawn);
        expect(parameters).toHaveLength(n + 1);
        for (const value of parameters) {
          expect(Math.abs(value)).toBeLessThanOrEqual(0.5);
          expect(Number(value.toFixed(3))).toBe(value);
        }
      }),
    );
  });

  it('spread evenly over their interval, for seeds in a row', () => {
    const drawn = Array.from({ length: 4000 }, (_, k) => randomStart(1, k)[0] ?? 0);
    const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    const square = drawn.reduce((sum, value) => sum + value ** 2, 0) / drawn.length;
    // A uniform one has mean 0 ± 0.0046 and mean square 1/12 ± 0.0012 (one standard error of 4000).
    expect(Math.abs(mean)).toBeLessThan(0.02);
    expect(Math.abs(square - 1 / 12)).toBeLessThan(0.005);
  });
});
