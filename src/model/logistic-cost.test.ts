import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bits, drawn } from '../checks/arbitrary';
import { evaluate } from '../math/evaluate';
import { logistic, oneExample } from './logistic';
import { mistaken } from './mistakes';
import { type Program, written } from './program';

/** The last value of a symbol, by walking the trees. */
function walked(program: Program, rows: number[][], parameters: number[], symbol: string): number {
  const now = new Map<string, number>([['m', rows.length]]);
  const assign = (names: readonly string[], values: number[]): void => {
    for (const [k, name] of names.entries()) now.set(name, values[k] ?? Number.NaN);
  };
  const lookup = (name: string): number => now.get(name) ?? Number.NaN;
  const run = (part: 'zero' | 'each' | 'average'): void => {
    for (const { symbol: left, how, right } of program[part])
      now.set(left, written(how, lookup(left), evaluate(right, lookup)));
  };
  assign(program.parameters, parameters);
  run('zero');
  for (const row of rows) {
    assign(program.data, row);
    run('each');
  }
  run('average');
  return lookup(symbol);
}

describe('the hand-written cost', () => {
  it('has the bits of the equations, for both losses, NaN and ∞ included', () => {
    const cases = fc.oneof(
      drawn({ mistakes: false }),
      drawn({ mistakes: false, x: 60, w: 20 }),
      drawn({ mistakes: false, x: 1e160, w: 1e160 }),
    );
    fc.assert(
      fc.property(cases, ({ n, loss, program, inputs }) => {
        const rows = inputs.rows.map((row) => [...row]);
        const parameters = [...inputs.parameters];
        const data = Float64Array.from(rows.flat());
        const found = program.cost?.(data, rows.length, parameters) ?? 0;
        expect(bits([found])).toBe(bits([walked(program, rows, parameters, 'J')]));
        const alone = oneExample(n, loss);
        const single = alone.cost?.(data, rows.length, parameters) ?? 0;
        expect(bits([single])).toBe(bits([walked(alone, rows, parameters, 'L')]));
      }),
      { numRuns: 300 },
    );
  });

  it('is left out where a slip is in the program', () => {
    expect(logistic(2).cost).toBeDefined();
    expect(mistaken(logistic(2), 'db-overwritten').cost).toBeUndefined();
  });
});
