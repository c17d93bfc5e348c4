import fc from 'fast-check';
import { expect, it } from 'vitest';
import { log } from './log-scale';
import type { Point } from './marks';
import { linear, type Scale } from './scale';
import { thinned } from './thin';

const cost = fc.oneof(
  { weight: 9, arbitrary: fc.double({ min: 0, max: 5, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY) },
);
const width = 100;

it('keeps every spike and every hole to a tenth of a unit, in order, with few points in all', () => {
  const courses = fc.array(cost, { minLength: 2, maxLength: 3000, size: 'max' });
  fc.assert(
    fc.property(courses, fc.boolean(), fc.boolean(), (costs, inPowers, up) => {
      const x = (inPowers ? log : linear)([1, costs.length], [0, width]);
      const y = (up ? log : linear)([1e-3, 5], [80, 0]);
      const iterations = Float64Array.from(costs, (_, k) => k + 1);
      const points = thinned({ iterations, costs: Float64Array.from(costs) }, x, y);
      expect(points.length).toBeLessThanOrEqual(5 * (width + 1));
      expect(points.every(([k], i) => i === 0 || k > (points[i - 1]?.[0] ?? 0))).toBe(true);
      const [drawn, holes] = pieces(points, x, y);
      for (let at = 0; at <= width; at++) {
        const all = costs
          .map((value, k) => [k + 1, value] as const)
          .filter(([k]) => column(k) === at);
        const placed = all.filter(([, value]) => Number.isFinite(y.at(value)));
        const byCost = placed.toSorted(([, s], [, t]) => s - t);
        for (const extreme of [byCost[0], byCost.at(-1)])
          if (extreme)
            expect(distance(inPicture(extreme, x, y), drawn)).toBeLessThanOrEqual(0.1001);
        if (placed.length < all.length)
          expect(holes.some(([from, to]) => column(from) <= at && column(to) >= at)).toBe(true);
      }

      function column(k: number): number {
        return Math.round(x.at(k));
      }
    }),
    { numRuns: 60 },
  );
});

it('draws a descent with a fraction of its points', () => {
  const costs = Float64Array.from({ length: 10_000 }, (_, k) => 0.4 + 0.3 * Math.exp(-k / 100));
  const iterations = costs.map((_, k) => k + 1);
  const points = thinned(
    { iterations, costs },
    log([1, 10_000], [0, 300]),
    linear([0, 1], [150, 0]),
  );
  expect(points.length).toBeLessThan(50);
  expect(points.length).toBeGreaterThan(10);
});

type Piece = readonly [from: Point, to: Point];
const inPicture = ([k, value]: Point, x: Scale, y: Scale): Point => [x.at(k), y.at(value)];

/** The straight pieces that are drawn, and from where to where the curve is open. */
function pieces(points: readonly Point[], x: Scale, y: Scale): [Piece[], Piece[0][]] {
  const hasPlace = ([, value]: Point): boolean => Number.isFinite(y.at(value));
  const pairs = points.map((to, k): Piece => {
    const from = points[k - 1];
    return [from && hasPlace(from) === hasPlace(to) ? from : to, to];
  });
  const drawn = pairs.filter(([, to]) => hasPlace(to));
  const open = pairs.filter(([, to]) => !hasPlace(to));
  return [
    drawn.map(([from, to]) => [inPicture(from, x, y), inPicture(to, x, y)]),
    open.map(([[from], [to]]) => [from, to]),
  ];
}

/** How far a point is from the nearest of the pieces beside it. */
function distance([x, y]: Point, drawn: readonly Piece[]): number {
  const near = drawn.filter(([from, to]) => from[0] <= x + 0.2 && to[0] >= x - 0.2);
  return Math.min(
    ...near.map(([[x0, y0], [x1, y1]]) => {
      const [dx, dy] = [x1 - x0, y1 - y0];
      const share = Math.min(
        Math.max(((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1), 0),
        1,
      );
      return Math.hypot(x - x0 - share * dx, y - y0 - share * dy);
    }),
  );
}
