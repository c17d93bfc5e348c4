import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelNames } from './level-names';

const area = { across: [46, 340], up: [180, 30] } as const;
/** A level's line as a row of points from left to right. */
const flat = (cost: number, y: number) => ({
  cost,
  points: Array.from({ length: 30 }, (_, k) => [46 + 10 * k, y] as const),
});

describe('names of levels', () => {
  it('stand on their own lines, inside, and apart from each other and from what is taken', () => {
    const numbers = fc.double({ min: 0, max: 1, noNaN: true });
    const lines = fc.array(fc.array(fc.tuple(numbers, numbers), { maxLength: 30 }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(lines, fc.tuple(numbers, numbers), (drawn, [u, v]) => {
        const levels = drawn.map((points, k) => ({
          cost: 0.5 + k,
          points: points.map(([s, t]) => [40 + 310 * s, 20 + 170 * t] as const),
        }));
        const taken = [50 + 250 * u, 40 + 100 * v] as const;
        const names = levelNames(levels, area, [taken]);
        for (const [k, { text, at }] of names.entries()) {
          expect(levels.find(({ cost }) => cost === Number(text))?.points).toContain(at);
          expect(at[0] > 46 && at[0] < 340 && at[1] > 30 && at[1] < 180).toBe(true);
          for (const [x, y] of [taken, ...names.slice(0, k).map((name) => name.at)])
            expect(Math.abs(at[0] - x) > 28 || Math.abs(at[1] - y) > 12).toBe(true);
        }
      }),
    );
  });

  it('are left out where there is no room', () => {
    const levels = [flat(1, 100), flat(2, 103), flat(3, 20)];
    const names = levelNames(levels, area, [[50, 100]]);
    expect(names.map(({ text }) => text)).toEqual(['1', '2']);
    expect(levelNames([flat(1, 20)], area, [])).toEqual([]);
    expect(levelNames([], area, [])).toEqual([]);
  });

  it('have three digits, or as many as tell them apart', () => {
    const texts = (...costs: number[]) =>
      levelNames(
        costs.map((cost, k) => flat(cost, 50 + 40 * k)),
        area,
        [],
      ).map(({ text }) => text);
    expect(texts(0.40661, 0.41082, 2.5317)).toEqual(['0.407', '0.411', '2.53']);
    expect(texts(0.40141, 0.40144)).toEqual(['0.40141', '0.40144']);
    expect(texts(1200.5, 34_000)).toEqual(['1200', '34000']);
  });
});
