import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { start } from '../checks/samples';
import { notebooks } from '../checks/views';
import { evaluate } from '../math/evaluate';
import { written } from '../model/program';
import { notebook } from './notebook';
import { parameterAt, stepOf } from './step';
import type { View } from './view';

function stepAt(view: View, at: string) {
  const { trace, layout } = view;
  for (let index = 1; index <= layout.size; index++) {
    const step = stepOf(trace, index);
    if (step.at === at) return step;
  }
  throw new Error(`No step is ${at}.`);
}

describe('a step', () => {
  it('holds all it takes to draw it: its leaves give its contribution, and that its value', () => {
    fc.assert(
      fc.property(notebooks, (book) => {
        const { trace, layout } = book.view.value;
        for (let index = 1; index <= layout.size; index++) {
          const { equation, leaves, before, contribution, after } = stepOf(trace, index);
          const value = evaluate(equation.right, (name) => leaves[name]?.value ?? Number.NaN);
          expect(value).toBe(contribution);
          expect(written(equation.how, before, contribution)).toBe(after);
        }
      }),
    );
  });

  it('says of each leaf where it stands, and there it stands', () => {
    fc.assert(
      fc.property(notebooks, (book) => {
        const { trace, layout } = book.view.value;
        for (let index = 1; index <= layout.size; index++) {
          const { at, after, leaves } = stepOf(trace, index);
          expect(book.numberAt(at)).toBe(after);
          for (const [name, leaf] of Object.entries(leaves)) {
            if (name === 'm') expect(leaf).toEqual({ value: layout.m });
            else expect(leaf.at && book.numberAt(leaf.at), `${name} of ${at}`).toBe(leaf.value);
          }
        }
      }),
    );
  });

  it.each([
    ['1/2/z', { w_1: 'input/w_1', x_1: 'input/2/x_1', w_2: 'input/w_2', b: 'input/b' }],
    ['3/2/z', { w_1: '2/update/w_1', x_2: 'input/2/x_2', b: '2/update/b' }],
    ['3/2/dz', { a: '3/2/a', y: 'input/2/y' }],
    ['3/average/J', { m: undefined }],
    ['3/update/w_2', { w_2: '2/update/w_2', alpha: 'input/alpha', dw_2: '3/average/dw_2' }],
  ])('%s reads its letters at %j', (at, expected) => {
    const book = notebook(start);
    book.seek(at);
    const { leaves } = stepAt(book.view.value, at);
    const found = Object.entries(leaves).map(([name, leaf]) => [name, leaf.at]);
    expect(Object.fromEntries(found)).toMatchObject(expected);
  });

  it('has no value before where nothing was written', () => {
    const { value } = notebook(start).view;
    expect(stepAt(value, '1/zero/J').before).toBeNaN();
    expect(stepAt(value, '1/1/J').before).toBe(0);
    expect(stepAt(value, '1/update/b').before).toBe(0.5);
  });
});

describe('parameterAt', () => {
  it('is what the reader typed, then what the update before wrote', () => {
    expect(parameterAt(1, 'w_1')).toBe('input/w_1');
    expect(parameterAt(2, 'w_1')).toBe('1/update/w_1');
  });
});
