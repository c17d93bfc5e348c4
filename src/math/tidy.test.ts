import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letters, lookupIn, plainTrees, values } from '../checks/trees';
import { evaluate } from './evaluate';
import { add, div, exp, log, mul, neg, num, sub, sym } from './expr';
import { slope } from './slope';
import { tidy } from './tidy';

const [w, x, b] = [sym('w'), sym('x'), sym('b')];

describe('tidy', () => {
  it.each([
    [slope(add(mul(w, x), b), 'w'), x],
    [slope(add(mul(w, x), b), 'b'), num(1)],
    [slope(add(mul(w, x), b), 'q'), num(0)],
    [mul(num(1), mul(num(1), x)), x],
    [add(num(0), mul(x, num(0)), b), b],
    [neg(mul(num(1), x)), neg(x)],
    [sub(x, mul(w, num(0))), sub(x, num(0))],
    [div(num(1), x), div(num(1), x)],
  ])('leaves out zeros and ones (%#)', (tree, tidied) => {
    expect(tidy(tree)).toEqual(tidied);
  });

  it('keeps the value of slopes', () => {
    fc.assert(
      fc.property(plainTrees, values, fc.constantFrom(...letters), (tree, given, letter) => {
        const whole = slope(tree, letter);
        const value = evaluate(whole, lookupIn(given));
        fc.pre(Number.isFinite(value));
        expect(evaluate(tidy(whole), lookupIn(given)) === value).toBe(true);
      }),
    );
  });

  it('hides what only NaN or ∞ would show', () => {
    expect(evaluate(mul(num(0), log(num(0))), () => 0)).toBeNaN();
    expect(evaluate(tidy(mul(num(0), exp(x))), () => 1e9)).toBe(0);
  });
});
