import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Scaling, scaledRows, unscaled } from './scaling';

// Below 1e−100 products leave what float64 can hold to full precision.
const number = fc
  .double({ min: -100, max: 100, noNaN: true })
  .map((value) => (Math.abs(value) < 1e-100 ? 0 : value));
const far = fc.double({ noNaN: true, noDefaultInfinity: true });
const tableOf = (cell: fc.Arbitrary<number>) =>
  fc
    .integer({ min: 1, max: 4 })
    .chain((n) =>
      fc.array(fc.array(cell, { minLength: n + 1, maxLength: n + 1 }), { minLength: 1 }),
    );
const scaling = fc.constantFrom<Exclude<Scaling, 'none'>>('standardise', 'min-max');

describe('scaling', () => {
  const rows = [
    [1, 7, 0],
    [3, 7, 1],
  ];

  it('by none changes nothing and has no scales', () => {
    expect(scaledRows(rows, 'none')).toEqual({ rows });
  });

  it('by the mean leaves the label, and shifts a constant column to 0', () => {
    expect(scaledRows(rows, 'standardise')).toEqual({
      rows: [
        [-1, 0, 0],
        [1, 0, 1],
      ],
      scales: [
        { shift: 2, spread: 1 },
        { shift: 7, spread: 0 },
      ],
    });
  });

  it('by least and largest brings a column to 0 … 1', () => {
    const { rows: scaled, scales = [] } = scaledRows([...rows, [2.5, 7, 0]], 'min-max');
    expect(scaled).toEqual([
      [0, 0, 0],
      [1, 0, 1],
      [0.75, 0, 0],
    ]);
    expect(scales[0]).toEqual({ shift: 1, spread: 2 });
  });

  it('sees a constant column of a number that sums do not keep', () => {
    const constant = [0.1, 0.1, 0.1, 0.1, 0.1, 0.1].map((value) => [value, 0]);
    expect(scaledRows(constant, 'standardise').rows.map(([x]) => x)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it.each([1e300, 1e-300, 1.7e308, 4e-320])('keeps the shape of columns of size %d', (size) => {
    const { rows: scaled } = scaledRows(
      [-1, 1].map((sign) => [sign * size, 0]),
      'standardise',
    );
    expect(scaled).toEqual([
      [-1, 0],
      [1, 0],
    ]);
  });

  it('of any finite numbers gives finite numbers', () => {
    fc.assert(
      fc.property(tableOf(far), scaling, (table, way) => {
        const { rows: scaled } = scaledRows(table, way);
        for (const value of scaled.flat()) expect(value).toSatisfy(Number.isFinite);
      }),
    );
  });

  it('agrees with decimal arithmetic of fifty digits', () => {
    const Exact = Decimal.clone({ precision: 50 });
    fc.assert(
      fc.property(tableOf(number), (table) => {
        const { scales = [] } = scaledRows(table, 'standardise');
        scales.forEach(({ shift, spread }, j) => {
          const values = table.map((row) => new Exact(row[j] ?? 0));
          const mean = Exact.sum(...values).div(values.length);
          const squares = values.map((value) => value.minus(mean).pow(2));
          const deviation = Exact.sum(...squares)
            .div(values.length)
            .sqrt();
          expect(Math.abs(shift - mean.toNumber())).toBeLessThan(1e-12);
          expect(Math.abs(spread - deviation.toNumber())).toBeLessThan(1e-12);
        });
      }),
    );
  });

  it('has an inverse: parameters taken back to the own units give every example the same z', () => {
    const Exact = Decimal.clone({ precision: 60 });
    const drawn = fc.array(number, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(tableOf(number), drawn, scaling, (table, values, way) => {
        const { rows: scaled, scales = [] } = scaledRows(table, way);
        const parameters = values.slice(0, scales.length + 1);
        const own = unscaled(parameters, scales);
        // In exact sums, so that all that differs is what a handful of roundings leaves.
        const terms = (weights: readonly number[], row: readonly number[]): Decimal[] =>
          weights.map((w, j) => new Exact(w).times(j < weights.length - 1 ? (row[j] ?? 0) : 1));
        table.forEach((row, i) => {
          const before = terms(parameters, scaled[i] ?? []);
          const after = terms(own, row);
          const shifts = scales.map(({ shift }, j) => new Exact(own[j] ?? 0).times(shift));
          const size = Exact.sum(...[...before, ...after, ...shifts].map((term) => term.abs()));
          const gap = Exact.sum(...before).minus(Exact.sum(...after));
          expect(gap.abs().lte(size.times(2e-15))).toBe(true);
        });
      }),
    );
  });
});
