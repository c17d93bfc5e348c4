import { describe, expect, it } from 'vitest';
import { tiny } from '../checks/samples';
import { formatText } from '../math/format';
import { mistaken } from '../model/mistakes';
import { type ModelName, models } from '../model/models';
import { type Asked, rightAnswer } from './asked';
import type { Place } from './layout';
import { trace, valueAt } from './trace';
import { wrongAnswers } from './wrong-answers';

/** A number of the course's four students, or of the first one alone with α = 0.1. */
function asked(model: ModelName, place: Place, symbol: string, leftOver?: number): Asked {
  const { rows, parameters } = tiny.inputs;
  const program = models[model](2);
  const inputs = program.single
    ? { rows: rows.slice(0, 1), parameters, alpha: 0.1 }
    : { rows, parameters, alpha: 0.4 };
  return { program, inputs, parameters, place, symbol, leftOver };
}

const shown = (of: Asked): string =>
  [
    `right ${formatText(rightAnswer(of)[0] ?? Number.NaN)}`,
    ...wrongAnswers(of).map(
      ({ name, values: [value = Number.NaN] }) => `${name} ${formatText(value)}`,
    ),
  ].join(', ');

describe('typical wrong answers, worked out by hand', () => {
  it.each<[ModelName, Place, string, string]>([
    ['one-example', 1, 'z', 'right −1.1, b-forgotten −1.6, features-swapped 0.3, sign-lost 2.9'],
    [
      ...(['one-example', 1, 'a'] as const),
      'right 0.2497, plus-z 0.7503, not-inverted 4.0042, no-sigma −1.1, decision 0',
    ],
    [
      ...(['one-example', 1, 'L'] as const),
      'right 1.3873, minus-lost −1.3873, log-key 0.6025, other-branch 0.2873, squares 0.5629',
    ],
    ['long-road', 1, 'da', 'right −4.0042, sign-lost 4.0042'],
    [
      ...(['one-example', 1, 'dz'] as const),
      'right −0.7503, turned-round 0.7503, no-slope-of-sigma −4.0042, slope-of-sigma-twice −0.1406, no-da 0.1874',
    ],
    [
      ...(['loop', 1, 'dw_1'] as const),
      'right −1.5005, weight-for-feature −0.1501, other-feature −3.0010, da-for-dz −8.0083, upside-down −0.3751, no-dz 2, no-feature −0.7503',
    ],
    [
      ...(['one-example', 1, 'dw_2'] as const),
      'right −3.0010, weight-for-feature 0.3751, other-feature −1.5005, da-for-dz −16.0167, upside-down −0.1876, no-dz 4, no-feature −0.7503',
    ],
    [
      ...(['one-example', 1, 'db'] as const),
      'right −0.7503, times-b −0.3751, constant 0, with-features −4.5016',
    ],
    ['loop', 4, 'db', 'right −0.4538, overwritten 0.5'],
    ['loop', 2, 'dw_1', 'right −0.9071, contribution 0.5934'],
    [
      ...(['loop', 'average', 'dw_2'] as const),
      'right −0.4783, not-divided −1.9133, last-example-only 0.125, divided-inside 0.1036, divided-twice −0.1196, divided-by-n −0.9566',
    ],
    [
      ...(['loop', 'average', 'J'] as const),
      'right 0.7035, not-divided 2.8139, minus-lost −0.7035, log-key 0.3055, squares 0.2533',
    ],
    [
      ...(['loop', 'update', 'w_2'] as const),
      'right −0.3087, uphill −0.6913, no-alpha −0.0217, step-only −0.1913, alpha-misplaced 0.2783, sum-for-average 0.2653, last-example-only −0.7, other-slope −0.3290',
    ],
    [
      ...(['one-example', 'update', 'b'] as const),
      'right 0.5750, uphill 0.4250, no-alpha 1.2503, step-only −0.0750, alpha-misplaced 0.8003, recomputed-between 0.5425',
    ],
  ])('%s, %s, %s', (model, place, symbol, expected) => {
    expect(shown(asked(model, place, symbol))).toBe(expected);
  });

  it('a sum that was not zeroed begins with what was left over', () => {
    expect(shown(asked('loop', 4, 'db', -0.1134))).toBe(
      'right −0.4538, overwritten 0.5, not-zeroed −0.5672',
    );
  });
});

describe('slips that pages can switch on', () => {
  const valueIn = ({ inputs, parameters, place, symbol }: Asked, name: string, of: Asked) =>
    valueAt(trace(mistaken(of.program, name), inputs, parameters, 1), place, symbol);
  const wrong = (of: Asked, name: string) =>
    wrongAnswers(of).find((answer) => answer.name === name)?.values[0];

  it('are the mistakes of the program', () => {
    const db = asked('loop', 4, 'db');
    expect(wrong(db, 'overwritten')).toBe(valueIn(db, 'db-overwritten', db));
    const average = asked('loop', 'average', 'db');
    expect(wrong(average, 'last-example-only')).toBe(valueIn(average, 'db-overwritten', average));
    const w2 = asked('one-example', 'update', 'w_2');
    expect(wrong(w2, 'recomputed-between')).toBe(valueIn(w2, 'recomputed-between', w2));
    expect(wrong(w2, 'recomputed-between')?.toFixed(4)).toBe('-0.2240');
  });
});

describe('rounding a first', () => {
  it('to two decimals, dz of the first example is −3/4', () => {
    expect(rightAnswer(asked('long-road', 1, 'dz'))).toContain(-3 / 4);
    expect(rightAnswer(asked('loop', 1, 'dw_2'))).toContain(-3);
  });

  it('is no matter before a is known', () => {
    expect(rightAnswer(asked('loop', 1, 'z'))).toHaveLength(1);
    expect(rightAnswer(asked('loop', 1, 'a'))).toHaveLength(1);
  });

  it('makes no answer of a number that is none', () => {
    const of = asked('one-example', 1, 'L');
    const inputs = { ...of.inputs, rows: [[0, 0, 1]] };
    expect(rightAnswer({ ...of, inputs, parameters: [0, 0, 40] })).toEqual([]);
    expect(rightAnswer({ ...of, inputs, parameters: [0, 0, 8] })[0]).toBeCloseTo(Math.exp(-8), 6);
  });
});
