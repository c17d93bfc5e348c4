import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bits, dataSetOf, numbers } from '../checks/arbitrary';
import { tiny } from '../checks/samples';
import { oneExample } from '../model/logistic';
import { mistaken } from '../model/mistakes';
import { locate, parseAddress } from './address';
import { columnsOf, footEntry } from './ledger';
import { listing, listingText } from './listing';
import { notebook } from './notebook';
import { opcodeLoop } from './opcodes';
import { sentence } from './say';
import type { Inputs } from './start';
import { stepOf } from './step';
import { trace, valueAt } from './trace';

const name = 'recomputed-between';
const program = mistaken(oneExample(2), name);
const inputs: Inputs = { ...tiny.inputs, rows: tiny.inputs.rows.slice(0, 1), alpha: 0.1 };
const first = trace(program, inputs, inputs.parameters, 1);
const steps = Array.from({ length: first.layout.size }, (_, k) => stepOf(first, k + 1));
const book = () =>
  notebook({
    ...{ name: 'main', model: 'one-example', sets: [dataSetOf('student-1', inputs)] },
    ...{ mistakes: [name], loss: 'textbook', pace: ['line'], guess: false },
  });

describe('derivatives recomputed between the lines of the update', () => {
  it('give the course’s figures on student 1', () => {
    const updated = ['w_1', 'w_2', 'b'].map((symbol) => valueAt(first, 'update', symbol) ?? NaN);
    expect(updated.map((value) => value.toFixed(4))).toEqual(['0.3501', '-0.2240', '0.5425']);
  });

  it('are those of the new parameters, one after the other, for any n', () => {
    fc.assert(
      fc.property(singles, ({ n, inputs }) => {
        const { rows, parameters, alpha } = inputs;
        const x = [...(rows[0]?.slice(0, n) ?? []), 1];
        const now = [...parameters];
        for (const [j, xj] of x.entries()) {
          const z = x
            .slice(1)
            .reduce((sum, xk, k) => sum + at(now, k + 1) * xk, at(now, 0) * at(x, 0));
          now[j] = at(now, j) - alpha * (xj * (1 / (1 + Math.exp(-z)) - at(rows[0] ?? [], n)));
        }
        const of = mistaken(oneExample(n), name);
        const one = trace(of, inputs, parameters, 1);
        for (const [j, p] of of.parameters.entries())
          expect(valueAt(one, 'update', p)).toBeCloseTo(at(now, j), 10);
      }),
    );
  });

  it('run as opcodes to the same bits as their trees', () => {
    fc.assert(
      fc.property(singles, fc.integer({ min: 0, max: 9 }), ({ n, inputs }, iterations) => {
        const of = mistaken(oneExample(n), name);
        const parameters = Float64Array.from(inputs.parameters);
        opcodeLoop(of)(
          Float64Array.from(inputs.rows.flat()),
          1,
          inputs.alpha,
          parameters,
          iterations,
        );
        let walked = [...inputs.parameters];
        for (let k = 1; k <= iterations; k++) {
          const one = trace(of, inputs, walked, k);
          walked = of.parameters.map((p) => valueAt(one, 'update', p) ?? NaN);
        }
        expect(bits(parameters)).toBe(bits(walked));
      }),
    );
  });
});

describe('every view of them', () => {
  it('has an address of its own for each line, which leads back to it', () => {
    expect(new Set(steps.map(({ at }) => at)).size).toBe(steps.length);
    for (const { at, index } of steps)
      expect(locate(parseAddress(at), program, 1)).toEqual({ iteration: 1, step: index });
  });

  it('knows where each number of a line came from', () => {
    for (const { leaves, at, after, equation } of steps)
      for (const [letter, leaf] of Object.entries(leaves))
        expect(leaf.value, `${letter} of ${at}, ${equation.symbol} = ${after}`).not.toBeNaN();
    const step = steps.find(({ at }) => at === '1/update/z_');
    expect(step?.leaves).toEqual({
      w_1: { value: valueAt(first, 'update', 'w_1'), at: '1/update/w_1' },
      x_1: { value: 2, at: 'input/1/x_1' },
      w_2: { value: -0.5, at: 'input/w_2' },
      x_2: { value: 4, at: 'input/1/x_2' },
      b: { value: 0.5, at: 'input/b' },
    });
  });

  it('writes what is computed again with a prime', () => {
    const step = steps.find(({ at }) => at === '1/update/dw_2_');
    expect(step && sentence(program, step)).toBe(
      'Update: dw_2′ = x_2 · dz′ ≈ 4 · (−0.6900) ≈ −2.7598.',
    );
  });

  it('names w_2 as the first number that goes wrong, and its right value', () => {
    const { view, setMistake } = book();
    setMistake(name);
    const { wrong, layout } = view.value;
    const { step } = locate(parseAddress('1/update/w_2'), layout.program, 1);
    expect(wrong?.step).toBe(step);
    expect(wrong?.right.toFixed(4)).toBe('-0.1999');
  });

  it('keeps each parameter below its derivative in the ledger', () => {
    const { view, setMistake, move } = book();
    setMistake(name);
    move('update');
    const under = columnsOf(program).flatMap(({ symbol, parameter }) =>
      parameter ? [[symbol, parameter]] : [],
    );
    expect(under).toEqual([
      ['dw_1', 'w_1'],
      ['dw_2', 'w_2'],
      ['db', 'b'],
    ]);
    expect(footEntry(view.value, 'update', 'b')).toMatchObject({ at: '1/update/b', changed: true });
  });

  it('stands in code as lines that can be run', () => {
    const code = (notation: 'python' | 'typescript') =>
      listingText(listing(program, inputs, notation, 1));
    expect(code('python')).toContain(
      '    w_1 = w_1 - alpha * dw_1\n    z_ = w_1 * x_1 + w_2 * x_2 + b\n    a_ = sigma(z_)\n',
    );
    expect(code('typescript')).toContain(
      '    const dw_2_ = x_2 * dz_;\n    w_2 = w_2 - alpha * dw_2_;',
    );
  });
});

/** One example of n features, its start and α. */
const singles = fc.integer({ min: 1, max: 4 }).chain((n) => {
  const list = (length: number) => fc.array(numbers(2), { minLength: length, maxLength: length });
  const row = fc.tuple(list(n), fc.constantFrom(0, 1)).map(([x, y]) => [...x, y]);
  return fc
    .record({ row, parameters: list(n + 1), alpha: fc.double({ min: 0.01, max: 2, noNaN: true }) })
    .map(({ row, parameters, alpha }) => ({ n, inputs: { rows: [row], parameters, alpha } }));
});

const at = (values: readonly number[], k: number): number => values[k] ?? Number.NaN;
