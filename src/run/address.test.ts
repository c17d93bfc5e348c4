import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logistic, oneExample } from '../model/logistic';
import type { Program } from '../model/program';
import { addressText, locate, parseAddress } from './address';
import { layoutOf, spotOf } from './layout';

/** The address of the step at which a text leads one to, for a program over m examples. */
function stepAt(text: string, program: Program, m: number, current = 1): string {
  const { iteration, step } = locate(parseAddress(text, current), program, m);
  if (step === 0) return `before ${iteration}`;
  const { place, equation } = spotOf(layoutOf(program, m), step);
  return addressText({ iteration, place, symbol: equation.symbol });
}

describe('an address', () => {
  it('of every step leads back to that step', () => {
    const shape = fc.record({
      n: fc.integer({ min: 1, max: 5 }),
      m: fc.integer({ min: 1, max: 22 }),
      iteration: fc.integer({ min: 1, max: 1_000_000 }),
      current: fc.integer({ min: 1, max: 1_000_000 }),
    });
    fc.assert(
      fc.property(shape, ({ n, m, iteration, current }) => {
        const program = logistic(n);
        const layout = layoutOf(program, m);
        for (let step = 1; step <= layout.size; step++) {
          const { place, equation } = spotOf(layout, step);
          const text = addressText({ iteration, place, symbol: equation.symbol });
          expect(locate(parseAddress(text, current), program, m)).toEqual({ iteration, step });
          const short = addressText({ iteration, place, symbol: equation.symbol }).replace(
            /^\d+\//,
            '',
          );
          expect(locate(parseAddress(short, current), program, m)).toEqual({
            iteration: current,
            step,
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['3/2/dz', '3/2/dz'],
    ['2/dz', '7/2/dz'],
    ['0', 'before 1'],
    ['0/2/dz', 'before 1'],
    ['3', '3/update/b'],
    ['3/2', '3/2/db'],
    ['3/zero', '3/zero/db'],
    ['3/average', '3/average/db'],
    ['average', '7/average/db'],
    ['update/w_2', '7/update/w_2'],
    [' 3/2/dz ', '3/2/dz'],
    ['003/2/dz', '3/2/dz'],
    ['1000000', '1000000/update/b'],
  ])('“%s” leads to %s', (text, step) => {
    expect(stepAt(text, logistic(2), 4, 7)).toBe(step);
  });
});

describe('a place that does not exist becomes the last step before it', () => {
  it.each([
    ['3/15/dz', 2, 4, '3/4/db'],
    ['3/15', 2, 4, '3/4/db'],
    ['3/99999999999999999999999/z', 2, 4, '3/4/db'],
    [`3/${'9'.repeat(400)}/z`, 2, 4, '3/4/db'],
    ['3/0/dz', 2, 4, '3/zero/db'],
    ['3/0', 2, 4, '3/zero/db'],
    ['3/2/dw_2', 1, 20, '3/2/dw_1'],
    ['3/2/dw_30', 2, 4, '3/2/dw_2'],
    ['3/zero/dw_3', 2, 4, '3/zero/dw_2'],
    ['3/average/dw_2', 1, 20, '3/average/dw_1'],
    ['3/update/w_2', 1, 20, '3/update/w_1'],
  ])('“%s” for n = %d and m = %d is %s', (text, n, m, step) => {
    expect(stepAt(text, logistic(n), m)).toBe(step);
  });

  it.each([
    ['3/zero', '2/update/b'],
    ['3/zero/J', '2/update/b'],
    ['3/0/dz', '2/update/b'],
    ['1/zero', 'before 1'],
    ['3/average', '3/1/db'],
    ['3/average/J', '3/1/db'],
    ['3/2/z', '3/1/db'],
  ])('“%s” in the program for one example is %s', (text, step) => {
    expect(stepAt(text, oneExample(2), 1)).toBe(step);
  });
});

describe('what is no address gets a sentence', () => {
  const form =
    /is not a place; write iteration\/place\/symbol, such as 3\/2\/dz or 3\/update\/b\.$/;

  it.each([
    ['', form],
    ['/', form],
    ['dz', form],
    ['3/', form],
    ['-1', form],
    ['1.5', form],
    ['1e3', form],
    ['3/2/dz/4', form],
    ['3/2/d z', form],
    ['3//dz', form],
    ['３', form],
    ['1000001', 'Iteration 1000001 is too far; the last one with an address is 1,000,000.'],
    ['1000001/2/dz', 'Iteration 1000001 is too far; the last one with an address is 1,000,000.'],
    ['3/2/w_1', 'There is no w_1 at 2; there are z, a, L, J, dz, dw_1, dw_2, db.'],
    ['3/2/x_1', 'There is no x_1 at 2; there are z, a, L, J, dz, dw_1, dw_2, db.'],
    ['3/2/dw_0', 'There is no dw_0 at 2; there are z, a, L, J, dz, dw_1, dw_2, db.'],
    ['3/update/J', 'There is no J at update; there are w_1, w_2, b.'],
    ['3/2/constructor', 'There is no constructor at 2; there are z, a, L, J, dz, dw_1, dw_2, db.'],
  ])('“%s”', (text, sentence) => {
    expect(() => stepAt(text, logistic(2), 4)).toThrow(sentence);
  });

  it('that is short even if the address is long', () => {
    const message = (text: string): string => {
      try {
        return stepAt(text, logistic(2), 4);
      } catch (error) {
        return String(error);
      }
    };
    for (const text of ['x'.repeat(5000), '9'.repeat(5000), `3/2/${'z'.repeat(5000)}`])
      expect(message(text).length).toBeLessThan(170);
  });
});
