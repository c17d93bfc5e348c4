import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { irisPetals, start, tiny } from '../checks/samples';
import { notebooks } from '../checks/views';
import { notebook } from './notebook';
import { openLink } from './open-link';
import { prediction, quality, sizeOf } from './quality';
import { ownValue } from './scaling';
import { valueAt } from './trace';
import { iterationOf } from './value';

const at = (where: string, from = start) => {
  const book = notebook(from);
  book.seek(where);
  return book;
};

describe('quality', () => {
  it('counts the first iteration of the four students', () => {
    // a: .2497 (y 1), .1978 (y 0), .5987 (y 1), .5 (y 0), by the course’s table.
    const { ones, zeros, right, m, accuracy, always, updated } = quality(at('0').view.value);
    expect(ones).toEqual({ one: 1, zero: 1, undecided: 0, lost: 0 });
    expect(zeros).toEqual({ one: 0, zero: 1, undecided: 1, lost: 0 });
    expect({ right, m, accuracy, always, updated }).toEqual({
      ...{ right: 2, m: 4, accuracy: 0.5, always: 2, updated: false },
    });
  });

  it('takes the new parameters once all of them are there', () => {
    const book = at('1/update/w_2');
    expect(quality(book.view.value).parameters[0]?.at).toBe('input/w_1');
    book.seek('1/update/b');
    const { updated, iteration, parameters } = quality(book.view.value);
    expect([updated, iteration, parameters[0]?.at]).toEqual([true, 1, '1/update/w_1']);
    expect(parameters[0]?.value).toBeCloseTo(0.371, 4);
    const before = quality(book.view.value);
    book.seek('2/1/z');
    expect(quality(book.view.value)).toMatchObject({ ones: before.ones, zeros: before.zeros });
  });

  it('is undecided about everybody at zero, and handles one class alone', () => {
    const book = notebook(start);
    openLink(
      book,
      {
        rows: [
          [1, 2, 1],
          [3, 4, 1],
        ],
        w: [0, 0],
        b: 0,
      },
      [],
    );
    const { ones, zeros, accuracy, always } = quality(book.view.value);
    expect(ones.undecided).toBe(2);
    expect([sizeOf(zeros), accuracy, always]).toEqual([0, 0, 2]);
  });

  it('says what is lost', () => {
    const book = at('0');
    book.edit('input/1/x_1', 1e308);
    book.edit('input/1/x_2', 1e308);
    book.edit('input/w_1', 10);
    book.edit('input/w_2', -10);
    expect(quality(book.view.value).ones.lost).toBe(1);
  });

  it('agrees with the a of the iteration that these parameters start', () => {
    fc.assert(
      fc.property(notebooks, ({ view: { value: view } }) => {
        const { ones, zeros, m, right, iteration, updated } = quality(view);
        expect(sizeOf(ones) + sizeOf(zeros)).toBe(m);
        const numbers = iterationOf(view, iteration + (updated ? 1 : 0));
        const count = view.inputs.rows.filter((row, k) => {
          const a = valueAt(numbers, k + 1, 'a') ?? Number.NaN;
          return row.at(-1) === 1 ? a > 0.5 : a < 0.5;
        });
        expect(right).toBe(count.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('prediction', () => {
  it('is the forward pass with the numbers typed', () => {
    const { steps, a } = prediction(at('0').view.value, [2, 4]);
    expect(steps.map(({ equation }) => equation.symbol)).toEqual(['z', 'a']);
    expect(steps[0]?.after).toBeCloseTo(-1.1, 12);
    expect(a).toBeCloseTo(1 / (1 + Math.exp(1.1)), 12);
    expect(steps[0]?.leaves.x_1).toEqual({ value: 2, at: 'input/1/x_1' });
  });

  it('is the a of an example for its own features', () => {
    fc.assert(
      fc.property(notebooks, ({ view: { value: view } }) => {
        const { iteration, updated } = quality(view);
        const numbers = iterationOf(view, iteration + (updated ? 1 : 0));
        view.inputs.rows.forEach((row, k) => {
          expect(prediction(view, row.slice(0, -1)).a).toBe(valueAt(numbers, k + 1, 'a'));
        });
      }),
      { numRuns: 60 },
    );
  });

  it('standardises where the data are', () => {
    const { value: view } = at('10', { ...start, sets: [irisPetals], mistakes: [] }).view;
    const row = irisPetals.inputs.rows[70] ?? [];
    const own = row.slice(0, -1).map((x, k) => ownValue(x, irisPetals.scales?.[k]));
    expect(own.every((x, k) => Math.abs(x - (row[k] ?? 0)) > 0.1)).toBe(true);
    const straight = prediction({ ...view, set: tiny }, row.slice(0, -1)).a;
    expect(prediction(view, own).a).toBeCloseTo(straight, 12);
  });

  it('serves twenty features', () => {
    const row = Array.from({ length: 20 }, (_, k) => k / 10);
    const book = notebook(start);
    openLink(book, { rows: [[...row, 1]], w: row.map(() => 0.1), b: -1 });
    const z = row.reduce((sum, x) => sum + x / 10, -1);
    expect(prediction(book.view.value, row).steps[0]?.after).toBeCloseTo(z, 12);
  });
});
