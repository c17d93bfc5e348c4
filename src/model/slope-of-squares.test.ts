import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluate } from '../math/evaluate';
import { call, substitute, sym } from '../math/expr';
import { slope } from '../math/slope';
import { sigma } from './logistic';
import { slopeOfSquares } from './slope-of-squares';
import { squares } from './squares';

it('is the slope of half the square over z, by the rules of differentiation', () => {
  const derived = slope(substitute(squares, { a: call(sigma, sym('z')) }), 'z');
  fc.assert(
    fc.property(fc.double({ min: -20, max: 10, noNaN: true }), fc.constantFrom(0, 1), (z, y) => {
      const a = evaluate(call(sigma, sym('z')), () => z);
      const written = evaluate(slopeOfSquares, (name) => (name === 'a' ? a : y));
      const expected = evaluate(derived, (name) => (name === 'z' ? z : y));
      expect(Math.abs(written - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
    }),
  );
});
