import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bits, drawn } from '../checks/arbitrary';
import { tiny } from '../checks/samples';
import { logistic } from '../model/logistic';
import { history } from './history';
import { following, path, type Stop, shapeOf } from './path';

describe('the way of a descent', () => {
  it('has the history’s bits, however it is asked for', () => {
    const asked = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(drawn({ examples: 3 }), asked, ({ program, inputs }, ends) => {
        const walked = path(program, inputs);
        const other = history(program, inputs);
        for (const to of ends) {
          const stops = walked(to);
          expect(stops[0]?.iteration).toBe(1);
          expect(stops.at(-1)?.iteration).toBeGreaterThan(to - 4);
          for (const { iteration, parameters } of stops)
            expect(bits(parameters)).toBe(bits(other.startOf(iteration)));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('takes every iteration to 512, then pairs ever farther apart, some thousands in a million', () => {
    const taken: number[] = [];
    for (let k = 1; k <= 1_000_000; k = following(k)) taken.push(k);
    expect(taken.slice(0, 513)).toEqual(Array.from({ length: 513 }, (_, k) => k + 1));
    expect(taken.slice(512, 516)).toEqual([513, 516, 517, 520]);
    expect(taken.length).toBeLessThan(4000);
    const even = taken.filter((k) => k >= 512 && k % 2 === 0);
    expect(even.every((k) => taken.includes(k + 1))).toBe(true);
  });

  it('ends before the first iteration that is not finite', () => {
    const inputs = { rows: [[1e300, 1]], parameters: [0, 0], alpha: 1e10 };
    const stops = path(logistic(1), inputs)(20);
    expect(stops.map(({ iteration }) => iteration)).toEqual([1]);
  });
});

type Point = readonly [number, number];
const plane = (point: Point): Point => point;

describe('a thinned polyline', () => {
  const coordinate = fc.double({ min: -1, max: 1, noNaN: true });
  const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 60 });

  it('leaves no point farther from itself than the tolerance', () => {
    fc.assert(
      fc.property(points, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (given, least) => {
        const kept = shapeOf<Point>(given, plane, [1, 1], { least });
        expect(kept[0]).toBe(given[0]);
        expect(kept.at(-1)).toBe(given.at(-1));
        for (const point of given) expect(gapTo(kept, point)).toBeLessThanOrEqual(least + 1e-12);
      }),
    );
  });

  it('has no more points than it may, in their order', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 2, max: 20 }), (given, most) => {
        const kept = shapeOf<Point>(given, plane, [1, 1], { most, least: 0 });
        expect(kept.length).toBeLessThanOrEqual(most);
        const order = kept.map((point) => given.indexOf(point as [number, number]));
        expect(order).toEqual([...order].sort((s, t) => s - t));
        expect([kept[0], kept.at(-1)]).toEqual([given[0], given.at(-1)]);
      }),
    );
  });

  it('keeps the corners of a staircase and nothing between them', () => {
    const corners: Point[] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [2, 1],
    ];
    const walked = corners.flatMap(([x, y], k): Point[] => {
      const [nextX, nextY] = corners[k + 1] ?? [x, y];
      return [0, 0.25, 0.5, 0.75].map((t) => [x + t * (nextX - x), y + t * (nextY - y)]);
    });
    const kept = shapeOf<Point>(walked.slice(0, 13), plane, [1, 1]);
    expect(kept).toEqual(corners);
  });

  it('shows the swing of a two-cycle', () => {
    const stops = path(logistic(2), { ...tiny.inputs, alpha: 1 })(5000).filter(
      ({ iteration }) => iteration > 4000,
    );
    const of = ({ parameters }: Stop): Point => [parameters[0] ?? 0, parameters[1] ?? 0];
    const kept = shapeOf(stops, of, [1, 1]).map(of);
    expect(kept.length).toBeLessThan(10);
    for (const stop of stops) expect(gapTo(kept, of(stop))).toBeLessThan(2e-3);
    const [lowest, highest] = [Math.min, Math.max].map((f) => f(...kept.map(([x]) => x)));
    expect((highest ?? 0) - (lowest ?? 0)).toBeGreaterThan(0.5);
  });
});

/** The distance of a point from a polyline. */
function gapTo(line: readonly Point[], [x, y]: Point): number {
  const gaps = line.slice(0, -1).map(([x0, y0], k) => {
    const [x1, y1] = line[k + 1] ?? [x0, y0];
    const length = (x1 - x0) ** 2 + (y1 - y0) ** 2;
    const share = length === 0 ? 0 : ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length;
    const t = Math.min(Math.max(share, 0), 1);
    return Math.hypot(x - x0 - t * (x1 - x0), y - y0 - t * (y1 - y0));
  });
  return Math.min(...gaps, Number.POSITIVE_INFINITY);
}
