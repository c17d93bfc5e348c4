import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allTrees, letters, lookupIn, smoothTrees, values } from '../checks/trees';
import { evaluate } from './evaluate';
import { abs, add, call, div, exp, mul, num, sub, sym, symbolsOf } from './expr';
import { slope } from './slope';

const t = sym('t');

describe('slope', () => {
  it.each([
    ['a constant', num(3), 0],
    ['the letter itself', t, 1],
    ['another letter', sym('x'), 0],
    ['a sum of three', add(t, mul(num(2), t), t), 4],
    ['a product', mul(t, t), 4],
    ['a quotient', div(num(1), t), -0.25],
    ['a chain', exp(mul(t, t)), 4 * Math.exp(4)],
    ['a named function', call({ name: 'f', parameter: 's', body: mul(sym('s'), t) }, t), 4],
    ['|t − 2| at its kink', abs(sub(t, num(2))), 0],
  ])('of %s', (_, tree, expected) => {
    expect(evaluate(slope(tree, 't'), (name) => (name === 't' ? 2 : 7))).toBeCloseTo(expected, 12);
  });

  it('is what central differences measure, on random trees', () => {
    const h = 1e-4;
    fc.assert(
      fc.property(smoothTrees, values, fc.constantFrom(...letters), (tree, given, letter) => {
        const at = (shift: number): number =>
          evaluate(tree, lookupIn({ ...given, [letter]: given[letter] + shift }));
        const near = (at(h) - at(-h)) / (2 * h);
        const wide = (at(2 * h) - at(-2 * h)) / (4 * h);
        const size = Math.max(1, Math.abs(near), Math.abs(at(0)));
        fc.pre(size < 1e3 && Math.abs(wide - near) < 1e-2 * size);
        const tolerance = 1e-7 * size + Math.abs(wide - near);
        const stated = evaluate(slope(tree, letter), lookupIn(given));
        expect(Math.abs(stated - near)).toBeLessThan(tolerance);
      }),
      { numRuns: 400 },
    );
  });

  it('is 0 for a letter that does not occur', () => {
    fc.assert(
      fc.property(allTrees, values, (tree, given) => {
        const strange = evaluate(slope(tree, 'q'), lookupIn(given));
        expect(symbolsOf(tree)).not.toContain('q');
        fc.pre(!Number.isNaN(strange));
        expect(Math.abs(strange)).toBe(0);
      }),
    );
  });
});
