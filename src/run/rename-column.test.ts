import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tiny } from '../checks/samples';
import { renameColumn } from './rename-column';
import { headingText } from './table-headings';

const named = (column: number, text: string) => {
  const edit = renameColumn(tiny.inputs, tiny, column, text);
  if ('sentence' in edit) return edit.sentence;
  const { columns, label } = edit.inputs.words ?? tiny;
  return columns[column] ?? label;
};

describe('a column’s name', () => {
  it.each([
    [0, 'hours', { symbol: 'x_1', name: 'hours' }],
    [1, '  hours\n of  sleep (h) ', { symbol: 'x_2', name: 'hours of sleep', unit: 'h' }],
    [0, 'length [cm]', { symbol: 'x_1', name: 'length', unit: 'cm' }],
    [0, '<b onclick=alert(1)>', { symbol: 'x_1', name: '<b onclick=alert(1)>' }],
    [0, '=1+1', { symbol: 'x_1', name: '=1+1' }],
    [2, 'ill (today)', { name: 'ill (today)', one: 'passed', zero: 'failed' }],
  ] as const)('of column %i becomes “%s”', (column, text, words) => {
    expect(named(column, text)).toEqual(words);
  });

  it.each([
    [0, ' \t ', /name of x_1 is empty; type one/],
    [2, '', /name of y is empty/],
    [0, 'feature 2', /x_2 is called “feature 2” already; give x_1/],
    [0, 'feature 2 (cm)', /x_2 is called/],
    [1, 'passed', /y is called “passed” already/],
    [2, 'feature 1', /x_1 is called “feature 1” already; give y/],
    [0, 'a'.repeat(101), /has 101 characters, and it may have 100/],
    [0, '2020', /cannot be “2020”: in a file it would be taken for a value/],
    [0, 'NaN', /cannot be “NaN”/],
  ])('of column %i cannot be “%s”, and the old one stays', (column, text, sentence) => {
    expect(named(column, text)).toMatch(sentence);
    expect(named(column, text)).toMatch(/ The old one stays\.$/);
  });

  it('is read again from what it is shown as, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const words = named(0, text);
        if (typeof words === 'string') return;
        expect(named(0, headingText(words))).toEqual(words);
      }),
    );
  });
});
