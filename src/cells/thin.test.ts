import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linear, log } from './scale';
import { thinned } from './thin';

const cost = fc.oneof(
  { weight: 9, arbitrary: fc.double({ min: 0, max: 5, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY) },
);

it('keeps in every column the lowest, the highest and a hole, in order, and few points in all', () => {
  const courses = fc.array(cost, { minLength: 2, maxLength: 3000, size: 'max' });
  fc.assert(
    fc.property(courses, fc.boolean(), (costs, inPowers) => {
      const width = 100;
      const x = (inPowers ? log : linear)([1, costs.length], [0, width]);
      const iterations = Float64Array.from(costs, (_, k) => k + 1);
      const points = thinned({ iterations, costs: Float64Array.from(costs) }, x);
      expect(points.length).toBeLessThanOrEqual(5 * (width + 1));
      expect(points.every(([k], i) => i === 0 || k > (points[i - 1]?.[0] ?? 0))).toBe(true);
      const column = (k: number): number => Math.round(x.at(k));
      for (let at = 0; at <= width; at++) {
        const all = costs.filter((_, k) => column(k + 1) === at);
        const kept = points.flatMap(([k, value]) => (column(k) === at ? [value] : []));
        const finite = [all, kept].map((values) => values.filter(Number.isFinite));
        for (const extreme of [Math.min, Math.max])
          expect(extreme(...(finite[1] ?? []))).toBe(extreme(...(finite[0] ?? [])));
        expect(kept.some((value) => !Number.isFinite(value))).toBe(
          all.some((value) => !Number.isFinite(value)),
        );
      }
    }),
    { numRuns: 60 },
  );
});
