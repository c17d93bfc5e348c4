import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { start, tiny } from '../checks/samples';
import { notebooks } from '../checks/views';
import { format } from '../math/format';
import { logistic, oneExample } from '../model/logistic';
import { mistaken } from '../model/mistakes';
import { equationText } from './equation-text';
import { notebook } from './notebook';
import { positionWords } from './position-words';
import { sentence } from './say';
import type { Start } from './start';
import { stepOf } from './step';
import { currentStep, type View } from './view';

function viewAt(at: string, from: Start = start, mistake?: string): View {
  const book = notebook(from);
  book.setMistake(mistake);
  book.seek(at);
  return book.view.value;
}

/** The sentence of the step at an address. */
function said(view: View, asking = false): string {
  const step = currentStep(view);
  return step ? sentence(view.program, step, view.digits, asking) : '';
}

const one: Start = {
  ...start,
  model: 'one-example',
  sets: [{ ...tiny, inputs: { ...tiny.inputs, rows: tiny.inputs.rows.slice(0, 1) } }],
};

describe('a step read aloud', () => {
  it.each([
    ['1/zero/dw_1', 'Zero: dw_1 = 0.'],
    [
      '1/1/z',
      'Example 1, forward: z = w_1 · x_1 + w_2 · x_2 + b = 0.2 · 2 + (−0.5) · 4 + 0.5 = −1.1.',
    ],
    ['1/1/a', 'Example 1, forward: a = σ(z) = σ(−1.1) ≈ 0.2497.'],
    ['1/4/a', 'Example 4, forward: a = σ(z) = σ(0) = 0.5.'],
    [
      '1/1/L',
      'Example 1, forward: L = −(y · log(a) + (1 − y) · log(1 − a)) ≈ −(1 · log(0.2497) + (1 − 1) · log(1 − 0.2497)) ≈ 1.3873.',
    ],
    ['1/1/J', 'Example 1, forward: J += L, so J ≈ 0 + 1.3873 ≈ 1.3873.'],
    ['1/2/J', 'Example 2, forward: J += L, so J ≈ 1.3873 + 0.2204 ≈ 1.6078.'],
    ['1/2/dz', 'Example 2, backward: dz = a − y ≈ 0.1978 − 0 ≈ 0.1978.'],
    ['1/4/dz', 'Example 4, backward: dz = a − y = 0.5 − 0 = 0.5.'],
    [
      '1/2/dw_1',
      'Example 2, backward: dw_1 += x_1 · dz, so dw_1 ≈ −1.5005 + 3 · 0.1978 ≈ −0.9071.',
    ],
    ['1/2/db', 'Example 2, backward: db += dz, so db ≈ −0.7503 + 0.1978 ≈ −0.5524.'],
    [
      '1/3/dw_2',
      'Example 3, backward: dw_2 += x_2 · dz, so dw_2 ≈ −2.0120 + 1 · (−0.4013) ≈ −2.4133.',
    ],
    ['1/average/dw_1', 'Average: dw_1 = dw_1 / m ≈ −1.7097 / 4 ≈ −0.4274.'],
    ['1/update/w_1', 'Update: w_1 := w_1 − α · dw_1 ≈ 0.2 − 0.4 · (−0.4274) ≈ 0.3710.'],
  ])('%s', (at, text) => {
    expect(said(viewAt(at))).toBe(text);
  });

  it('is a question while it asks', () => {
    expect(said(viewAt('1/2/dz'), true)).toBe('Example 2, backward: dz = a − y ≈ 0.1978 − 0 ≈ ?');
    expect(said(viewAt('1/zero/J'), true)).toBe('Zero: J = 0?');
  });

  it('says the mistaken line', () => {
    expect(said(viewAt('1/2/db', start, 'db-overwritten'))).toBe(
      'Example 2, backward: db = dz ≈ 0.1978.',
    );
  });

  it('speaks of no example where there is one alone', () => {
    expect(said(viewAt('1/1/dw_1', one))).toBe(
      'Backward: dw_1 = x_1 · dz ≈ 2 · (−0.7503) ≈ −1.5005.',
    );
  });

  it('names what is not finite', () => {
    const far = notebook(start);
    far.edit('input/b', 50);
    far.seek('1/3/L');
    expect(said(far.view.value)).toContain('log(1 − 1)');
    expect(said(far.view.value)).toMatch(/= NaN\.$/);
  });

  it('is one line that begins with its place and ends with its result, whatever the step', () => {
    fc.assert(
      fc.property(notebooks, (book) => {
        const { program, trace, layout, digits } = book.view.value;
        for (let index = 1; index <= layout.size; index++) {
          const step = stepOf(trace, index);
          const text = sentence(program, step, digits);
          expect(text).toMatch(
            /^(Zero|Average|Update|Forward|Backward|Example \d+, (for|back)ward): \S.*\.$/,
          );
          expect(text.endsWith(` ${format(step.after, digits).text}.`)).toBe(true);
          expect(text).not.toMatch(/undefined|--|\+ −|· −|− −|[a-z]_\d+_/);
        }
      }),
    );
  });
});

describe('where one is', () => {
  it.each([
    ['0', start, 'Before the first step'],
    ['3/2/dz', start, 'Iteration 3 · example 2 of 4 · backward'],
    ['3/zero/J', start, 'Iteration 3 · zero the sums'],
    ['12345/average/J', start, 'Iteration 12,345 · average'],
    ['1/update/b', start, 'Iteration 1 · update'],
    ['2/1/z', one, 'Iteration 2 · forward'],
  ])('%s (%#)', (at, from, words) => {
    const view = viewAt(at, from);
    expect(positionWords(view.layout, view.trace.iteration, currentStep(view))).toBe(words);
  });
});

describe('an equation in plain text', () => {
  it('is written as in the lecture', () => {
    const { zero, each, average, update } = logistic(1);
    expect([...zero, ...each, ...average, ...update].map(equationText)).toEqual([
      ...['J = 0', 'dw_1 = 0', 'db = 0'],
      'z = w_1 · x_1 + b',
      'a = σ(z)',
      'L = −(y · log(a) + (1 − y) · log(1 − a))',
      'J += L',
      'dz = a − y',
      'dw_1 += x_1 · dz',
      'db += dz',
      ...['J = J / m', 'dw_1 = dw_1 / m', 'db = db / m'],
      ...['w_1 := w_1 − α · dw_1', 'b := b − α · db'],
    ]);
    const again = mistaken(oneExample(2), 'recomputed-between').update.map(equationText);
    expect(again.slice(1, 3)).toEqual(['z′ = w_1 · x_1 + w_2 · x_2 + b', 'a′ = σ(z′)']);
  });
});
