import { describe, expect, it } from 'vitest';
import { examHours, start, tiny } from '../checks/samples';
import { opened } from './opened';
import { initialState, inputsOf, setOf } from './state';

const initial = initialState(start);

describe('opened', () => {
  it.each([
    ['nothing', {}, tiny, tiny.inputs],
    ['alpha', { alpha: 1 }, tiny, { ...tiny.inputs, alpha: 1 }],
    ['w alone', { w: [1, 2] }, tiny, { ...tiny.inputs, parameters: [1, 2, 0.5] }],
    ['b alone', { b: 7 }, tiny, { ...tiny.inputs, parameters: [0.2, -0.5, 7] }],
    ['a set', { set: 'tiny' }, tiny, { ...tiny.inputs, parameters: [0, 0, 0] }],
    ['a set and w', { set: 'tiny', w: [1, 2] }, tiny, { ...tiny.inputs, parameters: [1, 2, 0] }],
    ['data', { rows: [[5, 1]] }, tiny, { rows: [[5, 1]], parameters: [0, 0], alpha: 0.4 }],
    ['data, b', { rows: [[5, 1]], b: 2 }, tiny, { rows: [[5, 1]], parameters: [0, 2], alpha: 0.4 }],
    [
      'another set',
      { set: 'exam-hours', b: -4 },
      examHours,
      { ...examHours.inputs, parameters: [0, -4] },
    ],
  ])('with %s given, takes the rest from the lesson, or 0', (_, link, set, inputs) => {
    const { state, problems } = opened(start, initial, link);
    expect(problems).toEqual([]);
    expect(setOf(start, state)).toBe(set);
    expect(inputsOf(start, state)).toEqual(inputs);
  });

  it.each([
    [{ set: 'iris' }, 'There is no data set “iris” here; there are tiny, exam-hours.'],
    [
      { mistake: 'dw-forgotten' },
      'There is no mistake “dw-forgotten” here; there are db-overwritten.',
    ],
    [{ w: [1] }, 'The link gives 1 number for w, but the data have 2 features.'],
    [
      { set: 'exam-hours', w: [1, 2] },
      'The link gives 2 numbers for w, but the data have 1 feature.',
    ],
  ])('answers %j by a sentence, and uses the lesson’s own', (link, sentence) => {
    const { state, problems } = opened(start, initial, link);
    expect(problems).toEqual([sentence]);
    const without = opened(start, initial, {
      set: 'set' in link && link.set !== 'iris' ? link.set : undefined,
    });
    expect(state).toEqual(without.state);
  });

  it('says so where there is no mistake to switch on', () => {
    const { problems } = opened({ ...start, mistakes: [] }, initial, { mistake: 'db-overwritten' });
    expect(problems).toEqual(['There is no mistake “db-overwritten” here; there is none.']);
  });

  it('takes one example where the page works on one', () => {
    const one = { ...start, model: 'one-example' as const };
    const { state, problems } = opened(one, initial, {
      rows: [
        [1, 1],
        [2, 0],
      ],
    });
    expect(problems).toEqual([
      'This page works on one example; of the link’s examples it takes the first.',
    ]);
    expect(inputsOf(one, state).rows).toEqual([[1, 1]]);
  });

  it('keeps how one works and the edits of other sets, and drops the edits of this one', () => {
    const edits = {
      tiny: { ...tiny.inputs, alpha: 2 },
      'exam-hours': { ...examHours.inputs, alpha: 2 },
    };
    const working = { guess: true, digits: 'all' as const, runs: { forward: 3 } };
    const { state } = opened(start, { ...initial, ...working, edits, restored: tiny.inputs }, {});
    expect(state).toEqual({ ...initial, ...working, edits: { 'exam-hours': edits['exam-hours'] } });
  });
});
