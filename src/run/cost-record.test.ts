import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costRecord } from './cost-record';

/** Records costs in slices and gives what there is to draw, as pairs. */
function recorded(costs: readonly number[], slice: number, first?: number, most?: number) {
  const record = costRecord(first, most);
  for (let k = 0; k < costs.length; k += slice) {
    const part = Float64Array.from(costs.slice(k, k + slice));
    record.add(Float64Array.from([...part, 99]), part.length);
  }
  const curve = record.curve();
  return Array.from(curve.iterations, (iteration, k) => [iteration, curve.costs[k]] as const);
}

const cost = fc.oneof(
  { weight: 8, arbitrary: fc.double({ min: 0, max: 3, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 0) },
);
const courses = fc.array(cost, { minLength: 1, maxLength: 600, size: 'max' });
const slices = fc.integer({ min: 1, max: 50 });

describe('a record of costs', () => {
  it('keeps every cost of some thousands of iterations', () => {
    const costs = Array.from({ length: 12_288 }, (_, k) => Math.sin(k) + 1 / (k + 1));
    expect(recorded(costs, 1000)).toEqual(costs.map((value, k) => [k + 1, value]));
  });

  it('keeps of each bucket the least, the greatest and the first not finite, however long the run', () => {
    fc.assert(
      fc.property(courses, slices, (costs, slice) => {
        const [first, most] = [10, 8];
        const rest = costs.slice(first);
        let length = 1;
        while (Math.ceil(rest.length / length) > most) length *= 2;
        const wanted = new Set(costs.slice(0, first).keys());
        for (let from = 0; from < rest.length; from += length) {
          const bucket = rest.slice(from, from + length);
          const finite = bucket.filter(Number.isFinite);
          const places = [
            bucket.indexOf(Math.min(...finite)),
            bucket.indexOf(Math.max(...finite)),
            bucket.findIndex((value) => !Number.isFinite(value)),
          ].slice(finite.length > 0 ? 0 : 2);
          for (const place of places) if (place >= 0) wanted.add(first + from + place);
        }
        wanted.add(costs.length - 1);
        const expected = [...wanted].sort((s, t) => s - t);
        expect(recorded(costs, slice, first, most)).toEqual(expected.map((k) => [k + 1, costs[k]]));
      }),
    );
  });

  it('loses no spike in a million iterations and stays readable', () => {
    const spikes = [4_097, 77_777, 500_000, 999_999];
    const costs = Array.from({ length: 1_000_000 }, (_, k) => 0.5 + 1 / (k + 1));
    for (const at of spikes) costs[at - 1] = 40;
    costs[123_455] = Number.NaN;
    const points = recorded(costs, 4096);
    expect(points.length).toBeLessThan(25_000);
    expect(points.flatMap(([iteration, value]) => (value === 40 ? [iteration] : []))).toEqual(
      spikes,
    );
    expect(points.filter(([, value]) => Number.isNaN(value))).toEqual([[123_456, Number.NaN]]);
    const iterations = points.map(([iteration]) => iteration);
    expect(iterations).toEqual([...new Set(iterations)].sort((s, t) => s - t));
    expect(points.slice(0, 4096)).toEqual(costs.slice(0, 4096).map((value, k) => [k + 1, value]));
  });
});
