import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allTrees, half, lookupIn, plainTrees, type Values, values } from '../checks/trees';
import { typescript } from './code-styles';
import { evaluate } from './evaluate';
import { add, div, type Expr, mul, neg, num, sign, step, sub, sym } from './expr';
import { plain, tex } from './styles';
import { type Style, write } from './write';

const [x, y, w] = [sym('x'), sym('y'), sym('w')];

/** Runs one line of JavaScript over the letters. */
function run(code: string, { x, y, w }: Values): number {
  const defined = `const half = (t) => ${write(half.body, typescript)};`;
  return runInThisContext(`(x, y, w) => { ${defined} return ${code}; }`)(x, y, w);
}

/** Holds what a notation writes, turned into JavaScript, against the tree's number. */
function compare(trees: fc.Arbitrary<Expr>, code: (tree: Expr, given: Values) => string): void {
  const property = fc.property(trees, values, (tree, given) => {
    const text = code(tree, given);
    expect(run(text, given), text).toBe(evaluate(tree, lookupIn(given)));
  });
  fc.assert(property, { numRuns: 1000 });
}

const texToCode = (text: string): string =>
  text
    .replaceAll('}{', ',')
    .replaceAll('\\frac{', '((s, t) => s / t)(')
    .replaceAll('e^{', 'Math.exp(')
    .replaceAll('}', ')')
    .replace(/\\(log|max)/g, 'Math.$1')
    .replace(/\\,|\\cdot/g, '*');
const plainToCode = (text: string): string =>
  text
    .replaceAll('e^(', 'Math.exp(')
    .replace(/log|max/g, 'Math.$&')
    .replaceAll('·', '*')
    .replaceAll('−', '-');
const everyTerm = { longestSum: undefined };
const lettersIn = (style: Omit<Style, 'symbol'>): Style => ({ ...style, symbol: (name) => name });

/** Numbers in place of letters, in parentheses where a minus sign would meet another sign. */
const filled = (style: Omit<Style, 'symbol'>, given: Values): Style => ({
  ...style,
  symbol: (name, leading) => {
    const value = lookupIn(given)(name);
    const text = Object.is(value, -0) ? '-0' : String(value);
    return !leading && text.startsWith('-') ? `(${text})` : text;
  },
});

describe('what is written from a tree gives the number of the tree to the last bit', () => {
  it('as TypeScript', () => {
    compare(allTrees, (tree) => write(tree, typescript));
  });

  it('in plain text', () => {
    compare(plainTrees, (tree) => plainToCode(write(tree, { ...plain, ...everyTerm })));
  });

  it('in plain text with numbers', () => {
    const style = { ...plain, ...everyTerm };
    compare(plainTrees, (tree, given) => plainToCode(write(tree, filled(style, given))));
  });

  it('as TeX', () => {
    const style = lettersIn({ ...tex, ...everyTerm });
    compare(plainTrees, (tree) => texToCode(write(tree, style)));
  });

  it('as TeX with numbers', () => {
    const style = { ...tex, ...everyTerm };
    compare(plainTrees, (tree, given) => texToCode(write(tree, filled(style, given))));
  });
});

describe('parentheses', () => {
  it.each([
    [sub(x, sub(y, w)), 'x - (y - w)'],
    [sub(sub(x, y), w), 'x - y - w'],
    [sub(x, add(y, w)), 'x - (y + w)'],
    [add(x, sub(y, w)), 'x + (y - w)'],
    [add(x, mul(y, w)), 'x + y * w'],
    [mul(add(x, y), w), '(x + y) * w'],
    [mul(x, mul(y, w)), 'x * (y * w)'],
    [mul(mul(x, y), w), 'x * y * w'],
    [div(x, mul(y, w)), 'x / (y * w)'],
    [div(div(x, y), w), 'x / y / w'],
    [neg(add(x, y)), '-(x + y)'],
    [neg(neg(x)), '-(-x)'],
    [neg(mul(x, y)), '-x * y'],
    [mul(neg(x), y), '(-x) * y'],
    [sub(x, neg(y)), 'x - (-y)'],
    [add(x, num(-2)), 'x + (-2)'],
    [neg(num(-2)), '-(-2)'],
    [num(-0), '-0'],
    [num(-1.5), '-1.5'],
  ])('stand where they are needed (%#)', (tree, text) => {
    expect(write(tree, typescript)).toBe(text);
  });
});

describe('a long sum', () => {
  const terms = [1, 2, 3, 4].map((j) => mul(sym(`w_${j}`), sym(`x_${j}`)));

  it('is shortened from five terms on, where the notation allows it', () => {
    expect(write(add(...terms), plain)).toBe('w_1 · x_1 + w_2 · x_2 + w_3 · x_3 + w_4 · x_4');
    expect(write(add(...terms, sym('b')), plain)).toBe('w_1 · x_1 + ⋯ + w_4 · x_4 + b');
    expect(write(add(...terms, sym('b')), typescript)).toContain('w_2 * x_2');
  });
});

describe('an operation that a notation cannot write', () => {
  it.each([sign(x), step(x)])('is named (%#)', (tree) => {
    expect(() => write(tree, typescript)).toThrow(/no way to write the operation "(sign|step)"/);
  });
});
