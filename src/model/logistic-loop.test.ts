import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bits, drawn } from '../checks/arbitrary';
import { evaluate } from '../math/evaluate';
import { type Loss, logistic, oneExample } from './logistic';
import { type Equation, type Program, parts, written } from './program';

/** The parameters at the end and the cost of each iteration, as text that shows every bit. */
type Run = { parameters: string; costs: string };
type Given = { rows: readonly (readonly number[])[]; parameters: readonly number[]; alpha: number };

describe('the hand-written loop', () => {
  it('has the bits of the trees, the cost of every iteration and NaN, ∞ included', () => {
    const cases = fc.oneof(
      drawn({ mistakes: false }),
      drawn({ x: 60, w: 20, mistakes: false }),
      drawn({ x: 1e160, w: 1e160, mistakes: false }),
    );
    let strange = 0;
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 8 }), ({ program, inputs }, iterations) => {
        const byTrees = walked(program, inputs, iterations);
        expect(looped(program, inputs, iterations)).toEqual(byTrees);
        if (/NaN|Infinity/.test(byTrees.costs)) strange++;
      }),
      { numRuns: 300 },
    );
    expect(strange).toBeGreaterThan(10);
  });

  it.each<Loss>(['textbook', 'stable'])(
    'has L’s own bits where a single example has the %s loss, −0 too',
    (loss) => {
      const z = fc.oneof(fc.double({ min: -800, max: 800, noNaN: true }), fc.constantFrom(-40, 40));
      fc.assert(
        fc.property(z, fc.constantFrom(0, 1), fc.constantFrom(0, -0, 1), (b, y, w) => {
          const given = { rows: [[0, y]], parameters: [w, b], alpha: 0.5 };
          const program = oneExample(1, loss);
          expect(looped(program, given, 3)).toEqual(walked(program, given, 3));
        }),
      );
      const given = { rows: [[0, 0]], parameters: [0, -40], alpha: 0.5 };
      if (loss === 'textbook') expect(looped(oneExample(1, loss), given, 1).costs).toBe('-0');
    },
  );

  it('gives the same parameters whether or not costs are asked for', () => {
    fc.assert(
      fc.property(drawn({ mistakes: false }), ({ program, inputs }) => {
        const parameters = Float64Array.from(inputs.parameters);
        const { rows, alpha } = inputs;
        program.loop?.(Float64Array.from(rows.flat()), rows.length, alpha, parameters, 5);
        expect(bits(parameters)).toBe(looped(program, inputs, 5).parameters);
      }),
    );
  });

  it('keeps nothing from one run to the next', () => {
    const given = {
      rows: [
        [1, 0.5, 1],
        [2, -3, 0],
      ],
      parameters: [0, 0, 0],
      alpha: 0.1,
    };
    const program = logistic(2);
    const first = looped(program, given, 4);
    looped(program, { ...given, rows: [[9, 9, 1]], parameters: [5, 5, 5] }, 4);
    expect(looped(program, given, 4)).toEqual(first);
  });
});

function looped({ loop }: Program, { rows, parameters, alpha }: Given, iterations: number): Run {
  if (!loop) throw new Error('This program has no loop of its own.');
  const now = Float64Array.from(parameters);
  const costs = new Float64Array(iterations);
  loop(Float64Array.from(rows.flat()), rows.length, alpha, now, iterations, costs);
  return { parameters: bits(now), costs: bits(costs) };
}

/** The same by walking the trees, the cost read where the average, or L, has been written. */
function walked(program: Program, { rows, parameters, alpha }: Given, iterations: number): Run {
  const now = new Map([
    ['m', rows.length],
    ['alpha', alpha],
  ]);
  const lookup = (name: string): number => now.get(name) ?? Number.NaN;
  const set = (names: readonly string[], values: readonly number[]): void => {
    for (const [k, name] of names.entries()) now.set(name, values[k] ?? Number.NaN);
  };
  const run = ({ symbol, how, right }: Equation): unknown =>
    now.set(symbol, written(how, lookup(symbol), evaluate(right, lookup)));
  set(program.parameters, parameters);
  const costs: number[] = [];
  for (let k = 0; k < iterations; k++) {
    for (const part of parts) {
      for (const row of part === 'each' ? rows : [[]]) {
        if (part === 'each') set(program.data, row);
        program[part].forEach(run);
      }
      if (part === 'average') costs.push(lookup(program.single ? 'L' : 'J'));
    }
  }
  return { parameters: bits(program.parameters.map(lookup)), costs: bits(costs) };
}
