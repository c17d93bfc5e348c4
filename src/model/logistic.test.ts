import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Drawn, drawn } from '../checks/arbitrary';
import { evaluate } from '../math/evaluate';
import { call, type Expr, num, substitute, symbolsOf } from '../math/expr';
import { slope } from '../math/slope';
import { type Loss, logistic, losses, oneExample, sigma } from './logistic';
import type { Equation } from './program';

const small = { x: 1.5, w: 0.6, mistakes: false };
const linesOf = (equations: readonly Equation[]): string[] =>
  equations.map(({ symbol, how, phase }) => `${phase}: ${symbol} ${how}`);

describe('logistic(2)', () => {
  const program = logistic(2);

  it('has the lines of the lecture, in their order', () => {
    expect(linesOf(program.zero)).toEqual([
      'zero: J =',
      'zero: dw_1 =',
      'zero: dw_2 =',
      'zero: db =',
    ]);
    expect(linesOf(program.each)).toEqual([
      'forward: z =',
      'forward: a =',
      'forward: L =',
      'forward: J +=',
      'backward: dz =',
      'backward: dw_1 +=',
      'backward: dw_2 +=',
      'backward: db +=',
    ]);
    expect(linesOf(program.average).join()).toBe(
      'average: J /=,average: dw_1 /=,average: dw_2 /=,average: db /=',
    );
    expect(linesOf(program.update)).toEqual(['update: w_1 :=', 'update: w_2 :=', 'update: b :=']);
  });

  it('names the data and the parameters in the order of rows and starts', () => {
    expect(program.data).toEqual(['x_1', 'x_2', 'y']);
    expect(program.parameters).toEqual(['w_1', 'w_2', 'b']);
    expect(logistic(5).data).toHaveLength(6);
    expect(logistic(1).parameters).toEqual(['w_1', 'b']);
  });

  it('reads J nowhere: the cost is for the reader', () => {
    const read = [...program.each, ...program.update].flatMap(({ right }) => symbolsOf(right));
    expect(read).not.toContain('J');
  });
});

describe('the backward equations', () => {
  it.each<Loss>(['textbook', 'stable'])(
    'are the slopes of the %s loss, by the tree and by differences',
    (loss) => {
      fc.assert(
        fc.property(drawn(small), ({ n, inputs }) => {
          for (const row of inputs.rows) {
            const of = example(n, loss, inputs, row);
            near(of.values.dz, of.slopeBy('z'), 1e-12);
            near(of.values.dz, of.differenceBy('z'), 1e-7);
            for (const letter of [...logistic(n).parameters]) {
              const contribution = of.values[`d${letter}`];
              near(contribution, of.slopeBy(letter), 1e-11);
              near(contribution, of.differenceBy(letter), 1e-7);
            }
          }
        }),
        { numRuns: 150 },
      );
    },
  );

  it.each<Loss>(['textbook', 'stable'])(
    'are the slopes of the %s loss at z = 0, where lessons start',
    (loss) => {
      for (const y of [0, 1]) {
        const of = example(2, loss, { rows: [], parameters: [0, 0, 0], alpha: 1 }, [3, -1, y]);
        expect(of.values).toMatchObject({ z: 0, dz: 0.5 - y, dw_1: 3 * (0.5 - y), db: 0.5 - y });
        expect(of.slopeBy('z')).toBe(0.5 - y);
        expect(of.slopeBy('w_1')).toBe(3 * (0.5 - y));
        expect(of.slopeBy('w_2')).toBe(y - 0.5);
        near(of.differenceBy('z'), 0.5 - y, 1e-8);
      }
    },
  );

  it('stay right for the stable loss where a is 0 or 1', () => {
    for (const [z, y] of [
      [800, 0],
      [800, 1],
      [-800, 0],
      [-800, 1],
      [40, 0],
      [-40, 1],
    ] as const) {
      const of = example(1, 'stable', { rows: [], parameters: [0, z], alpha: 1 }, [2, y]);
      near(of.values.dz, of.slopeBy('z'), 1e-15);
    }
  });
});

