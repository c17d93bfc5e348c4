import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Drawn, drawn } from '../checks/arbitrary';
import { examHours, tiny } from '../checks/samples';
import { logistic } from '../model/logistic';
import { mistaken } from '../model/mistakes';
import { doubled, onRows, sameNumber, shuffled, sumsOf } from './outcome';
import { type Trace, trace } from './trace';

const right = trace(logistic(2), tiny.inputs, tiny.inputs.parameters, 1);
const tame = drawn({ mistakes: false });
const traceOf = ({ program, inputs }: Drawn): Trace => trace(program, inputs, inputs.parameters, 1);

describe('the sums of an iteration', () => {
  it('are the course’s, with their averages and the parameters they move', () => {
    const lines = sumsOf(right).map(({ symbol, sum, average, parameter, next }) =>
      [
        symbol,
        sum.value.toFixed(4),
        average.value.toFixed(4),
        parameter,
        next?.value.toFixed(4),
      ].join(' '),
    );
    expect(lines).toEqual([
      'J 2.8139 0.7035  ',
      'dw_1 -1.7097 -0.4274 w_1 0.3710',
      'dw_2 -1.9133 -0.4783 w_2 -0.3087',
      'db -0.4538 -0.1134 b 0.5454',
    ]);
    expect(sumsOf(right)[1]).toMatchObject({
      sum: { at: '1/4/dw_1' },
      average: { at: '1/average/dw_1' },
      next: { at: '1/update/w_1' },
    });
  });
});

describe('every example twice', () => {
  it('doubles the sums and leaves averages and step, but for rounding', () => {
    fc.assert(
      fc.property(tame, (given) => {
        const one = traceOf(given);
        const two = onRows(one, doubled(given.inputs.rows));
        const scale = sizes(one);
        for (const [k, { sum, average, next }] of sumsOf(one).entries()) {
          const other = sumsOf(two)[k];
          const error = 2 * given.inputs.rows.length * Number.EPSILON * (scale[k] ?? 0);
          near(other?.sum.value, 2 * sum.value, 2 * error);
          near(other?.average.value, average.value, error);
          near(other?.next?.value, next?.value, given.inputs.alpha * error + 1e-14);
        }
      }),
    );
  });

  it('is the exact double for the four students', () => {
    const two = sumsOf(onRows(right, doubled(tiny.inputs.rows)));
    expect(two.map(({ sum }) => sum.at)).toContain('1/8/J');
    expect(two[0]?.sum.value.toFixed(4)).toBe('5.6278');
    expect(
      two.every(({ average }, k) =>
        sameNumber(average.value, sumsOf(right)[k]?.average.value ?? 0),
      ),
    ).toBe(true);
  });
});

describe('another order', () => {
  it('holds the same examples, depends on the seed alone, and ends otherwise', () => {
    fc.assert(
      fc.property(tame, fc.integer({ min: 0, max: 1000 }), ({ inputs: { rows } }, seed) => {
        const other = shuffled(rows, seed);
        expect(other.map(String).sort()).toEqual(rows.map(String).sort());
        expect(shuffled(rows, seed)).toEqual(other);
        if (new Set(rows.map(String)).size > 1)
          expect(String(other.at(-1))).not.toBe(String(rows.at(-1)));
      }),
    );
  });

  it('comes in many: twenty presses on exam hours give twenty', () => {
    const { rows } = examHours.inputs;
    const orders = Array.from({ length: 20 }, (_, seed) => String(shuffled(rows, seed)));
    expect(new Set(orders).size).toBe(20);
  });

  it('leaves every average, but for rounding', () => {
    fc.assert(
      fc.property(tame, fc.nat(), (given, seed) => {
        const one = traceOf(given);
        const scale = sizes(one);
        const two = sumsOf(onRows(one, shuffled(given.inputs.rows, seed)));
        for (const [k, { average }] of sumsOf(one).entries()) {
          const error = 2 * given.inputs.rows.length * Number.EPSILON * (scale[k] ?? 0);
          near(two[k]?.average.value, average.value, error);
        }
      }),
    );
  });

  it('changes db where db = dz keeps only the last example', () => {
    const slip = trace(
      mistaken(logistic(2), 'db-overwritten'),
      tiny.inputs,
      tiny.inputs.parameters,
      1,
    );
    for (let seed = 0; seed < 20; seed++) {
      const other = sumsOf(onRows(slip, shuffled(tiny.inputs.rows, seed)));
      const changed = sumsOf(slip).filter(
        ({ average }, k) => !sameNumber(average.value, other[k]?.average.value ?? Number.NaN),
      );
      expect(changed.map(({ symbol }) => symbol)).toEqual(['db']);
    }
  });
});

it('two numbers are the same up to rounding, NaN with NaN, ∞ with ∞', () => {
  const { NaN: none, POSITIVE_INFINITY: infinite } = Number;
  expect([
    sameNumber(0.1 + 0.2, 0.3),
    sameNumber(none, none),
    sameNumber(infinite, infinite),
  ]).toEqual([true, true, true]);
  expect([sameNumber(1, 1.0001), sameNumber(none, 1), sameNumber(1, infinite)]).toEqual([
    false,
    false,
    false,
  ]);
});

/** For each sum how large its contributions are in all: what its rounding error is measured by. */
function sizes({ layout: { program, m }, contribution }: Trace): number[] {
  return program.zero.map(({ symbol }) => {
    let size = 0;
    for (let i = 0; i < m; i++)
      for (const [line, equation] of program.each.entries())
        if (equation.symbol === symbol)
          size += Math.abs(contribution[program.zero.length + i * program.each.length + line] ?? 0);
    return size;
  });
}

function near(value: number | undefined, expected: number | undefined, tolerance: number): void {
  if (value === undefined || expected === undefined) expect(value).toBe(expected);
  else expect(Math.abs(value - expected)).toBeLessThanOrEqual(tolerance + 1e-300);
}
