import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Grid, gridOf, gridPoint, linesAt } from './contour-lines';

const size = (grid: Grid) => [grid.across, grid.up].map(([from, to]) => to - from);

describe('lines of a function that is known', () => {
  it('are circles around the lowest point of x² + y²', () => {
    const grid = gridOf((x, y) => x * x + y * y, [-2, 2], [-2, 2], 60);
    const [ring = [], ...others] = linesAt(grid, 1);
    expect(others).toEqual([]);
    expect(ring.at(-1)).toEqual(ring[0]);
    for (const [x, y] of ring) expect(Math.abs(Math.hypot(x, y) - 1)).toBeLessThan(1e-3);
    const angles = ring.map(([x, y]) => Math.atan2(y, x)).sort((s, t) => s - t);
    for (const [k, angle] of angles.slice(1).entries())
      expect(angle - (angles[k] ?? 0)).toBeLessThan(0.1);
  });

  it('are exact where it is linear, and end at the edges of the grid', () => {
    const number = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(number, number, number, (p, q, level) => {
        fc.pre(Math.abs(p) + Math.abs(q) > 0.1);
        const f = (x: number, y: number): number => p * x + q * y;
        const grid = gridOf(f, [-1, 3], [10, 11], 13);
        const corners = [f(-1, 10), f(3, 10), f(-1, 11), f(3, 11)];
        const met = corners.some((c) => c > level + 1e-6) && corners.some((c) => c < level - 1e-6);
        const lines = linesAt(grid, level);
        if (met) expect(lines).toHaveLength(1);
        for (const line of lines) {
          for (const [x, y] of line) expect(f(x, y)).toBeCloseTo(level, 9);
          for (const end of [line[0], line.at(-1)]) {
            const [x = 0, y = 0] = end ?? [];
            const gap = Math.min(
              Math.abs(x + 1),
              Math.abs(x - 3),
              Math.abs(y - 10),
              Math.abs(y - 11),
            );
            expect(gap).toBeLessThan(1e-9);
          }
        }
      }),
    );
  });

  it('keep away from points without a finite value', () => {
    for (const hole of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      const f = (x: number, y: number): number => (x > 0.5 && y > 0.5 ? hole : x + y);
      const grid = gridOf(f, [0, 1], [0, 1], 21);
      const lines = linesAt(grid, 1.2);
      expect(lines).toHaveLength(2);
      for (const [x, y] of lines.flat()) {
        expect(x + y).toBeCloseTo(1.2, 9);
        expect(Math.min(x, y)).toBeLessThanOrEqual(0.5);
      }
      expect(linesAt(grid, 5)).toEqual([]);
    }
  });

  it('stand at points of the grid where it counts them', () => {
    const grid = gridOf((x, y) => 10 * x + y, [0, 2], [0, 1], 3);
    expect(size(grid)).toEqual([2, 1]);
    expect([...grid.values]).toEqual([0, 10, 20, 0.5, 10.5, 20.5, 1, 11, 21]);
    expect(gridPoint(grid, 5)).toEqual([2, 0.5]);
  });
});
