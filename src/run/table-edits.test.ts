import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn } from '../checks/arbitrary';
import { tiny } from '../checks/samples';
import type { Inputs } from './start';
import {
  addFeature,
  addRow,
  mostExamples,
  mostFeatures,
  removeFeature,
  removeRow,
  sameTable,
  setCell,
  type TableEdit,
  withFeatures,
} from './table-edits';
import { settled } from './word-edits';
import { worded } from './words';

const done = (edit: TableEdit): Inputs => {
  if ('sentence' in edit) throw new Error(edit.sentence);
  return edit.inputs;
};
const sentence = (edit: TableEdit): string => ('sentence' in edit ? edit.sentence : '');

describe('editing a table', () => {
  it('changes one number and no other', () => {
    const next = setCell(tiny.inputs, 1, 2, 1);
    expect(next).toEqual({ ...tiny.inputs, rows: tiny.inputs.rows.with(1, [3, 5, 1]) });
    expect(next.rows[0]).toBe(tiny.inputs.rows[0]);
  });

  it('adds an example of zeros, in the middle and at the end', () => {
    expect(done(addRow(tiny.inputs, 4)).rows.at(-1)).toEqual([0, 0, 0]);
    expect(done(addRow(tiny.inputs, 1)).rows.map((row) => row[0])).toEqual([2, 0, 3, 2, 0]);
  });

  it('adds a feature of zeros with a weight of zero, in front of y and b', () => {
    const wide = done(addFeature(tiny.inputs));
    expect(wide.rows[0]).toEqual([2, 4, 0, 1]);
    expect(wide.parameters).toEqual([0.2, -0.5, 0, 0.5]);
  });

  it('removes a feature with its own weight', () => {
    const narrow = done(removeFeature(tiny.inputs, 0, tiny));
    expect(narrow.rows.slice(0, 2)).toEqual([
      [4, 1],
      [5, 0],
    ]);
    expect(narrow.parameters).toEqual([-0.5, 0.5]);
  });

  it('keeps the last example, the last feature and y, and says so', () => {
    const one = { rows: [[1, 0]], parameters: [0, 0], alpha: 1 };
    expect(sentence(removeRow(one, 0))).toMatch(/only example/);
    expect(sentence(removeFeature(one, 0, tiny))).toMatch(/only feature/);
    expect(sentence(removeFeature(tiny.inputs, 2, tiny))).toMatch(/y is the label/);
  });

  it('stops at the limit, and says what to do', () => {
    const long = { ...tiny.inputs, rows: new Array<number[]>(mostExamples).fill([1, 2, 0]) };
    expect(sentence(addRow(long, 0))).toMatch(/at most 10,000 examples.*script/);
    const wide = withFeatures(tiny.inputs, mostFeatures);
    expect(wide.parameters).toHaveLength(mostFeatures + 1);
    expect(sentence(addFeature(wide))).toMatch(/20 features/);
  });
});

describe('for every table', () => {
  it('adding and removing again changes nothing', () => {
    fc.assert(
      fc.property(drawn(), fc.nat(), ({ inputs, n }, at) => {
        const row = at % (inputs.rows.length + 1);
        expect(done(removeRow(done(addRow(inputs, row)), row))).toEqual(inputs);
        const wide = done(addFeature(inputs));
        const narrow = done(removeFeature(wide, n, worded(tiny, wide)));
        expect(settled(tiny, narrow)).toEqual(inputs);
      }),
    );
  });

  it('every row and the parameters stay n + 1 long', () => {
    fc.assert(
      fc.property(drawn(), fc.nat(), ({ inputs, n }, at) => {
        const edits = [
          addRow(inputs, at % inputs.rows.length),
          removeRow(inputs, at % inputs.rows.length),
          addFeature(inputs),
          removeFeature(inputs, at % n, worded(tiny, inputs)),
        ];
        for (const edit of edits) {
          if ('sentence' in edit) continue;
          const width = edit.inputs.parameters.length;
          expect(edit.inputs.rows.every((row) => row.length === width)).toBe(true);
        }
      }),
    );
  });

  it('two tables are the same exactly if their numbers are', () => {
    fc.assert(
      fc.property(drawn(), fc.nat(), ({ inputs, n }, at) => {
        const copy = inputs.rows.map((row) => [...row]);
        const row = at % copy.length;
        expect(sameTable(inputs.rows, copy)).toBe(true);
        expect(sameTable(inputs.rows, setCell(inputs, row, at % n, 1e9).rows)).toBe(false);
        expect(sameTable(inputs.rows, done(addFeature(inputs)).rows)).toBe(false);
        expect(sameTable(inputs.rows, done(addRow(inputs, 0)).rows)).toBe(false);
      }),
    );
  });
});
