import { describe, expect, it } from 'vitest';
import { examHours, start, tiny } from '../checks/samples';
import { logistic } from '../model/logistic';
import { edited, initialState, linkOf, withEdit } from './state';

const initial = initialState(start);

describe('edited', () => {
  const program = logistic(2);

  it.each([
    ['input/alpha', { alpha: 9 }],
    ['input/w_2', { parameters: [0.2, 9, 0.5] }],
    ['input/b', { parameters: [0.2, -0.5, 9] }],
    [
      'input/4/x_2',
      {
        rows: [
          [2, 4, 1],
          [3, 5, 0],
          [2, 1, 1],
          [0, 9, 0],
        ],
      },
    ],
    [
      'input/1/y',
      {
        rows: [
          [2, 4, 9],
          [3, 5, 0],
          [2, 1, 1],
          [0, 1, 0],
        ],
      },
    ],
  ])('%s changes that number alone', (at, change) => {
    const before = structuredClone(tiny.inputs);
    expect(edited(tiny.inputs, program, at, 9)).toEqual({ ...tiny.inputs, ...change });
    expect(tiny.inputs).toEqual(before);
  });

  it.each([
    'input/w_3',
    'input/0/x_1',
    'input/5/x_1',
    'input/1/x_3',
    'input/1',
    'input/b/x_1',
    'input',
    '',
  ])('“%s” is no input', (at) => {
    expect(() => edited(tiny.inputs, program, at, 9)).toThrow(`There is no input at “${at}”.`);
  });
});

describe('withEdit', () => {
  it('keeps edits of other sets, and takes what equals the set’s own for none', () => {
    const changed = { ...tiny.inputs, alpha: 3 };
    const one = withEdit({ 'exam-hours': examHours.inputs }, tiny, changed);
    expect(one).toEqual({ 'exam-hours': examHours.inputs, tiny: changed });
    expect(withEdit(one, tiny, structuredClone(tiny.inputs))).toEqual({
      'exam-hours': examHours.inputs,
    });
  });
});

describe('linkOf', () => {
  it('leaves out all that a link means anyway', () => {
    expect(linkOf(start, initial)).toEqual({});
    const stable = { ...start, loss: 'stable' as const };
    expect(linkOf(stable, initialState(stable))).toEqual({});
    expect(linkOf(start, { ...initial, set: 'exam-hours' })).toEqual({ set: 'exam-hours' });
  });

  it('names w and b where the lesson’s own start is not what a link without them means', () => {
    const shown = { ...examHours, inputs: { ...examHours.inputs, parameters: [1, 2] } };
    const other = { ...start, sets: [tiny, shown] as const };
    expect(linkOf(other, { ...initial, set: 'exam-hours' })).toEqual({
      set: 'exam-hours',
      w: [1],
      b: 2,
    });
  });
});
