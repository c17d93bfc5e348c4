import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Drawn, drawn } from '../checks/arbitrary';
import { evaluate } from '../math/evaluate';
import { add, call, div, type Expr, num, substitute } from '../math/expr';
import { slope } from '../math/slope';
import { logistic, losses, oneExample, sigma } from '../model/logistic';
import { spotOf } from './layout';
import { trace, valueAt } from './trace';

const rows = [
  [1, 1],
  [2, 0],
];
const inputs = { rows, parameters: [0, 0], alpha: 0.5 };

describe('a trace', () => {
  it('keeps before, contribution and after of every step', () => {
    const { before, contribution, after } = trace(logistic(1), inputs, [0, 0], 1);
    const half = Math.log(2);
    const { NaN: none } = Number;
    // J dw_1 db | z a L J dz dw_1 db | z a L J dz dw_1 db | J dw_1 db | w_1 b
    expect([...after]).toEqual([
      0,
      0,
      0,
      0,
      0.5,
      half,
      half,
      -0.5,
      -0.5,
      -0.5,
      0,
      0.5,
      half,
      2 * half,
      0.5,
      0.5,
      0,
      half,
      0.25,
      0,
      -0.125,
      0,
    ]);
    expect([...contribution]).toEqual([
      0,
      0,
      0,
      0,
      0.5,
      half,
      half,
      -0.5,
      -0.5,
      -0.5,
      0,
      0.5,
      half,
      half,
      0.5,
      1,
      0.5,
      2,
      2,
      2,
      -0.125,
      0,
    ]);
    expect([...before]).toEqual([
      none,
      none,
      none,
      none,
      none,
      none,
      0,
      none,
      0,
      0,
      0,
      0.5,
      half,
      half,
      -0.5,
      -0.5,
      -0.5,
      2 * half,
      0.5,
      0,
      0,
      0,
    ]);
  });

  it('starts from the parameters it is given, not from those of the inputs', () => {
    const later = trace(logistic(1), inputs, [3, -1], 7);
    expect(valueAt(later, 1, 'z')).toBe(2);
    expect(later.iteration).toBe(7);
  });

  it('gives the value of a symbol where a place writes it, and nothing elsewhere', () => {
    const first = trace(logistic(1), inputs, [0, 0], 1);
    expect(valueAt(first, 'average', 'dw_1')).toBe(0.25);
    expect(valueAt(first, 2, 'dw_1')).toBe(0.5);
    expect(valueAt(first, 'update', 'w_1')).toBe(-0.125);
    expect(valueAt(first, 'update', 'dw_1')).toBeUndefined();
    expect(valueAt(first, 3, 'z')).toBeUndefined();
  });

  it('lets the last sum be the sum of the contributions, and the average that by m', () => {
    fc.assert(
      fc.property(drawn({ mistakes: false }), ({ program, inputs }) => {
        const first = trace(program, inputs, inputs.parameters, 1);
        const { layout, contribution } = first;
        for (const { symbol } of program.zero) {
          let sum = 0;
          for (let step = 1; step <= layout.size; step++) {
            const { place, equation } = spotOf(layout, step);
            if (typeof place === 'number' && equation.symbol === symbol)
              sum += contribution[step - 1] ?? Number.NaN;
          }
          expect(valueAt(first, layout.m, symbol)).toBe(sum);
          expect(valueAt(first, 'average', symbol)).toBe(sum / layout.m);
        }
      }),
    );
  });

  it('of one example alone gives the numbers of the loop for m = 1', () => {
    fc.assert(
      fc.property(drawn({ examples: 1, mistakes: false }), ({ n, loss, program, inputs }) => {
        const looped = trace(program, inputs, inputs.parameters, 1);
        const alone = trace(oneExample(n, loss, true), inputs, inputs.parameters, 1);
        for (const symbol of ['z', 'a', 'L', 'dz', 'dw_1', 'db'])
          expect(plus0(valueAt(alone, 1, symbol))).toBe(plus0(valueAt(looped, 1, symbol)));
        for (const parameter of program.parameters)
          expect(valueAt(alone, 'update', parameter)).toBe(valueAt(looped, 'update', parameter));
      }),
    );
  });

  it('passes on a cost that is not finite, and goes on', () => {
    const extreme = { rows: [[1, 1]], parameters: [0, 40], alpha: 1 };
    const first = trace(logistic(1), extreme, extreme.parameters, 1);
    expect(valueAt(first, 'average', 'J')).toBeNaN();
    expect(valueAt(first, 'update', 'b')).toBe(40);
  });
});

describe('the averages', () => {
  it('are the slopes of J, by the tree and by differences', () => {
    fc.assert(
      fc.property(drawn({ x: 1.5, w: 0.6, examples: 5, mistakes: false }), (given) => {
        const { program, inputs } = given;
        const first = trace(program, inputs, inputs.parameters, 1);
        const cost = costOf(given);
        const at =
          (letter: string, shift: number) =>
          (name: string): number =>
            (inputs.parameters[program.parameters.indexOf(name)] ?? Number.NaN) +
            (name === letter ? shift : 0);
        near(valueAt(first, 'average', 'J'), evaluate(cost, at('', 0)), 1e-12);
        for (const letter of program.parameters) {
          const average = valueAt(first, 'average', `d${letter}`);
          near(average, evaluate(slope(cost, letter), at(letter, 0)), 1e-11);
          const [up = 0, down = 0] = [1e-5, -1e-5].map((h) => evaluate(cost, at(letter, h)));
          near(average, (up - down) / 2e-5, 1e-7);
        }
      }),
    );
  });
});

/** 0 for −0, which a sum that starts at 0 cannot keep. */
const plus0 = (value = Number.NaN): number => value + 0;

/** J as one tree over w_1 … w_n, b: the average of the losses of all examples. */
function costOf({ program, loss, inputs }: Drawn): Expr {
  const z = program.each[0]?.right ?? num(Number.NaN);
  const ofExample = substitute(substitute(losses[loss], { a: call(sigma, z) }), { z });
  const terms = inputs.rows.map((row) =>
    substitute(
      ofExample,
      Object.fromEntries(program.data.map((name, k) => [name, num(row[k] ?? Number.NaN)])),
    ),
  );
  return div(add(...terms), num(terms.length));
}

function near(value: number | undefined, expected: number, tolerance: number): void {
  const gap = Math.abs((value ?? Number.NaN) - expected) / Math.max(1, Math.abs(expected));
  expect(gap, `${value} beside ${expected}`).toBeLessThanOrEqual(tolerance);
}
