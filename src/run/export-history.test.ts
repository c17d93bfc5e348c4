import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn } from '../checks/arbitrary';
import { examHours, tiny } from '../checks/samples';
import { logistic, oneExample } from '../model/logistic';
import { costs } from './costs';
import { chosen, historyCsv, historyPieces, mostRows } from './export-history';
import { history } from './history';

const read = (csv: string): string[][] =>
  csv
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));

describe('a history to take along', () => {
  it('holds what each iteration starts with and the cost it meets', () => {
    fc.assert(
      fc.property(drawn(), fc.integer({ min: 1, max: 12 }), ({ program, inputs }, to) => {
        const [head, ...rows] = read(historyCsv(program, inputs, to).csv);
        expect(head).toEqual(['iteration', ...program.parameters, 'J']);
        const { startOf } = history(program, inputs);
        const J = costs(program, inputs, to);
        const expected = Array.from(J, (cost, k) =>
          [k + 1, ...startOf(k + 1), cost].map((value) => String(value)),
        );
        expect(rows).toEqual(expected);
      }),
    );
  });

  it('has the published end of exam hours in its last row', () => {
    const { csv, note } = historyCsv(logistic(1), examHours.inputs, 10_000);
    const last = read(csv).at(-1)?.map(Number) ?? [];
    expect(last[0]).toBe(10_000);
    expect(last[1]).toBeCloseTo(1.5046, 4);
    expect(last[3]?.toFixed(5)).toBe('0.40149');
    expect(note).toBe(
      'Every second iteration from 1 to 10,000, and the last: w_1, b as the iteration finds them, before its update, and J there.',
    );
  });

  it('comes in pieces of a row each', () => {
    const pieces = historyPieces(logistic(1), examHours.inputs, 20_001);
    let rows = 0;
    for (;;) {
      const { done, value } = pieces.next();
      if (done) {
        expect(value).toEqual(historyCsv(logistic(1), examHours.inputs, 20_001));
        break;
      }
      rows++;
    }
    expect(rows).toBe(4001);
  });

  it('is about L of one example', () => {
    const inputs = { ...tiny.inputs, rows: tiny.inputs.rows.slice(0, 1), alpha: 0.1 };
    const { csv, note } = historyCsv(oneExample(2), inputs, 2);
    const rows = read(csv);
    expect(rows[0]).toEqual(['iteration', 'w_1', 'w_2', 'b', 'L']);
    expect(rows[1]?.slice(0, 4)).toEqual(['1', '0.2', '-0.5', '0.5']);
    expect(note).toContain('Iterations 1 to 2, every one');
  });

  it('takes every iteration to 5,000, then evenly spaced ones and the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (to) => {
        const { iterations, stride } = chosen(to);
        expect(iterations[0]).toBe(1);
        expect(iterations.at(-1)).toBe(to);
        expect(iterations.length).toBeLessThanOrEqual(mostRows + 1);
        expect(iterations.length).toBeGreaterThan(Math.min(to, mostRows / 2.5) - 1);
        if (to <= mostRows) expect(stride).toBe(1);
        const gaps = new Set(iterations.slice(1, -1).map((k, j) => k - (iterations[j] ?? 0)));
        if (iterations.length > 2) expect([...gaps]).toEqual([stride]);
      }),
      { numRuns: 40 },
    );
  });
});
