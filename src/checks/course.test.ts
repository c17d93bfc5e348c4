import { describe, expect, it } from 'vitest';
import { format } from '../math/format';
import { type Loss, logistic } from '../model/logistic';
import { mistaken } from '../model/mistakes';
import type { Program } from '../model/program';
import { history } from '../run/history';
import type { Place } from '../run/layout';
import type { Inputs } from '../run/start';
import { type Trace, trace, valueAt } from '../run/trace';
import { examHours, tiny } from './samples';

/** The figures of the course, computed by others than the engine; each shows the digits it has. */
const shown = (value: number, digits: number): string => value.toFixed(digits);

const programOf = ({ parameters }: Inputs, mistake?: string, loss?: Loss): Program => {
  const right = logistic(parameters.length - 1, loss);
  return mistake === undefined ? right : mistaken(right, mistake);
};

/** Any iteration of a descent. */
function descent(inputs: Inputs, mistake?: string, loss?: Loss): (iteration: number) => Trace {
  const program = programOf(inputs, mistake, loss);
  const { startOf } = history(program, inputs);
  return (iteration) => trace(program, inputs, startOf(iteration), iteration);
}

const value = (of: Trace, place: Place, symbol: string): number => {
  const found = valueAt(of, place, symbol);
  if (found === undefined) throw new Error(`Nothing writes ${symbol} at ${place}.`);
  return found;
};
const costs = (of: (iteration: number) => Trace, iterations: readonly number[]): number[] =>
  iterations.map((k) => value(of(k), 'average', 'J'));
const rounded = (values: readonly number[], digits: number): string[] =>
  values.map((v) => shown(v, digits));

describe('four students', () => {
  const { inputs } = tiny;
  const first = descent(inputs)(1);

  it.each([
    [1, 'z −1.1 | a 0.2497 | L 1.3873 | dz −0.7503 | dw_1 −1.5005 | dw_2 −3.0010'],
    [2, 'z −1.4 | a 0.1978 | L 0.2204 | dz 0.1978 | dw_1 0.5934 | dw_2 0.9891'],
    [3, 'z 0.4 | a 0.5987 | L 0.5130 | dz −0.4013 | dw_1 −0.8026 | dw_2 −0.4013'],
    [4, 'z 0 | a 0.5 | L 0.6931 | dz 0.5 | dw_1 0 | dw_2 0.5'],
  ])('example %d of the first iteration', (example, row) => {
    const { each, zero } = first.layout.program;
    const start = zero.length + (example - 1) * each.length;
    const cells = ['z', 'a', 'L', 'dz', 'dw_1', 'dw_2'].map((symbol) => {
      const index = start + each.findIndex((equation) => equation.symbol === symbol);
      return `${symbol} ${format(first.contribution[index] ?? Number.NaN).text}`;
    });
    expect(cells.join(' | ')).toBe(row);
  });

  it('sums, averages and update of the first iteration', () => {
    const row = (place: Place, symbols: string[]): string[] =>
      symbols.map((symbol) => format(value(first, place, symbol)).text);
    const sums = ['J', 'db', 'dw_1', 'dw_2'];
    expect(row(4, sums)).toEqual(['2.8139', '−0.4538', '−1.7097', '−1.9133']);
    expect(row('average', sums)).toEqual(['0.7035', '−0.1134', '−0.4274', '−0.4783']);
    expect(row('update', ['w_1', 'w_2', 'b'])).toEqual(['0.3710', '−0.3087', '0.5454']);
  });

  it('the cost falls, then rests at the optimum', () => {
    const of = descent(inputs);
    expect(rounded(costs(of, [1, 2, 3, 4]), 4)).toEqual(['0.7035', '0.6392', '0.6286', '0.6223']);
    const last = of(10_000);
    expect(['w_1', 'w_2', 'b'].map((s) => shown(value(last, 'update', s), 4))).toEqual([
      '1.7439',
      '-1.0327',
      '-0.0611',
    ]);
    expect(rounded(costs(of, [10_000]), 4)).toEqual(['0.5447']);
  });

  it('with the slip the cost falls faster, has db of the wrong sign, and ends higher', () => {
    const of = descent(inputs, 'db-overwritten');
    expect(value(of(1), 'average', 'db')).toBe(0.125);
    expect(rounded(costs(of, [1, 2, 3, 4]), 4)).toEqual(['0.7035', '0.6325', '0.6248', '0.6174']);
    expect(rounded(costs(of, [10_000]), 2)).toEqual(['0.93']);
  });

  it('a small α is slow, a large one goes to and fro', () => {
    const slow = costs(descent({ ...inputs, alpha: 0.05 }), [2, 20]);
    const good = costs(descent(inputs), [2, 20]);
    expect(slow[0]).toBeGreaterThan(good[0] ?? 0);
    expect(slow[1]).toBeGreaterThan(good[1] ?? 0);
    const cycle = costs(descent({ ...inputs, alpha: 1 }), [9_999, 10_000, 10_001, 10_002]);
    expect(rounded(cycle, 4).sort()).toEqual(['0.8109', '0.8109', '1.1247', '1.1247']);
  });
});

