import { describe, expect, it } from 'vitest';
import { start } from '../checks/samples';
import { notebook } from './notebook';
import { iterationOf, numberAt } from './value';

const book = notebook(start);
book.seek('3/2/dz');
const view = book.view.value;

describe('numberAt', () => {
  it.each([
    ['input/alpha', 0.4],
    ['input/w_2', -0.5],
    ['input/b', 0.5],
    ['input/2/x_2', 5],
    ['input/2/y', 0],
    ['1/1/z', -1.1],
    ['1/4/a', 0.5],
    ['1/zero/J', 0],
  ])('%s is %d', (at, value) => {
    expect(numberAt(view, at)).toBeCloseTo(value, 15);
  });

  it('means the iteration on show where none is given', () => {
    expect(numberAt(view, '2/dz')).toBe(numberAt(view, '3/2/dz'));
    expect(numberAt(view, '2/dz')).not.toBe(numberAt(view, '1/2/dz'));
    expect(numberAt(view, 'average/J')).toBe(numberAt(view, '3/average/J'));
  });

  it('knows iterations before and after the one on show', () => {
    for (const at of ['1/3/a', '2/update/w_1', '40/average/J']) {
      const there = notebook(start);
      there.seek(at);
      expect(numberAt(view, at)).toBe(numberAt(there.view.value, at));
    }
  });

  it.each([
    '3/5/z',
    '3/2/w_1',
    '3/2/dw_3',
    '3/2',
    '3',
    '0/2/z',
    'input/w_3',
    'input/5/x_1',
    'input/2/x_3',
    'input/2',
    'input',
  ])('%s is no number here', (at) => {
    expect(numberAt(view, at)).toBeUndefined();
  });

  it('answers what is no address with a sentence', () => {
    expect(() => numberAt(view, 'nonsense')).toThrow('is not a place');
    expect(() => numberAt(view, '1000001/1/z')).toThrow('too far');
  });
});

describe('iterationOf', () => {
  it('does not compute again what is on show', () => {
    expect(iterationOf(view, 3)).toBe(view.trace);
    expect(iterationOf(view, 4)).not.toBe(view.trace);
    expect(iterationOf(view, 4).iteration).toBe(4);
  });
});
