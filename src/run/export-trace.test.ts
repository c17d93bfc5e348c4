import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn } from '../checks/arbitrary';
import { pythonWith } from '../checks/python';
import { tiny } from '../checks/samples';
import { logistic, oneExample } from '../model/logistic';
import { mistaken } from '../model/mistakes';
import { locate, parseAddress } from './address';
import { traceCsv, traceHead } from './export-trace';
import { stepOf } from './step';
import { trace } from './trace';

/** Rows as objects; no cell of a trace needs quotation marks unless its equation has a comma. */
const read = (csv: string): Record<string, string>[] => {
  const [head = [], ...rows] = csv
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((m) => m[1] ?? m[2] ?? ''),
    );
  return rows.map((row) => Object.fromEntries(head.map((name, k) => [name, row[k] ?? ''])));
};

describe('a trace to take along', () => {
  it('names its rows by address and keeps every digit of every step', () => {
    const cases = fc.oneof(drawn(), drawn({ x: 60, w: 20 }), drawn({ x: 1e160, w: 1e160 }));
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 9 }), ({ program, inputs }, iteration) => {
        const shown = trace(program, inputs, inputs.parameters, iteration);
        const rows = read(traceCsv(shown));
        expect(rows).toHaveLength(shown.layout.size);
        for (const [k, row] of rows.entries()) {
          const step = stepOf(shown, k + 1);
          expect(Object.keys(row)).toEqual([...traceHead]);
          expect(locate(parseAddress(row.at ?? ''), program, inputs.rows.length)).toEqual({
            iteration,
            step: k + 1,
          });
          expect([row.at, row.symbol, row.phase]).toEqual([
            step.at,
            step.equation.symbol,
            step.equation.phase,
          ]);
          expect(Number(row.contribution)).toBe(step.contribution + 0);
          expect(Number(row.after)).toBe(step.after + 0);
          if (row.before !== '') expect(Number(row.before)).toBe(step.before + 0);
          else expect(step.before).toBeNaN();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is read by Python’s own reader, NaN and Infinity as numbers', (context) => {
    const python = pythonWith('csv');
    if (!python) return context.skip('python3 is missing: no other program has read the CSV.');
    const code = `import csv, io, sys
text = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", newline="")
for row in csv.DictReader(text, strict=True):
    print(row["at"], float(row["after"]), row["equation"].encode("ascii", "backslashreplace").decode())`;
    const far = {
      rows: [
        [1, 1],
        [1, 0],
      ],
      parameters: [0, 40],
      alpha: 1,
    };
    const shown = trace(logistic(1, 'stable'), far, far.parameters, 1);
    const textbook = trace(
      logistic(1),
      {
        ...far,
        rows: [
          [1, 0],
          [1, 1],
        ],
      },
      far.parameters,
      1,
    );
    for (const one of [shown, textbook]) {
      const out = execFileSync(python, ['-c', code], { input: traceCsv(one), encoding: 'utf8' });
      const found = out
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[1]?.replace('inf', 'Infinity'));
      expect(found.map(Number)).toEqual(Array.from(one.after, (value) => value + 0));
    }
    expect([...textbook.after].some(Number.isNaN)).toBe(true);
    expect([...textbook.after]).toContain(Number.POSITIVE_INFINITY);
  });

  it('tells NaN before from no value before', () => {
    const inputs = { rows: [[1, 1]], parameters: [0, 40], alpha: 1 };
    const rows = read(traceCsv(trace(logistic(1), inputs, inputs.parameters, 1)));
    const before = Object.fromEntries(rows.map((row) => [row.at, row.before]));
    expect(before).toMatchObject({ '1/zero/J': '', '1/1/J': '0', '1/average/J': 'NaN' });
    expect(before['1/update/b']).toBe('40');
  });

  it('writes the equations as the page does, the mistaken line and one example too', () => {
    const wrong = mistaken(logistic(2), 'db-overwritten');
    const lines = read(traceCsv(trace(wrong, tiny.inputs, tiny.inputs.parameters, 1)));
    const equations = Object.fromEntries(lines.map(({ at, equation }) => [at, equation]));
    expect(equations).toMatchObject({
      '1/2/dw_1': 'dw_1 += x_1 · dz',
      '1/2/db': 'db = dz',
      '1/average/J': 'J = J / m',
      '1/update/b': 'b := b − α · db',
    });
    const one = mistaken(oneExample(1, 'stable'), 'recomputed-between');
    const inputs = { rows: [[2, 1]], parameters: [0.2, 0.5], alpha: 0.1 };
    const names = read(traceCsv(trace(one, inputs, inputs.parameters, 4))).map(({ at }) => at);
    expect(names).toContain('4/update/db_');
    expect(new Set(names).size).toBe(names.length);
  });
});
