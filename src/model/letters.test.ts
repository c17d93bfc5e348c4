import { describe, expect, it } from 'vitest';
import { kindOf, perExample } from './letters';
import { logistic } from './logistic';
import { mistaken } from './mistakes';

const program = logistic(2);

describe('kindOf', () => {
  it.each([
    ['data', ['x_1', 'x_2', 'y', 'm']],
    ['parameter', ['w_1', 'w_2', 'b', 'alpha']],
    ['forward', ['z', 'a', 'L', 'J']],
    ['backward', ['dz', 'dw_1', 'dw_2', 'db']],
  ] as const)('%s', (kind, symbols) => {
    for (const symbol of symbols) expect(kindOf(program, symbol), symbol).toBe(kind);
  });
});

describe('perExample', () => {
  it.each([program, mistaken(program, 'db-overwritten')])('tells what each example has', (of) => {
    const all = ['x_1', 'y', 'z', 'a', 'L', 'dz', 'J', 'dw_1', 'db', 'w_1', 'b', 'm', 'alpha'];
    expect(all.filter((symbol) => perExample(of, symbol))).toEqual(all.slice(0, 6));
  });
});
