import { describe, expect, it } from 'vitest';
import { chosen } from '../checks/tables';
import type { Choice } from './table-choice';

const oneNumber =
  'Add a column of numbers, written as 1234.5, without units, thousands marks and per cent signs.';

describe('a choice that does not fit', () => {
  const many = `${Array.from({ length: 23 }, (_, j) => j + 2)},1`;
  const table = 'x,kind\n1,a\n2,b\n3,a';
  it.each<[string, string, Partial<Choice>, string]>([
    [
      'no number',
      'name,kind\nann,a\nbob,b\neve,a',
      {},
      `There is no feature beside the label: column “name” holds text, such as “ann” in row 2. ${oneNumber}`,
    ],
    [
      'thousands in every row',
      'x;y\n1.234,5;0\n2.345,6;1',
      {},
      `There is no feature beside the label: column “x” holds text, such as “1.234,5” in row 2. ${oneNumber}`,
    ],
    [
      'dates',
      'd,y\n2026-11-24,0\n2026-11-25,1',
      {},
      `There is no feature beside the label: column “d” holds text, such as “2026-11-24” in row 2. ${oneNumber}`,
    ],
    [
      'a label of many values',
      `x,y\n${Array.from({ length: 21 }, (_, k) => `${k},${k}`).join('\n')}`,
      {},
      'The label cannot be column “y”: it has more than 20 different values; choose a column that has few.',
    ],
    ['a label that is not there', table, { label: 7 }, 'Choose the column that is the label.'],
    [
      'a value that is not there',
      table,
      { one: 'c' },
      'There is no “c” in column “kind”; choose one of “a”, “b”.',
    ],
    [
      'another value that is not there',
      table,
      { against: '' },
      'There is no “” in column “kind”; choose one of “a”, “b”.',
    ],
    [
      'one value twice',
      table,
      { against: 'b' },
      '“b” cannot be both 1 and 0; choose another value of column “kind” for 0, or all the rest.',
    ],
    ['no feature', table, { features: [] }, 'Choose at least one column of numbers as a feature.'],
    [
      'a feature that is not there',
      table,
      { features: [9] },
      'There is no column 10; choose one of 2.',
    ],
    [
      'the label as a feature',
      table,
      { features: [0, 1] },
      'The label cannot be a feature too; choose it only once.',
    ],
    [
      'a feature twice',
      table,
      { features: [0, 0] },
      'A column is chosen as two features; choose it once.',
    ],
    [
      'words as a feature',
      table,
      { label: 0, one: '1', features: [1] },
      'A feature cannot be column “kind”: it holds text; choose columns of numbers.',
    ],
    [
      'too many features',
      many,
      { features: Array.from({ length: 21 }, (_, j) => j) },
      '21 features are chosen, and this page takes at most 20; choose fewer. Or: Load a part of it, take the Python script along from this page, and put the whole table into the script.',
    ],
  ])('%s', (_, text, choice, sentence) => {
    expect(chosen(text, choice)).toEqual({ sentences: [sentence] });
  });
});
