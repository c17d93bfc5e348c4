import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn } from '../checks/arbitrary';
import { tiny } from '../checks/samples';
import {
  amended,
  began,
  type EditHistory,
  followed,
  recorded,
  redone,
  undone,
} from './edit-history';
import { pasteBlock } from './paste-block';
import type { Inputs } from './start';
import {
  addFeature,
  addRow,
  removeFeature,
  removeRow,
  setCell,
  type TableEdit,
} from './table-edits';
import { worded } from './words';

/** Any edit of a table, made of two numbers. */
const edits: readonly ((inputs: Inputs, a: number, b: number) => TableEdit)[] = [
  (inputs, a, b) => ({
    inputs: setCell(inputs, a % inputs.rows.length, b % inputs.parameters.length, b),
  }),
  (inputs, a) => addRow(inputs, a % inputs.rows.length),
  (inputs, a) => removeRow(inputs, a % inputs.rows.length),
  (inputs) => addFeature(inputs),
  (inputs, a) => removeFeature(inputs, a % inputs.parameters.length, worded(tiny, inputs)),
  (inputs, a, b) => pasteBlock(inputs, a % inputs.rows.length, 0, `${a}\t${b}\t1\n1\t2\t0`),
];
const script = fc.array(fc.tuple(fc.nat(edits.length - 1), fc.nat(50), fc.nat(50)), {
  maxLength: 12,
});

describe('undo and redo', () => {
  it('restore every table exactly, all the way back and forth', () => {
    fc.assert(
      fc.property(drawn(), script, ({ inputs }, steps) => {
        let history = began(inputs);
        const seen = [inputs];
        for (const [which, a, b] of steps) {
          const edit = edits[which]?.(history.present, a, b);
          if (!edit || 'sentence' in edit) continue;
          history = recorded(history, edit.inputs);
          seen.push(edit.inputs);
        }
        for (const table of seen.toReversed()) {
          expect(history.present).toEqual(table);
          history = undone(history);
        }
        expect(undone(history)).toBe(history);
        for (const table of seen) {
          expect(history.present).toEqual(table);
          history = redone(history);
        }
        expect(redone(history)).toBe(history);
      }),
    );
  });

  const edited: EditHistory = recorded(began(tiny.inputs), setCell(tiny.inputs, 0, 0, 9));

  it('leave the start and α as they are now', () => {
    const later = followed(edited, { ...edited.present, parameters: [1, 2, 3], alpha: 7 });
    expect(later.past).toHaveLength(1);
    expect(undone(later).present).toEqual({ ...tiny.inputs, parameters: [1, 2, 3], alpha: 7 });
  });

  it('bring a removed feature’s weight back', () => {
    const removed = removeFeature(tiny.inputs, 1, tiny);
    const history = recorded(
      began(tiny.inputs),
      'inputs' in removed ? removed.inputs : tiny.inputs,
    );
    expect(undone(history).present.parameters).toEqual([0.2, -0.5, 0.5]);
  });

  it('take a typing of several keys back at once', () => {
    const typed = amended(edited, setCell(tiny.inputs, 0, 0, 95));
    expect(undone(typed).present).toEqual(tiny.inputs);
  });

  it('count what others do to the table as one edit', () => {
    const loaded = followed(edited, { rows: [[1, 0]], parameters: [0, 0], alpha: 1 });
    expect(loaded.past).toHaveLength(2);
    expect(undone(loaded).present.rows).toEqual(edited.present.rows);
    expect(followed(loaded, { ...loaded.present, rows: [[1, 0]] }).past).toHaveLength(2);
  });

  it('forget what was undone after a new edit', () => {
    const back = undone(edited);
    expect(redone(back).present).toEqual(edited.present);
    const other = recorded(back, setCell(tiny.inputs, 1, 1, 4));
    expect(redone(other)).toBe(other);
  });
});