describe('the first example alone', () => {
  const inputs: Inputs = { ...tiny.inputs, rows: tiny.inputs.rows.slice(0, 1), alpha: 0.1 };

  it('after one update', () => {
    const [first, second] = [descent(inputs)(1), descent(inputs)(2)];
    expect(
      rounded(
        ['w_1', 'w_2', 'b'].map((s) => value(first, 'update', s)),
        4,
      ),
    ).toEqual(['0.3501', '-0.1999', '0.5750']);
    expect(
      rounded(
        ['z', 'a', 'L'].map((s) => value(second, 1, s)),
        4,
      ),
    ).toEqual(['0.4755', '0.6167', '0.4834']);
  });

  it('nudging w_1 by h changes L by about dw_1 · h', () => {
    const lossAt = (w1: number): number =>
      value(descent({ ...inputs, parameters: [w1, -0.5, 0.5] })(1), 1, 'L');
    const nudged = [0.1, 0.01, 0.001].map((h) => (lossAt(0.2 + h) - lossAt(0.2)) / h);
    expect(rounded(nudged, 3)).toEqual(['-1.462', '-1.497', '-1.500']);
  });

  it('with a third feature', () => {
    const wider = { rows: [[2, 4, 5, 1]], parameters: [0.2, -0.5, 0.5, 0.5], alpha: 0.1 };
    const first = descent(wider)(1);
    expect(value(first, 1, 'z')).toBeCloseTo(1.4, 14);
    expect(shown(value(first, 1, 'a'), 4)).toBe('0.8022');
  });

  it.each([
    [-2.2, '2.305'],
    [-1.1, '1.387'],
    [0, '0.693'],
    [1.1, '0.287'],
    [2.2, '0.105'],
  ])('at z = %d the loss of y = 1 is %s', (z, loss) => {
    const first = descent({ rows: [[0, 1]], parameters: [0, z], alpha: 0.1 })(1);
    expect(shown(value(first, 1, 'L'), 3)).toBe(loss);
  });

  it.each([
    [36.7, 1, 0],
    [36.8, 1, Number.NaN],
    [36.8, 0, Number.POSITIVE_INFINITY],
    [-709, 1, 709],
    [-710, 1, Number.POSITIVE_INFINITY],
    [-710, 0, Number.NaN],
  ])(
    'nothing is clamped: at z = %d and y = %d the textbook loss is %d, and dz stays right',
    (z, y, loss) => {
      const first = descent({ rows: [[0, y]], parameters: [0, z], alpha: 0.1 })(1);
      const found = value(first, 1, 'L');
      if (Number.isFinite(loss)) expect(found).toBeCloseTo(loss, 12);
      else expect(found).toBe(loss);
      expect(value(first, 1, 'dz')).toBeCloseTo((z > 0 ? 1 : 0) - y, 12);
      const stable = trace(logistic(1, 'stable'), first.inputs, first.parameters, 1);
      expect(value(stable, 1, 'L')).toBeCloseTo(y === (z > 0 ? 1 : 0) ? 0 : Math.abs(z), 12);
    },
  );
});

