import { describe, expect, it } from 'vitest';
import { kindOf, perExample } from './letters';
import { logistic, oneExample } from './logistic';
import { mistaken } from './mistakes';

const program = logistic(2);
const again = mistaken(oneExample(2), 'recomputed-between');

describe('kindOf', () => {
  it.each([
    ['data', ['x_1', 'x_2', 'y', 'm']],
    ['parameter', ['w_1', 'w_2', 'b', 'alpha']],
    ['forward', ['z', 'a', 'L', 'J']],
    ['backward', ['dz', 'dw_1', 'dw_2', 'db']],
  ] as const)('%s', (kind, symbols) => {
    for (const symbol of symbols) expect(kindOf(program, symbol), symbol).toBe(kind);
  });

  it('of what is computed again is that of what was computed first', () => {
    const kinds = ['z_', 'a__', 'dz_', 'dw_2_', 'db__'].map((symbol) => kindOf(again, symbol));
    expect(kinds).toEqual(['forward', 'forward', 'backward', 'backward', 'backward']);
  });
});

describe('perExample', () => {
  it.each([program, mistaken(program, 'db-overwritten')])('tells what each example has', (of) => {
    const all = ['x_1', 'y', 'z', 'a', 'L', 'dz', 'J', 'dw_1', 'db', 'w_1', 'b', 'm', 'alpha'];
    expect(all.filter((symbol) => perExample(of, symbol))).toEqual(all.slice(0, 6));
  });
});
