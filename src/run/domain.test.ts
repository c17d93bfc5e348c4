import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domain } from './domain';

const rows = [
  [100, 0.5, 1],
  [-100, -0.5, 0],
];

describe('a domain', () => {
  it('holds every finite value with a margin', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1 }),
        fc.integer({ min: 0, max: 2 }),
        (values, k) => {
          const [from, to] = domain([...values, Number.NaN], rows, k);
          const [lowest, highest] = [Math.min(...values), Math.max(...values)];
          expect(lowest - from).toBeGreaterThanOrEqual((highest - lowest) / 11);
          expect(to - highest).toBeGreaterThanOrEqual((highest - lowest) / 11);
          expect(to).toBeGreaterThan(from);
        },
      ),
    );
  });

  it('is as wide as z of a typical example asks, and round', () => {
    expect([0, 1, 2].map((k) => domain([0], rows, k))).toEqual([
      [-0.04, 0.04],
      [-8, 8],
      [-4, 4],
    ]);
    expect(domain([0.2, 0.21], rows, 2)).toEqual(domain([0.2, 0.3], rows, 2));
  });

  it('is there also where nothing is finite, or all x_j are 0', () => {
    expect(domain([Number.NaN], rows, 2)).toEqual([-4, 4]);
    expect(domain([0], [[0, 1]], 0)).toEqual([-4, 4]);
  });
});