describe('exam hours', () => {
  const { inputs } = examHours;

  it('start with db = 0, for as many passed as failed', () => {
    const first = descent(inputs)(1);
    expect(inputs.rows).toHaveLength(20);
    expect(value(first, 'average', 'db')).toBe(0);
    expect(shown(value(first, 'update', 'w_1'), 4)).toBe('0.0506');
  });

  it('reach the optimum by 10,000', () => {
    const last = descent(inputs)(10_000);
    expect(shown(value(last, 'update', 'w_1'), 4)).toBe('1.5046');
    expect(shown(value(last, 'update', 'b'), 4)).toBe('-4.0777');
    expect(shown(value(last, 'average', 'J'), 5)).toBe('0.40149');
  });

  it('with the slip the cost falls at first and then rises far, out of reach of log(1 − a)', () => {
    const mistake = 'db-overwritten';
    const stable = costs(descent(inputs, mistake, 'stable'), [1, 10, 10_000]);
    expect(rounded(stable, 3).slice(0, 2)).toEqual(['0.693', '0.643']);
    expect(rounded(stable, 1)[2]).toBe('13.7');
    const textbook = costs(descent(inputs, mistake), [1, 10, 10_000]);
    expect(rounded(textbook, 3)).toEqual(['0.693', '0.643', 'Infinity']);
  });

  it('a too large α makes the cost rise, but not for ever', () => {
    const iterations = Array.from({ length: 400 }, (_, k) => k + 1);
    const peak = (alpha: number): number =>
      Math.max(...costs(descent({ ...inputs, alpha }), iterations));
    expect(shown(peak(1.5), 3)).toBe('1.470');
    expect(shown(peak(2), 3)).toBe('2.495');
    const end = costs(descent({ ...inputs, alpha: 2 }), [20_000, 20_001]);
    expect(rounded(end, 4).sort()).toEqual(['0.4275', '0.4408']);
  });

  it.each([
    [0.001, 6371, undefined],
    [0.1, 2341, 8674],
    [0.5, 686, 1730],
    [1, 388, 862],
  ])(
    'α = %d stops after %d iterations by the first rule, %d by the second',
    (alpha, first, second) => {
      const still = (most: number) => (before: number[], after: number[]) =>
        after.every((p, k) => Math.abs(p - (before[k] ?? 0)) <= most);
      expect(stop({ ...inputs, alpha }, still(1e-4))).toBe(first);
      expect(stop({ ...inputs, alpha }, still(1e-7 * alpha))).toBe(second);
    },
  );
});

it('on separable data w grows by ln 10 each time, for ever', () => {
  const inputs = {
    rows: [
      [-1, 0],
      [1, 1],
    ],
    parameters: [0, 0],
    alpha: 1,
  };
  const { startOf } = history(logistic(1), inputs);
  const weights = [10, 100, 1000, 10_000].map((k) => startOf(k + 1)[0] ?? Number.NaN);
  expect(rounded(weights, 2)).toEqual(['2.26', '4.59', '6.91', '9.21']);
});

/** The first of 30,000 iterations after which `enough` holds. */
function stop(
  inputs: Inputs,
  enough: (before: number[], after: number[]) => boolean,
): number | undefined {
  const { loop } = programOf(inputs);
  const rows = Float64Array.from(inputs.rows.flat());
  const now = Float64Array.from(inputs.parameters);
  for (let k = 1; k <= 30_000; k++) {
    const before = [...now];
    loop?.(rows, inputs.rows.length, inputs.alpha, now, 1);
    if (enough(before, [...now])) return k;
  }
  return undefined;
}
