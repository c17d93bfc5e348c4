import { describe, expect, it } from 'vitest';
import { tiny } from '../checks/samples';
import { models } from '../model/models';
import { type Asked, rightAnswer } from './asked';
import { judge } from './judge';
import { wrongAnswers } from './wrong-answers';

const { rows, parameters } = tiny.inputs;
const first = { rows: rows.slice(0, 1), parameters, alpha: 0.1 };

/** What is said of an answer about the course's first example. */
function said(symbol: string, typed: string, place: Asked['place'] = 1): string {
  const asked = { program: models['long-road'](2), inputs: first, parameters, place, symbol };
  const verdict = judge(typed, symbol, rightAnswer(asked), wrongAnswers(asked));
  return verdict.kind === 'slip' ? (verdict.slip ?? '') : verdict.kind;
}

describe('right is', () => {
  it.each([
    ['z', '−1.1'],
    ['z', '-1,1'],
    ['z', '-1.10'],
    ['z', '-11/10'],
    ['a', '0.2497'],
    ['a', '.25'],
    ['a', '1/4'],
    ['a', '0,24974'],
    ['L', '1.4'],
    ['L', '1.386'],
    ['L', '1.3863'],
    ['L', '1.3873'],
    ['da', '-4'],
    ['da', '−4.0042'],
    ['dz', '−.7503'],
    ['dz', '-0.75'],
    ['dz', '-3/4'],
    ['dz', '−3 / 4'],
    ['dz', '-7.5e-1'],
    ['dw_1', '-1.5'],
    ['dw_1', '-1.5006'],
    ['dw_2', '−3'],
    ['dw_2', '-3.0'],
  ])('%s = %s', (symbol, typed) => {
    expect(said(symbol, typed)).toBe('right');
  });
});

describe('not right is', () => {
  it.each([
    ['a', '0.24', 'wrong'],
    ['a', '0.2', 'coarse'],
    ['a', '0', 'decision'],
    ['a', '0.26', 'wrong'],
    ['dz', '-0.8', 'coarse'],
    ['dz', '0', 'wrong'],
    ['dz', '-0.76', 'wrong'],
    ['dz', '0.75', 'turned-round'],
    ['dz', '3/4', 'turned-round'],
    ['dz', '-4/1', 'no-slope-of-sigma'],
    ['dz', '-0.7520', 'close'],
    ['dz', '-7.503', 'wrong'],
    ['z', 'minus one', 'unreadable'],
    ['z', '', 'unreadable'],
    ['z', '1/0', 'unreadable'],
    ['z', '1/2/3', 'unreadable'],
    ['z', '1.000,5', 'unreadable'],
  ])('%s = %s: %s', (symbol, typed, kind) => {
    expect(said(symbol, typed)).toBe(kind);
  });
});

describe('the reply', () => {
  const reply = (typed: string, right: readonly number[] = [-0.7503]): string => {
    const verdict = judge(typed, 'dz', right, []);
    return verdict.kind === 'right' ? '' : verdict.reply;
  };

  it('says what is nearly right', () => {
    expect(reply('-0.8')).toContain('Type two or more');
    expect(reply('0.7503')).toContain('the sign is not');
    expect(reply('-75.03')).toContain('the decimal point is not');
    expect(reply('-0.7513')).toContain('rounded on the way');
    expect(reply('12')).toContain('Not yet');
  });

  it('names the field where nothing can be read', () => {
    expect(reply('abc')).toContain('dz takes digits');
    expect(reply(' ')).toContain('dz is empty');
  });

  it('takes the nearer of two slips', () => {
    const wrong = [
      { name: 'far', reply: '', values: [1.04] },
      { name: 'near', reply: '', values: [1.01] },
    ];
    expect(judge('1.0', 'z', [5], wrong)).toMatchObject({ kind: 'slip', slip: 'near' });
  });
});
