import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logistic } from '../model/logistic';
import {
  examplesBegun,
  indexOf,
  type Layout,
  layoutOf,
  type Place,
  partOf,
  placeStart,
  placesBefore,
  spotOf,
} from './layout';

const layouts = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 25 }))
  .map(([n, m]) => layoutOf(logistic(n), m));
const stepsOf = ({ size }: Layout): number[] => Array.from({ length: size }, (_, k) => k + 1);

/** The steps of an iteration, written down one after the other without any arithmetic. */
function written({ program, m }: Layout): { place: Place; line: number; symbol: string }[] {
  const examples = Array.from({ length: m }, (_, k) => k + 1);
  const places: Place[] = ['zero', ...examples, 'average', 'update'];
  return places.flatMap((place) =>
    program[partOf(place)].map(({ symbol }, line) => ({ place, line, symbol })),
  );
}

describe('a layout', () => {
  it('has one step for each line at each place', () => {
    expect(layoutOf(logistic(2), 4).size).toBe(4 + 4 * 8 + 4 + 3);
    expect(layoutOf(logistic(1), 20).size).toBe(3 + 20 * 7 + 3 + 2);
  });

  it('says of every step where it is', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const spots = stepsOf(layout).map((step) => spotOf(layout, step));
        const found = spots.map(({ place, line, equation }) => ({
          place,
          line,
          symbol: equation.symbol,
        }));
        expect(found).toEqual(written(layout));
        for (const { place, part, line, equation } of spots) {
          expect(part).toBe(partOf(place));
          expect(equation).toBe(layout.program[part][line]);
        }
      }),
    );
  });

  it('finds every step again by its place and symbol, and by the start of its place', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        for (const step of stepsOf(layout)) {
          const { place, line, equation } = spotOf(layout, step);
          expect(indexOf(layout, place, equation.symbol)).toBe(step);
          expect(placeStart(layout, place) + line + 1).toBe(step);
        }
      }),
    );
  });

  it('has no step outside', () => {
    fc.assert(
      fc.property(layouts, fc.integer({ min: 1, max: 100 }), (layout, beyond) => {
        expect(() => spotOf(layout, layout.size + beyond)).toThrow('There is no step');
        expect(() => spotOf(layout, 1 - beyond)).toThrow('There is no step');
      }),
    );
    expect(() => spotOf(layoutOf(logistic(1), 2), 1.5)).toThrow('There is no step 1.5');
    expect(() => spotOf(layoutOf(logistic(1), 2), Number.NaN)).toThrow('There is no step');
  });

  it('finds no step where a place does not write a symbol, or is not there', () => {
    const layout = layoutOf(logistic(2), 4);
    for (const [place, symbol] of [
      ['zero', 'z'],
      [2, 'w_1'],
      ['update', 'J'],
      ['average', 'b'],
      [5, 'z'],
      [0, 'z'],
      [1, 'dw_3'],
    ] as const)
      expect(indexOf(layout, place, symbol)).toBe(0);
  });
});

describe('placesBefore', () => {
  const layout = layoutOf(logistic(2), 4);

  it.each<[Place, Place[]]>([
    ['zero', []],
    [1, ['zero']],
    [3, [2, 'zero']],
    ['average', [4, 'zero']],
    ['update', ['average', 4, 'zero']],
  ])('%s', (place, before) => {
    expect(placesBefore(layout, place)).toEqual(before);
  });
});

describe('examplesBegun', () => {
  it('counts the examples of which a step is executed', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const steps = written(layout);
        for (let done = 0; done <= layout.size; done++) {
          const begun = steps.slice(0, done).filter(({ place }) => typeof place === 'number');
          expect(examplesBegun(layout, done)).toBe(new Set(begun.map(({ place }) => place)).size);
        }
      }),
    );
  });
});
