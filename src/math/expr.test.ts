import { describe, expect, it } from 'vitest';
import { add, call, exp, mul, neg, num, open, sub, substitute, sym, symbolsOf } from './expr';

const [x, y, t] = [sym('x'), sym('y'), sym('t')];
const square = { name: 'square', parameter: 't', body: mul(t, t) };

describe('add', () => {
  it('leaves one term alone and takes no term for 0', () => {
    expect(add(x)).toEqual(x);
    expect(add()).toEqual(num(0));
  });
});

describe('substitute', () => {
  it('replaces symbols everywhere, at once, and leaves the others', () => {
    const tree = add(x, neg(exp(y)), call(square, x), num(1));
    expect(substitute(tree, { x: y, y: x })).toEqual(add(y, neg(exp(x)), call(square, y), num(1)));
    expect(substitute(tree, {})).toEqual(tree);
  });

  it('does not reach into the body of a named function', () => {
    expect(substitute(call(square, x), { t: y })).toEqual(call(square, x));
  });
});

describe('symbolsOf', () => {
  it('names each symbol once, in the order of writing, parameters of functions left out', () => {
    expect(symbolsOf(sub(mul(y, x), add(call(square, x), num(2), sym('w_1'))))).toEqual([
      'y',
      'x',
      'w_1',
    ]);
  });
});

describe('open', () => {
  it('writes a named function out', () => {
    expect(open(square, sub(x, y))).toEqual(mul(sub(x, y), sub(x, y)));
  });
});
