import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate';
import { add, call, div, exp, log, max, mul, neg, num, sub, sym } from './expr';

const values: Record<string, number> = { x: 0.1, y: 0.2, w: 0.3, t: 100 };
const lookup = (name: string): number => values[name] ?? Number.NaN;
const [x, y, w] = [sym('x'), sym('y'), sym('w')];

describe('evaluate', () => {
  it('adds from left to right, for the order decides the last bit', () => {
    expect(evaluate(add(x, y, w), lookup)).toBe(0.1 + 0.2 + 0.3);
    expect(evaluate(add(x, add(y, w)), lookup)).toBe(0.1 + (0.2 + 0.3));
    expect(0.1 + 0.2 + 0.3).not.toBe(0.1 + (0.2 + 0.3));
  });

  it('follows the tree', () => {
    expect(evaluate(div(sub(x, y), neg(max(w, num(2)))), lookup)).toBe((0.1 - 0.2) / -2);
    expect(evaluate(mul(exp(num(1)), log(y)), lookup)).toBe(Math.E * Math.log(0.2));
  });

  it('lets the parameter of a named function hide a letter of the same name, only inside it', () => {
    const scaled = { name: 'scaled', parameter: 't', body: mul(sym('t'), x) };
    expect(evaluate(call(scaled, num(3)), lookup)).toBe(3 * 0.1);
    expect(evaluate(call(scaled, sym('t')), lookup)).toBe(100 * 0.1);
    expect(evaluate(call(scaled, call(scaled, num(3))), lookup)).toBe(3 * 0.1 * 0.1);
    expect(evaluate(add(call(scaled, num(3)), sym('t')), lookup)).toBe(3 * 0.1 + 100);
  });

  it('passes on NaN and ∞', () => {
    expect(evaluate(log(num(0)), lookup)).toBe(Number.NEGATIVE_INFINITY);
    expect(evaluate(mul(num(0), log(num(0))), lookup)).toBeNaN();
    expect(evaluate(sym('nobody'), lookup)).toBeNaN();
  });
});
