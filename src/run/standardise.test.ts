import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardise, unscaled } from './standardise';

const number = fc.double({ min: -100, max: 100, noNaN: true });
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((n) =>
    fc.array(fc.array(number, { minLength: n + 1, maxLength: n + 1 }), { minLength: 2 }),
  );

describe('standardise', () => {
  it('leaves the label, and shifts a constant column to 0', () => {
    const { rows, scales } = standardise([
      [1, 7, 0],
      [3, 7, 1],
    ]);
    expect(rows).toEqual([
      [-1, 0, 0],
      [1, 0, 1],
    ]);
    expect(scales).toEqual([
      { mean: 2, deviation: 1 },
      { mean: 7, deviation: 0 },
    ]);
  });

  it('has an inverse: parameters taken back to the own units give every example the same z', () => {
    fc.assert(
      fc.property(table, fc.array(number, { minLength: 5, maxLength: 5 }), (rows, drawn) => {
        const { rows: scaledRows, scales } = standardise(rows);
        const parameters = drawn.slice(0, scales.length + 1);
        const own = unscaled(parameters, scales);
        const z = (weights: number[], row: readonly number[]): number =>
          weights.slice(0, -1).reduce((sum, w, j) => sum + w * (row[j] ?? 0), weights.at(-1) ?? 0);
        rows.forEach((row, i) => {
          const scaled = scaledRows[i] ?? [];
          const size = own.reduce((sum, w, j) => sum + Math.abs(w * (row[j] ?? 1)), 1);
          expect(Math.abs(z(own, row) - z(parameters, scaled))).toBeLessThan(1e-7 * size);
        });
      }),
    );
  });
});
