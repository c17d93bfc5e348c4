import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { start } from '../checks/samples';
import { notebooks } from '../checks/views';
import { spotOf } from './layout';
import { notebook } from './notebook';
import { currentExample, currentStep, executed } from './view';

describe('the current step and example', () => {
  it('are those of the step executed last, or asked about', () => {
    fc.assert(
      fc.property(notebooks, fc.boolean(), (book, asks) => {
        book.setGuess(asks);
        if (asks) book.move('step');
        const view = book.view.value;
        const index = view.done + (asks ? 1 : 0);
        const step = currentStep(view);
        expect(step?.index).toBe(index > 0 ? index : undefined);
        const begun = Array.from({ length: index }, (_, k) => spotOf(view.layout, k + 1).place);
        expect(currentExample(view)).toBe(
          begun.findLast((place) => typeof place === 'number') ?? 0,
        );
      }),
    );
  });
});

describe('the executed steps of a phase', () => {
  it.each([
    ['0', 'forward', []],
    ['1/zero/db', 'forward', []],
    ['1/1/a', 'forward', ['1/1/z', '1/1/a']],
    ['1/1/dz', 'forward', ['1/1/z', '1/1/a', '1/1/L', '1/1/J']],
    ['1/1/dz', 'backward', ['1/1/dz']],
    ['1/2/z', 'forward', ['1/2/z']],
    ['1/2/z', 'backward', ['1/1/dz', '1/1/dw_1', '1/1/dw_2', '1/1/db']],
    ['1/average/J', 'backward', ['1/4/dz', '1/4/dw_1', '1/4/dw_2', '1/4/db']],
    ['1/average/dw_1', 'average', ['1/average/J', '1/average/dw_1']],
    ['2/update/w_1', 'update', ['2/update/w_1']],
    ['2/update/w_1', 'zero', ['2/zero/J', '2/zero/dw_1', '2/zero/dw_2', '2/zero/db']],
    ['2/zero/J', 'update', []],
  ] as const)('at %s, %s: %j', (at, phase, expected) => {
    const book = notebook(start);
    book.seek(at);
    expect(executed(book.view.value, phase).map((step) => step.at)).toEqual(expected);
  });
});
