import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataSetOf, drawn } from '../checks/arbitrary';
import { start, tiny } from '../checks/samples';
import { evaluate } from '../math/evaluate';
import { type Chain, chainOf, derivativesOf, productOf } from './chain';
import { lookupAt } from './lookup';
import { type Notebook, notebook } from './notebook';
import type { Inputs, Start } from './start';
import { valueAt } from './trace';

const rows = tiny.inputs.rows.slice(0, 1);
const singleOf = (inputs: Inputs, more: Partial<Start> = {}): Notebook =>
  notebook({ ...start, model: 'long-road', sets: [dataSetOf('one', inputs)], ...more });
const student = (more: Partial<Start> = {}): Notebook =>
  singleOf({ ...tiny.inputs, rows, alpha: 0.1 }, more);

function chainAt(book: Notebook, at: string): Chain {
  book.seek(at);
  return chainOf(book.view.value);
}

const numbersOf = ({ factors, result }: Chain) =>
  [...factors.map(({ number }) => number), result].map((number) =>
    number.state === 'number' ? Number(number.value.toFixed(4)) : number.state,
  );

describe('the product of the local slopes', () => {
  it.each(['one-example', 'long-road'] as const)('is the derivative that %s computes', (model) => {
    fc.assert(
      fc.property(drawn({ x: 2, w: 1, examples: 1, mistakes: false }), ({ inputs, loss }) => {
        const book = singleOf(inputs, { model, loss });
        for (const symbol of derivativesOf(book.view.value.program)) {
          const { factors, symbol: shown } = chainAt(book, `1/1/${symbol}`);
          const { trace } = book.view.value;
          const product = productOf(factors.map((f) => evaluate(f.slope, lookupAt(trace, 1))));
          const own = valueAt(trace, 1, symbol) ?? Number.NaN;
          expect(shown).toBe(symbol);
          expect(Math.abs(product - own)).toBeLessThanOrEqual(1e-12 * Math.abs(own));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has the course’s numbers', () => {
    expect(numbersOf(chainAt(student(), '1/1/dw_1'))).toEqual([-4.0042, 0.1874, 2, -1.5005]);
    expect(numbersOf(chainAt(student({ loss: 'stable' }), '1/1/dw_2'))).toEqual([
      -0.7503, 4, -3.001,
    ]);
  });
});

describe('chainOf', () => {
  it('shows the derivative of the step, else the last one, else the first parameter’s', () => {
    const book = student();
    const shown = (at: string): string => chainAt(book, at).symbol;
    expect(shown('0')).toBe('dw_1');
    expect(shown('1/1/L')).toBe('dw_1');
    expect(shown('1/1/da')).toBe('da');
    expect(shown('1/1/dw_2')).toBe('dw_2');
    expect(shown('1/update/w_1')).toBe('db');
    expect(shown('2/1/z')).toBe('dw_1');
  });

  it('hides what is not computed yet', () => {
    const book = student();
    expect(numbersOf(chainAt(book, '0'))).toEqual(['empty', 'empty', 'empty', 'empty']);
    expect(numbersOf(chainAt(book, '1/1/a'))).toEqual(['empty', 0.1874, 2, 'empty']);
    expect(numbersOf(chainAt(book, '1/1/da'))).toEqual([-4.0042, -4.0042]);
  });

  it('leaves the result open while Step asks for it', () => {
    const book = student({ guess: true });
    book.seek('1/1/da');
    book.move('step');
    expect(numbersOf(chainOf(book.view.value))).toEqual([-4.0042, 0.1874, 'asked']);
  });

  it('leads to the step that made each factor', () => {
    const places = (book: Notebook, at: string): string[] =>
      chainAt(book, at).factors.map((factor) => factor.at);
    expect(places(student(), '2/1/dw_1')).toEqual(['2/1/da', '2/1/a', '2/1/z']);
    const short = student({ model: 'one-example' });
    expect(places(short, '1/1/db')).toEqual(['1/1/L', '1/1/a', '1/1/z']);
    const stable = student({ model: 'one-example', loss: 'stable' });
    expect(places(stable, '1/1/db')).toEqual(['1/1/dz', '1/1/z']);
  });

  it('says why the factors have no product where a is exactly 1', () => {
    const book = student();
    expect(chainAt(book, '1/1/dz').apart).toBeUndefined();
    book.edit('input/b', 400);
    expect(chainAt(book, '1/1/dz').apart).toBe('factors');
    expect(numbersOf(chainAt(book, '1/1/dz'))).toEqual([Number.NaN, 0, 0]);
  });

  it('takes one example’s part where a program adds up', () => {
    const book = notebook(start);
    const { result } = chainAt(book, '1/3/dw_1');
    expect(result).toMatchObject({ at: '1/3/dw_1', part: 'contribution' });
    expect(result.state === 'number' && result.value).toBeCloseTo(-0.8026, 4);
    book.setMistake('db-overwritten');
    expect(chainAt(book, '1/3/db').apart).toBeUndefined();
  });
});
