import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { log } from './log-scale';
import { around, linear, padded } from './scale';
import { spread } from './spread';

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('a scale', () => {
  it('takes the ends of its domain to the ends of its range', () => {
    const up = linear([0, 4], [200, 30]);
    expect([0, 1, 4].map(up.at)).toEqual([200, 157.5, 30]);
    const powers = log([1, 1000], [40, 340]);
    expect([1, 10, 1000].map((k) => Math.round(powers.at(k)))).toEqual([40, 140, 340]);
  });

  it('finds the way back', () => {
    fc.assert(
      fc.property(
        finite,
        fc.double({ min: 0.1, max: 1e4, noNaN: true }),
        finite,
        (from, length, v) => {
          const value = from + (Math.abs(v) % length);
          const scale = linear([from, from + length], [46, 346]);
          expect(scale.of(scale.at(value))).toBeCloseTo(value, 6);
          const ratio = log([1, 1 + length], [46, 346]);
          expect(ratio.of(ratio.at(1 + length / 2)) / (1 + length / 2)).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it('has round ticks within its domain', () => {
    expect(linear([-6, 6], [0, 300]).ticks(6)).toEqual([-6, -4, -2, 0, 2, 4, 6]);
    expect(log([1, 10_000], [0, 300]).ticks(5)).toEqual([1, 10, 100, 1000, 10_000]);
  });
});

describe('a stretch', () => {
  it('holds all finite values and is never empty', () => {
    expect(around([0.7035, 0.6223])).toEqual([0.62, 0.72]);
    expect(around([2, 2, Number.NaN])).toEqual([1, 3]);
    expect(around([Number.NaN, Number.POSITIVE_INFINITY])).toEqual([0, 1]);
    expect(padded([0, 12])).toEqual([-1, 13]);
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1 }), (values) => {
        for (const [low, high] of [around(values), padded(values)]) {
          expect(low).toBeLessThan(high);
          expect(Math.min(...values)).toBeGreaterThanOrEqual(low);
          expect(Math.max(...values)).toBeLessThanOrEqual(high);
        }
      }),
    );
  });
});

const any = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(Number.MAX_VALUE, -Number.MAX_VALUE, 1e300, 5e-324, 0),
);

describe('a stretch around any numbers of float64', () => {
  it('is not empty, and all of it has a place in the picture and finite ticks', () => {
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 5 }), (values) => {
        for (const stretch of [around(values), padded(values)]) {
          const scale = linear(stretch, [40, 340]);
          for (const value of [...values, ...stretch]) {
            expect(scale.at(value)).toBeGreaterThanOrEqual(40 - 1e-9);
            expect(scale.at(value)).toBeLessThanOrEqual(340 + 1e-9);
          }
          for (const value of [...scale.ticks(6), scale.of(40), scale.of(190)])
            expect(value).toSatisfy(Number.isFinite);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('words at the ends of curves', () => {
  it('stay where they are if there is room', () => {
    expect(spread([10, 100, 50], 15, 0, 200)).toEqual([10, 100, 50]);
  });

  it('move apart, keep their order and stay inside', () => {
    const places = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(places, (from) => {
        const to = spread(from, 15, 0, 200);
        const sorted = [...to].sort((s, t) => s - t);
        for (const [k, place] of sorted.entries())
          if (k > 0) expect(place - (sorted[k - 1] ?? 0)).toBeGreaterThan(14.999);
        expect(sorted[0]).toBeGreaterThanOrEqual(-1e-9);
        expect(sorted.at(-1)).toBeLessThanOrEqual(200);
      }),
    );
  });
});
