import { describe, expect, it } from 'vitest';
import { python, typescript } from './code-styles';
import { abs, add, call, div, exp, log, log1p, max, mul, neg, num, sub, sym } from './expr';
import { filledTex, letter, plain, tex } from './styles';
import { write } from './write';

const named = (name: string): string => name;
const sigma = {
  name: 'sigma',
  parameter: 't',
  body: div(num(1), add(num(1), exp(neg(sym('t'))))),
};
const [a, y, z] = [sym('a'), sym('y'), sym('z')];
const textbook = neg(add(mul(y, log(a)), mul(sub(num(1), y), log(sub(num(1), a)))));
const stable = add(sub(max(z, num(0)), mul(z, y)), log1p(exp(neg(abs(z)))));
const styles = {
  python,
  typescript,
  plain,
  tex: { ...tex, symbol: named },
  filledTex: { ...filledTex, symbol: named },
};

describe('each notation', () => {
  it.each([
    ['python', call(sigma, z), 'sigma(z)'],
    ['python', sigma.body, '1 / (1 + exp(-t))'],
    ['python', textbook, '-(y * log(a) + (1 - y) * log(1 - a))'],
    ['python', stable, 'max(z, 0) - z * y + log1p(exp(-abs(z)))'],
    ['typescript', call(sigma, z), 'sigma(z)'],
    ['typescript', sigma.body, '1 / (1 + Math.exp(-t))'],
    ['typescript', textbook, '-(y * Math.log(a) + (1 - y) * Math.log(1 - a))'],
    ['typescript', stable, 'Math.max(z, 0) - z * y + Math.log1p(Math.exp(-Math.abs(z)))'],
    ['plain', call(sigma, z), 'σ(z)'],
    ['plain', sigma.body, '1 / (1 + e^(−t))'],
    ['plain', textbook, '−(y · log(a) + (1 − y) · log(1 − a))'],
    ['plain', stable, 'max(z, 0) − z · y + log(1 + e^(−|z|))'],
    ['plain', mul(sym('alpha'), sym('dw_1')), 'α · dw_1'],
    ['tex', call(sigma, z), '\\sigma(z)'],
    ['tex', sigma.body, '\\frac{1}{1 + e^{-t}}'],
    ['tex', textbook, '-(y \\, \\log(a) + (1 - y) \\, \\log(1 - a))'],
    ['tex', stable, '\\max(z, 0) - z \\, y + \\log(1 + e^{-\\lvert z \\rvert})'],
    ['filledTex', call(sigma, z), '\\frac{1}{1 + e^{-z}}'],
    ['filledTex', mul(y, a), 'y \\cdot a'],
  ] as const)('%s (%#)', (style, tree, text) => {
    expect(write(tree, styles[style])).toBe(text);
  });

  it.each([
    ['alpha', 'α'],
    ['sigma', 'σ'],
    ['w_1', 'w_1'],
    ['z_', 'z′'],
    ['dw_2__', 'dw_2′′'],
  ])('prints the letter %s as %s', (name, text) => {
    expect(letter(name)).toBe(text);
  });
});
