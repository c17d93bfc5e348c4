import { describe, expect, it } from 'vitest';
import { evaluate } from '../math/evaluate';
import { logistic, oneExample } from '../model/logistic';
import { mistaken } from '../model/mistakes';
import { slopeOfSquares } from '../model/slope-of-squares';
import { roadsAt } from '../run/roads';
import type { Inputs } from '../run/start';
import { trace } from '../run/trace';
import { descent, rounded, shown, value } from './descents';
import { tiny } from './samples';

// The figures of lessons 1 to 5, computed by others than the engine.

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

  it('on the way back', () => {
    const program = oneExample(2, 'textbook', true);
    const back = trace(program, inputs, inputs.parameters, 1);
    const { da, slope, product } = roadsAt(-1.1, 1);
    const [zOf, daOf] = [value(back, 1, 'z'), value(back, 1, 'da')];
    expect(rounded([zOf, daOf, da, slope, product], 4)).toEqual([
      ...['-1.1000', '-4.0042', '-4.0042', '0.1874', '-0.7503'],
    ]);
  });

  it('recomputed between the lines', () => {
    const mistakenly = mistaken(oneExample(2), 'recomputed-between');
    const between = trace(mistakenly, inputs, inputs.parameters, 1);
    const [w1, w2, b] = ['w_1', 'w_2', 'b'].map((symbol) => value(between, 'update', symbol));
    expect(rounded([w1 ?? 0, w2 ?? 0, b ?? 0], 4)).toEqual(['0.3501', '-0.2240', '0.5425']);
  });

  it('with α = 3 merely becomes certain', () => {
    const second = descent({ ...inputs, alpha: 3 })(2);
    expect(value(second, 1, 'a')).toBe(1);
  });

  it('in the head: −4 · 3/16 = −3/4 = 1/4 − 1', () => {
    const { a, da, slope, product, dz } = roadsAt(-Math.log(3), 1);
    const found = [a, da, slope, product, dz];
    [1 / 4, -4, 3 / 16, -3 / 4, 1 / 4 - 1].forEach((number, k) => {
      expect(found[k]).toBeCloseTo(number, 14);
    });
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

  it('at z = −5 the square is flat where the loss is steep', () => {
    const { a, dz } = roadsAt(-5, 1);
    const flat = evaluate(slopeOfSquares, (name) => (name === 'a' ? a : 1));
    expect(rounded([dz, flat], 4)).toEqual(['-0.9933', '-0.0066']);
  });

  it('both roads at z = −40, and where a becomes exactly 1 or 0', () => {
    const { da, slope, product, dz } = roadsAt(-40, 1);
    expect([da, slope].map((number) => number.toExponential(2))).toEqual([
      ...['-2.35e+17', '4.25e-18'],
    ]);
    expect(product).toBeCloseTo(-1, 14);
    expect(dz).toBe(-1);
    const [below, from] = [roadsAt(36.73, 0), roadsAt(36.74, 0)];
    expect([below.a < 1, from.a, from.product, from.dz]).toEqual([true, 1, Number.NaN, 1]);
    expect([roadsAt(-709.78, 1).a > 0, roadsAt(-709.79, 1).a]).toEqual([true, 0]);
  });
});
