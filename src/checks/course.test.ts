import { describe, expect, it } from 'vitest';
import { format } from '../math/format';
import { logistic } from '../model/logistic';
import { history } from '../run/history';
import type { Place } from '../run/layout';
import { doubled, onRows, shuffled, sumsOf } from '../run/outcome';
import { unscaled } from '../run/scaling';
import { costs, descent, rounded, shown, value } from './descents';
import { irisPetals, tiny } from './samples';

// The figures of the course, computed by others than the engine; each shows the digits it has.

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

  it('up to α = 0.5 the cost never rises in thirty iterations', () => {
    const iterations = Array.from({ length: 30 }, (_, k) => k + 1);
    const falls = (alpha: number): boolean => {
      const all = costs(descent({ ...inputs, alpha }), iterations);
      return all.every((cost, k) => k === 0 || cost <= (all[k - 1] ?? 0));
    };
    expect([0.3, 0.5, 0.6, 0.7, 1].map(falls)).toEqual([true, true, false, false, false]);
    const [one = 0, other = 0] = costs(descent({ ...inputs, alpha: 0.6 }), [10_000, 10_001]);
    expect(Math.abs(one - other)).toBeGreaterThan(0.001);
  });

  it('twice the data double every sum and no average; another order matters to the slip alone', () => {
    const averages = (of: typeof first): string[] =>
      sumsOf(of).map(({ average }) => shown(average.value, 12));
    const [once, twice] = [sumsOf(first), sumsOf(onRows(first, doubled(inputs.rows)))];
    once.forEach(({ sum }, k) => {
      expect(twice[k]?.sum.value).toBeCloseTo(2 * sum.value, 12);
    });
    expect(averages(onRows(first, doubled(inputs.rows)))).toEqual(averages(first));
    const mixed = shuffled(inputs.rows, 1);
    expect(averages(onRows(first, mixed))).toEqual(averages(first));
    const slip = descent(inputs, 'db-overwritten')(1);
    const [before, after] = [averages(slip), averages(onRows(slip, mixed))];
    expect(after.map((average, k) => average === before[k])).toEqual([true, true, true, false]);
  });

  it('an hour for student 4 changes all that comes after; if all pass, db is negative', () => {
    const other = onRows(first, [...inputs.rows.slice(0, 3), [1, 1, 0]]);
    const same = (place: Place, symbol: string): boolean =>
      value(other, place, symbol) === value(first, place, symbol);
    for (const symbol of ['z', 'a', 'L', 'J', 'dz', 'dw_1', 'dw_2', 'db'])
      expect([symbol, same(3, symbol), same(4, symbol)]).toEqual([symbol, true, false]);
    for (const symbol of ['J', 'dw_1', 'dw_2', 'db']) expect(same('average', symbol)).toBe(false);
    for (const symbol of ['w_1', 'w_2', 'b']) expect(same('update', symbol)).toBe(false);
    const allPass = onRows(
      first,
      inputs.rows.map((row) => row.with(-1, 1)),
    );
    expect(value(allPass, 'average', 'db')).toBeLessThan(0);
  });
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
  const [, , third = 0, fourth = 0] = weights;
  expect(fourth - third).toBeCloseTo(Math.log(10), 2);
});

it('irises end, taken back to centimetres, where a statistics program does', () => {
  const { inputs, scales = [] } = irisPetals;
  expect([inputs.rows.length, inputs.alpha]).toEqual([100, 1]);
  const last = descent(inputs)(10_000);
  const scaled = ['w_1', 'w_2', 'b'].map((symbol) => value(last, 'update', symbol));
  const [w1 = 0, w2 = 0, b = 0] = unscaled(scaled, scales);
  expect(rounded([b, w1, w2], 4)).toEqual(['-45.2723', '5.7545', '10.4467']);
});

it('a third feature adds four lines', () => {
  const lines = (n: number): number => {
    const { zero, each, average, update } = logistic(n);
    return [zero, each, average, update].flat().length;
  };
  expect(lines(3) - lines(2)).toBe(4);
});
