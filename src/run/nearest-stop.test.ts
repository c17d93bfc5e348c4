import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examHours, start } from '../checks/samples';
import { contour } from './contour';
import { nearestIteration, type SeenStop } from './nearest-stop';
import { notebook } from './notebook';

const line = (...iterations: number[]): SeenStop[] =>
  iterations.map((iteration) => ({ iteration, at: [iteration, 0] }));
const along = (iteration: number): [number, number] => [iteration, 0];

describe('the nearest iteration of a path', () => {
  it('is the one pointed at, also where the path is thinned', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: -0.49, max: 0.49, noNaN: true }),
        fc.double({ min: -9, max: 9, noNaN: true }),
        (k, aside, above) => {
          const path = line(1, 2, 40, 900, 5000);
          const aimed = k + (k === 1 ? Math.abs(aside) : k === 5000 ? -Math.abs(aside) : aside);
          expect(nearestIteration(path, along, [aimed, above], 10)).toBe(k);
        },
      ),
    );
  });

  it('is none far from the path, and the only one of a path of one', () => {
    expect(nearestIteration(line(1, 40), along, [20, 10.1], 10)).toBeUndefined();
    expect(nearestIteration(line(1, 40), along, [50.1, 0], 10)).toBeUndefined();
    expect(nearestIteration(line(7), along, [8, 1], 10)).toBe(7);
    expect(nearestIteration([], along, [0, 0], 10)).toBeUndefined();
  });

  it('is as near as any other on the way of exam hours', () => {
    const book = notebook({ ...start, sets: [examHours] });
    book.seek('1000');
    const { value: view } = book.view;
    const { path } = contour(view, 'w_1', 'b');
    expect(path.length).toBeLessThan(50);
    const startOf = (k: number): [number, number] => {
      const [w = 0, b = 0] = view.descent.startOf(k);
      return [w, b];
    };
    for (const k of [1, 2, 5, 11, 17, 60, 150, 400, 1000])
      expect(nearestIteration(path, startOf, startOf(k), 0.1)).toBe(k);
  });
});
