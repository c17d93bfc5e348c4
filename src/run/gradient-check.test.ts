import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataSetOf, drawn, startOf } from '../checks/arbitrary';
import { start, tiny } from '../checks/samples';
import type { Loss } from '../model/logistic';
import { type DerivativeCheck, gradientCheck, relativeError, stepSizes } from './gradient-check';
import { type Notebook, notebook } from './notebook';
import { valueAt } from './trace';

const moderate = drawn({ x: 1.5, w: 0.6, mistakes: false });
const at = ({ differences }: DerivativeCheck, h: number) =>
  differences.find((difference) => difference.h === h);
const opened = (from: Parameters<typeof startOf>[0], place: string): Notebook => {
  const book = notebook(startOf(from));
  book.seek(place);
  return book;
};

describe('the derivatives of the right program', () => {
  it('are the averages, and agree with the cost wherever they are not tiny', () => {
    fc.assert(
      fc.property(moderate, fc.integer({ min: 1, max: 9 }), (given, iteration) => {
        const { value: view } = opened(given, `${iteration}/1/dz`).view;
        const checks = gradientCheck(view);
        expect(checks.map(({ parameter }) => parameter)).toEqual(view.program.parameters);
        for (const check of checks) {
          const { symbol, analytic, parameter } = check;
          expect(symbol).toBe(`d${parameter}`);
          expect(check.at).toBe(`${iteration}/average/${symbol}`);
          expect(analytic).toBe(valueAt(view.trace, 'average', symbol));
          expect(check.agrees).toBe(true);
          if (Math.abs(analytic) < 1e-3) continue;
          expect(at(check, 1e-5)?.error, `${symbol} ${analytic}`).toBeLessThanOrEqual(1e-7);
        }
      }),
    );
  });

  it('come closest at a step that is neither the largest nor the smallest', () => {
    let compared = 0;
    fc.assert(
      fc.property(moderate, (given) => {
        for (const check of gradientCheck(opened(given, '0').view.value)) {
          // Where every z x_j is 0 or small, the cost has no third derivative to speak of.
          if (Math.abs(check.analytic) < 1e-3 || !((at(check, 1e-1)?.error ?? 0) > 1e-6)) continue;
          compared++;
          const { h = 0, error = 1 } = check.best ?? {};
          expect(h).toBeLessThan(1e-1);
          expect(h).toBeGreaterThan(1e-9);
          expect(at(check, 1e-12)?.error).toBeGreaterThan(error);
          expect(at(check, 1e-1)?.error).toBeGreaterThan(error);
        }
      }),
      { numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(50);
    expect(stepSizes).toHaveLength(12);
    expect([stepSizes[0], stepSizes[11]]).toEqual([1e-1, 1e-12]);
  });

  it.each<Loss>(['textbook', 'stable'])('agree for one example, %s loss', (loss) => {
    const first = dataSetOf('first', { ...tiny.inputs, rows: tiny.inputs.rows.slice(0, 1) });
    const book = notebook({ ...start, model: 'long-road', sets: [first], loss });
    const checks = gradientCheck(book.view.value);
    expect(checks.map(({ at }) => at)).toEqual(['1/1/dw_1', '1/1/dw_2', '1/1/db']);
    expect(checks.map(({ analytic }) => analytic.toFixed(4))).toEqual([
      '-1.5005',
      '-3.0010',
      '-0.7503',
    ]);
    for (const check of checks) expect(at(check, 1e-5)?.error).toBeLessThan(1e-8);
  });
});

describe('a mistake', () => {
  it('shows in db, and in db alone, where db is overwritten', () => {
    const book = notebook(start);
    book.setMistake('db-overwritten');
    const checks = gradientCheck(book.view.value);
    expect(checks.map(({ agrees }) => agrees)).toEqual([true, true, false]);
    expect(checks[2]?.analytic.toFixed(3)).toBe('0.125');
    expect(checks[2]?.best?.quotient.toFixed(4)).toBe('-0.1134');
    expect(checks[2]?.best?.error).toBeGreaterThan(1);
  });

  it('shows in what is computed again between the lines of the update', () => {
    const first = dataSetOf('first', {
      ...tiny.inputs,
      rows: tiny.inputs.rows.slice(0, 1),
      alpha: 0.1,
    });
    const mistakes = ['recomputed-between'];
    const book = notebook({ ...start, model: 'one-example', sets: [first], mistakes });
    book.setMistake('recomputed-between');
    const checks = gradientCheck(book.view.value);
    expect(checks.map(({ at }) => at)).toEqual(['1/1/dw_1', '1/update/dw_2_', '1/update/db__']);
    expect(checks.map(({ agrees }) => agrees)).toEqual([true, false, false]);
  });
});

describe('a cost that is not finite', () => {
  it('gives no quotient, no error and no verdict, with the textbook loss alone', () => {
    const set = dataSetOf('far', { rows: [[1, 1]], parameters: [0, 40], alpha: 1 });
    const checksOf = (loss: Loss): DerivativeCheck[] =>
      gradientCheck(notebook({ ...start, sets: [set], loss }).view.value);
    for (const { differences, best, agrees } of checksOf('textbook')) {
      expect([best, agrees]).toEqual([undefined, undefined]);
      for (const { up, error } of differences) expect([up, error]).toEqual([NaN, NaN]);
    }
    for (const { agrees } of checksOf('stable')) expect(agrees).toBe(true);
  });
});

it('the relative error is that of the larger number', () => {
  expect(relativeError(0, 0)).toBe(0);
  expect(relativeError(-0, 0)).toBe(0);
  expect(relativeError(3, 4)).toBe(0.25);
  expect(relativeError(-1, 1)).toBe(2);
  expect(relativeError(0, 1e-300)).toBe(1);
  expect(relativeError(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)).toBeNaN();
  fc.assert(
    fc.property(fc.double(), fc.double(), (a, d) => {
      const error = relativeError(a, d);
      expect(Object.is(error, relativeError(d, a))).toBe(true);
      if (Number.isFinite(a) && Number.isFinite(d) && Math.abs(a - d) < Infinity)
        expect(error >= 0 && error <= 2).toBe(true);
    }),
  );
});
