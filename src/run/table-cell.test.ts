import { describe, expect, it } from 'vitest';
import { chosen } from '../checks/tables';

const or = 'or leave out the row or the column.';

describe('a cell that is no number', () => {
  it.each([
    ['text', 'abc', '“abc” is not a number; row 3 of column “x” takes digits, such as 0.5 or −3.'],
    ['nothing', '', `Row 3 of column “x” is empty; put a number there, ${or}`],
    [
      'NaN',
      'NaN',
      `Row 3 of column “x” is “NaN”, which cannot be calculated with; put a number there, ${or}`,
    ],
    [
      'infinity',
      '-Infinity',
      `Row 3 of column “x” is “-Infinity”, which cannot be calculated with; put a number there, ${or}`,
    ],
    [
      'Inf',
      'Inf',
      `Row 3 of column “x” is “Inf”, which cannot be calculated with; put a number there, ${or}`,
    ],
    [
      'a missing value of R',
      'NA',
      `Row 3 of column “x” is “NA”, which cannot be calculated with; put a number there, ${or}`,
    ],
    [
      'a spreadsheet’s error',
      '#N/A',
      `Row 3 of column “x” is “#N/A”, which cannot be calculated with; put a number there, ${or}`,
    ],
    [
      'too large',
      '1e400',
      `Row 3 of column “x” is “1e400”, beyond the largest number, 1.8e308; put a smaller one there, ${or}`,
    ],
    [
      '400 digits',
      '9'.repeat(400),
      `Row 3 of column “x” is “${'9'.repeat(40)}…”, beyond the largest number, 1.8e308; put a smaller one there, ${or}`,
    ],
    [
      'a formula',
      '=1+1',
      `Row 3 of column “x” is “=1+1”, and formulas are not calculated here; put its value there, ${or}`,
    ],
    [
      'a formula with a plus',
      '+1+1',
      `Row 3 of column “x” is “+1+1”, and formulas are not calculated here; put its value there, ${or}`,
    ],
    [
      'a formula with a minus',
      '-1+1',
      `Row 3 of column “x” is “-1+1”, and formulas are not calculated here; put its value there, ${or}`,
    ],
    [
      'a command',
      '@SUM(A1)',
      `Row 3 of column “x” is “@SUM(A1)”, and formulas are not calculated here; put its value there, ${or}`,
    ],
    [
      'a link as formula',
      '"=HYPERLINK(""//a"",""b"")"',
      `Row 3 of column “x” is “=HYPERLINK("//a","b")”, and formulas are not calculated here; put its value there, ${or}`,
    ],
    [
      'HTML',
      '<b>2</b>',
      '“<b>2</b>” is not a number; row 3 of column “x” takes digits, such as 0.5 or −3.',
    ],
    [
      'a thousands mark',
      '"1,234.5"',
      '“1,234.5” is not a number; row 3 of column “x” takes digits, such as 0.5 or −3.',
    ],
    [
      'a comma among points',
      '"1,5"',
      `Row 3 of column “x” is “1,5”, but the table’s numbers have a decimal point; write it with a point, and thousands without a mark, ${or}`,
    ],
    [
      'hexadecimal',
      '0x10',
      '“0x10” is not a number; row 3 of column “x” takes digits, such as 0.5 or −3.',
    ],
  ])('%s: is named by row and column, and its row can be left out', (_, cell, sentence) => {
    const text = `x,y\n1.5,0\n${cell},1\n3.5,1\n4.5,0`;
    expect(chosen(text)).toEqual({ sentences: [sentence] });
    const dropped = chosen(text, { dropRows: true });
    expect(dropped).toMatchObject({
      set: {
        inputs: {
          rows: [
            [1.5, 0],
            [3.5, 1],
            [4.5, 0],
          ],
        },
      },
    });
    expect(dropped).toMatchObject({
      notes: ['1 row is left out, because a cell in it is wrong or empty.'],
    });
  });

  it.each([
    [
      'a label of numbers',
      'x,y\n1,0\n2,\n3,1',
      `Row 3 of column “y” is empty; put a number there, ${or}`,
    ],
    [
      'a word among numbers',
      'x,y\n1,0\n2,maybe\n3,1',
      '“maybe” is not a number; row 3 of column “y” takes digits, such as 0.5 or −3.',
    ],
    [
      'a label of words',
      'x,y\n1,no\n2,\n3,yes',
      'Row 3 has no label in column “y”; add it, or leave out the row.',
    ],
  ])('in %s', (_, text, sentence) => {
    expect(chosen(text)).toEqual({ sentences: [sentence] });
  });

  it('does not matter in a column or a row that is not chosen', () => {
    const text = 'x,z,kind\n1,1,a\n2,oops,b\n?,3,c\n4,4,a\n5,5,b';
    const choice = { label: 2, one: 'b', against: 'a', features: [0] };
    expect(chosen(text, choice)).toMatchObject({
      set: {
        inputs: {
          rows: [
            [1, 0],
            [2, 1],
            [4, 0],
            [5, 1],
          ],
        },
      },
      notes: [
        'Not chosen as features: “z”.',
        '1 row is left out, because its label is neither “b” nor “a”.',
      ],
    });
  });

  it('leaves nothing if each row has one', () => {
    expect(chosen('x,z,y\n1,NaN,0\nNaN,2,1', { dropRows: true })).toEqual({
      sentences: [
        'No row is left: each has a cell that is wrong or empty; correct some, or choose other features.',
      ],
    });
  });
});
