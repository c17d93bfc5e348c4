import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bits, drawn, startOf } from '../checks/arbitrary';
import { start } from '../checks/samples';
import { notebook } from './notebook';
import { got, parametersNow, predictor, sigmaOf, zAt } from './predict';

describe('σ', () => {
  it('has the values of a table', () => {
    expect([-1.1, 0, 0.4].map((z) => sigmaOf(z).toFixed(4))).toEqual([
      '0.2497',
      '0.5000',
      '0.5987',
    ]);
  });

  it('is undone by zAt, exactly at one half', () => {
    expect(zAt(0.5)).toBe(0);
    expect(zAt(0.9)).toBeCloseTo(Math.log(9), 12);
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (level) => {
        expect(sigmaOf(zAt(level))).toBeCloseTo(level, 12);
      }),
    );
  });
});

describe('a prediction', () => {
  it('is the engine’s a for every example, to the bit', () => {
    fc.assert(
      fc.property(drawn(), (one) => {
        const book = notebook(startOf(one));
        const { rows, parameters } = one.inputs;
        const predict = predictor(one.program, parameters);
        const told = rows.map((row) => predict(row.slice(0, -1)).a);
        const engine = rows.map((_, k) => book.numberAt(`1/${k + 1}/a`) ?? 0);
        expect(bits(told)).toBe(bits(engine));
      }),
    );
  });
});

describe('what is known at a position', () => {
  const book = notebook(start);

  it('is a number only once its step is executed', () => {
    book.seek('1/1/z');
    expect(got(book.view.value, 1, 'z')).toEqual({ at: '1/1/z', value: -1.1 });
    expect(got(book.view.value, 1, 'a')).toBeUndefined();
    expect(got(book.view.value, 2, 'z')).toBeUndefined();
    expect(got(book.view.value, 0, 'z')).toBeUndefined();
  });

  it('is the old parameters until the last of them is updated', () => {
    book.seek('1/update/w_2');
    const old = parametersNow(book.view.value);
    expect(old.map(({ at }) => at)).toEqual(['input/w_1', 'input/w_2', 'input/b']);
    book.seek('1/update/b');
    const updated = parametersNow(book.view.value);
    expect(updated.map(({ at }) => at)).toEqual(['1/update/w_1', '1/update/w_2', '1/update/b']);
    expect(updated.map(({ value }) => value.toFixed(4))).toEqual(['0.3710', '-0.3087', '0.5454']);
    book.seek('2/1/z');
    expect(parametersNow(book.view.value)).toEqual(updated);
  });
});
