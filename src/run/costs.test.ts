import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bits, drawn } from '../checks/arbitrary';
import { examHours, tiny } from '../checks/samples';
import { logistic, oneExample } from '../model/logistic';
import { costAddress, costLetter, costOf, costs } from './costs';
import { history } from './history';
import { trace, valueAt } from './trace';

const rounded = (values: ArrayLike<number>, digits = 4): string[] =>
  Array.from(values, (value) => value.toFixed(digits));

describe('costs of a descent', () => {
  it('are the course’s for four students, and swing between two for α = 1', () => {
    const program = logistic(2);
    expect(rounded(costs(program, tiny.inputs, 4))).toEqual([
      '0.7035',
      '0.6392',
      '0.6286',
      '0.6223',
    ]);
    const large = costs(program, { ...tiny.inputs, alpha: 1 }, 2000);
    expect(rounded(large.slice(-2)).sort()).toEqual(['0.8109', '1.1247']);
  });

  it('reach the published cost for exam hours', () => {
    expect(costs(logistic(1), examHours.inputs, 10_000).at(-1)?.toFixed(5)).toBe('0.40149');
  });

  it('are L where there is one example', () => {
    const program = oneExample(2);
    const inputs = { ...tiny.inputs, rows: tiny.inputs.rows.slice(0, 1), alpha: 0.1 };
    expect(rounded(costs(program, inputs, 2))).toEqual(['1.3873', '0.4834']);
    expect(costLetter(program)).toBe('L');
    expect([costAddress(program, 3), costAddress(logistic(2), 3)]).toEqual([
      '3/1/L',
      '3/average/J',
    ]);
  });

  it('equal those of a trace to the bit, slips, NaN and ∞ included', () => {
    const cases = fc.oneof(drawn(), drawn({ x: 60, w: 20 }), drawn({ x: 1e160, w: 1e160 }));
    fc.assert(
      fc.property(cases, ({ program, inputs }) => {
        const { startOf } = history(program, inputs);
        const traced = [1, 2, 3, 4].map((iteration) =>
          valueAt(trace(program, inputs, startOf(iteration), iteration), 'average', 'J'),
        );
        expect(bits(costs(program, inputs, 4))).toBe(bits(traced.map((J) => J ?? 0)));
        expect(bits([costOf(program, inputs)(inputs.parameters)])).toBe(bits([traced[0] ?? 0]));
        const { loop: _, ...byOpcodes } = program;
        expect(bits(costs(byOpcodes, inputs, 4))).toBe(bits(traced.map((J) => J ?? 0)));
      }),
    );
  });
});