describe('the program for one example', () => {
  it.each([
    [false, 'z a L dz dw_1 dw_2 db'],
    [true, 'z a L da dz dw_1 dw_2 db'],
  ])('has no sums, no average and the update of the loop (by way of da: %s)', (long, symbols) => {
    const program = oneExample(2, 'textbook', long);
    expect(program.each.map(({ symbol }) => symbol).join(' ')).toBe(symbols);
    expect(new Set(program.each.map(({ how }) => how))).toEqual(new Set(['=']));
    expect([program.zero, program.average]).toEqual([[], []]);
    expect(program.update).toEqual(logistic(2).update);
    expect(program.single).toBe(true);
  });

  it('has the loop’s right sides, and da is the slope of the loss', () => {
    const rightOf = (equations: readonly Equation[], symbol: string): Expr | undefined =>
      equations.find((equation) => equation.symbol === symbol)?.right;
    const { each } = oneExample(3, 'stable', true);
    for (const { symbol, right } of logistic(3, 'stable').each)
      if (symbol !== 'J') expect(rightOf(each, symbol)).toEqual(right);
    const da = rightOf(each, 'da') ?? num(Number.NaN);
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(share, fc.constantFrom(0, 1), (a, y) => {
        const at = (name: string): number => ({ a, y })[name] ?? Number.NaN;
        near(evaluate(da, at), evaluate(slope(losses.textbook, 'a'), at), 1e-12);
        const bySigma = evaluate(da, at) * a * (1 - a);
        near(bySigma, a - y, 1e-12);
      }),
    );
  });
});

describe('the two losses', () => {
  it('are equal where a is not 0 or 1', () => {
    fc.assert(
      fc.property(fc.double({ min: -15, max: 15, noNaN: true }), fc.constantFrom(0, 1), (z, y) => {
        const a = 1 / (1 + Math.exp(-z));
        const at = (name: string): number => ({ z, a, y })[name] ?? Number.NaN;
        near(evaluate(losses.textbook, at), evaluate(losses.stable, at), 1e-9);
      }),
    );
  });
});

/** What the equations give for one example, and the slopes of its loss as a function of a letter. */
function example(n: number, loss: Loss, inputs: Drawn['inputs'], row: readonly number[]) {
  const program = logistic(n, loss);
  const values: Record<string, number> = {};
  program.parameters.forEach((name, k) => {
    values[name] = inputs.parameters[k] ?? Number.NaN;
  });
  program.data.forEach((name, k) => {
    values[name] = row[k] ?? Number.NaN;
  });
  const given = { ...values };
  const lookup = (name: string): number => values[name] ?? Number.NaN;
  for (const { symbol, right } of program.each) values[symbol] = evaluate(right, lookup);

  const z = program.each[0]?.right ?? num(Number.NaN);
  const lossOf = (score: Expr): Expr =>
    substitute(substitute(losses[loss], { a: call(sigma, score) }), { z: score });
  const tree = (letter: string): Expr =>
    letter === 'z' ? lossOf({ kind: 'symbol', name: 'z' }) : lossOf(z);
  const at =
    (letter: string, shift: number) =>
    (name: string): number => {
      const own = name === 'z' ? lookup('z') : (given[name] ?? Number.NaN);
      return name === letter ? own + shift : own;
    };
  return {
    values,
    slopeBy: (letter: string): number => evaluate(slope(tree(letter), letter), at(letter, 0)),
    differenceBy: (letter: string): number => {
      const h = 1e-5;
      const [up, down] = [h, -h].map((shift) => evaluate(tree(letter), at(letter, shift)));
      return ((up ?? 0) - (down ?? 0)) / (2 * h);
    },
  };
}

/** Equal within a tolerance that is absolute below 1 and relative above. */
function near(value: number | undefined, expected: number, tolerance: number): void {
  const gap = Math.abs((value ?? Number.NaN) - expected) / Math.max(1, Math.abs(expected));
  expect(gap, `${value} beside ${expected}`).toBeLessThanOrEqual(tolerance);
}
