import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn } from '../checks/arbitrary';
import { tiny } from '../checks/samples';
import { pasteBlock } from './paste-block';

const rowsAfter = (row: number, column: number, text: string): unknown => {
  const edit = pasteBlock(tiny.inputs, row, column, text);
  return 'sentence' in edit ? edit.sentence : edit.inputs.rows;
};

describe('a pasted block', () => {
  it('goes over what is there, from the current cell on', () => {
    expect(rowsAfter(1, 1, '7\t1\n8\t0')).toEqual([
      [2, 4, 1],
      [3, 7, 1],
      [2, 8, 0],
      [0, 1, 0],
    ]);
  });

  it('adds the examples that are missing, 0 where it says nothing', () => {
    expect(rowsAfter(3, 0, '9\n8\n7')).toEqual([
      ...tiny.inputs.rows.slice(0, 3),
      [9, 1, 0],
      [8, 0, 0],
      [7, 0, 0],
    ]);
  });

  it('adds the features that are missing, its last column being y', () => {
    const edit = pasteBlock(tiny.inputs, 0, 0, '1\t2\t3\t4\t0\n5\t6\t7\t8\t1');
    expect(edit).toEqual({
      inputs: {
        rows: [
          [1, 2, 3, 4, 0],
          [5, 6, 7, 8, 1],
          [2, 1, 0, 0, 1],
          [0, 1, 0, 0, 0],
        ],
        parameters: [0.2, -0.5, 0, 0, 0.5],
        alpha: 0.4,
      },
    });
  });

  it.each(['1,5\t2', '1.5\t2\n', '1.5\t2\r\n', '\uFEFF1.5\t2', ' 1.5 \t 2 '])(
    'is read as spreadsheets write it: %j',
    (text) => expect(rowsAfter(0, 0, text)).toEqual([[1.5, 2, 1], ...tiny.inputs.rows.slice(1)]),
  );

  it.each<[string, RegExp]>([
    ['1\t2\nx\t4', /“x” is not a number; row 2, column 1 of what was pasted/],
    ['1\t', /Row 1, column 2 of what was pasted is empty/],
    ['1\t2\t7', /Row 1, column 3 .* is 7, but a label is 0 or 1/],
    ['1\t2\n3', /Row 2 of what was pasted has 1 column, row 1 has 2/],
    ['NaN', /“NaN” is not a number/],
    ['1e400', /1e400 is too large/],
    ['=1+1', /“=1\+1” is not a number/],
    ['<img src=x onerror=alert(1)>', /is not a number/],
    ['', /nothing to paste/],
    ['\n\n', /nothing to paste/],
    ['1\n\n2', /Row 2, column 1 of what was pasted is empty/],
    [new Array(22).fill('1').join('\t'), /20 features/],
    [new Array(10_001).fill('1').join('\n'), /10,000 examples/],
  ])('that is no block of numbers changes nothing: %j', (text, sentence) => {
    expect(rowsAfter(0, 0, text)).toMatch(sentence);
    expect(rowsAfter(0, 0, text)).toMatch(/Nothing was changed\.$/);
  });

  it('of a whole table gives that table again', () => {
    fc.assert(
      fc.property(drawn(), ({ inputs }) => {
        const text = inputs.rows.map((row) => row.join('\t')).join('\r\n');
        const blank = { rows: [[0, 0]], parameters: [0, 0], alpha: 1 };
        const edit = pasteBlock(blank, 0, 0, text);
        expect('inputs' in edit && edit.inputs.rows).toEqual(inputs.rows);
      }),
    );
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(3), fc.nat(2), (text, row, column) => {
        const edit = pasteBlock(tiny.inputs, row, column, text);
        expect(
          'sentence' in edit ? edit.sentence : edit.inputs.rows.flat().every(Number.isFinite),
        ).toBeTruthy();
      }),
    );
  });
});
