import { describe, expect, it } from 'vitest';
import { readRows } from './rows';

describe('readRows', () => {
  it('reads one example a line, the label last', () => {
    expect(readRows('2, 4, 1\n3,5,0\n', 2)).toEqual({
      rows: [
        [2, 4, 1],
        [3, 5, 0],
      ],
    });
  });

  it('passes over empty lines, reads negative numbers and powers of ten', () => {
    expect(readRows('\n-1.5,1\n\n2e-3,0\n', 1)).toEqual({
      rows: [
        [-1.5, 1],
        [0.002, 0],
      ],
    });
  });

  it.each([
    ['2,4', 'Row 2, “2,4”, has 2 values: give it 3, one for each column and y at the end.'],
    [
      '2,,1',
      'Row 2, “2,,1”, has no number as value 2: write one with a decimal point, as in 1.75.',
    ],
    [
      '2,four,1',
      'Row 2, “2,four,1”, has no number as value 2: write one with a decimal point, as in 1.75.',
    ],
    [
      '2,Infinity,1',
      'Row 2, “2,Infinity,1”, has no number as value 2: write one with a decimal point, as in 1.75.',
    ],
    ['2,4,0.5', 'Row 2, “2,4,0.5”, ends in 0.5: y, the last value, must be 0 or 1.'],
  ])('answers the row %s with its number, the row and a cure', (row, sentence) => {
    expect(readRows(`1,1,1\n${row}\n1,1,0`, 2)).toEqual({
      problems: [{ row: 1, message: sentence }],
    });
  });

  it('names every bad row, and an empty block', () => {
    expect(readRows('1\n2,3', 1)).toMatchObject({
      problems: [{ row: 0 }, { row: 1 }],
    });
    expect(readRows(' \n', 1)).toEqual({
      problems: [{ row: 0, message: 'There is no row: write one example a line, x_1,…,x_n,y.' }],
    });
  });
});
