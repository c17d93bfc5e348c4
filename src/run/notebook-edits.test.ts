import { describe, expect, it } from 'vitest';
import { bits } from '../checks/arbitrary';
import { start, tiny } from '../checks/samples';
import { type Notebook, notebook } from './notebook';
import { openLink, recallLinks } from './open-link';

/** Where a notebook stands, as its address has it; 0 before the first step. */
const at = (book: Notebook): string => book.link().at ?? '0';

describe('editing', () => {
  it('changes one number, recomputes at once and keeps the place', () => {
    const book = notebook(start);
    book.seek('3/2/dz');
    const before = book.numberAt('3/2/dz');
    book.edit('input/2/x_1', 3.5);
    expect(at(book)).toBe('3/2/dz');
    expect(book.view.value.inputs.rows[1]).toEqual([3.5, 5, 0]);
    expect(book.numberAt('3/2/dz')).not.toBe(before);
    book.edit('input/2/x_1', 3);
    expect(book.numberAt('3/2/dz')).toBe(before);
    expect(book.link()).toEqual({ at: '3/2/dz' });
  });

  it('replaces all inputs at once and keeps the place, or the last one before it', () => {
    const book = notebook(start);
    book.seek('3/4/dw_2');
    const inputs = { rows: [[1, 0.5, 2, 1]], parameters: [0, 1, 0, 2], alpha: 3 };
    book.replace(inputs);
    expect([book.view.value.inputs, at(book)]).toEqual([inputs, '3/1/db']);
    expect(book.numberAt('1/1/z')).toBe(2.5);
    book.replace({ ...tiny.inputs });
    expect(book.kept()).toEqual([]);
  });

  it('is kept for each data set', () => {
    const book = notebook(start);
    book.edit('input/w_2', 9);
    book.choose('exam-hours');
    book.edit('input/alpha', 2);
    book.choose('tiny');
    expect(book.view.value.inputs).toEqual({ ...tiny.inputs, parameters: [0.2, 9, 0.5] });
    book.choose('exam-hours');
    expect(book.view.value.inputs.alpha).toBe(2);
  });

  it('can be restored to the lesson’s data, and that undone', () => {
    const book = notebook(start);
    book.seek('1/3/a');
    book.edit('input/3/y', 0);
    expect(book.view.value.canUndo).toBe(false);
    book.restore();
    expect([book.view.value.inputs, at(book)]).toEqual([tiny.inputs, '1/3/a']);
    expect(book.view.value.canUndo).toBe(true);
    book.restore();
    book.undo();
    expect(book.view.value.inputs.rows[2]).toEqual([2, 1, 0]);
    expect([book.view.value.canUndo, at(book)]).toEqual([false, '1/3/a']);
    book.undo();
    expect(book.view.value.inputs.rows[2]).toEqual([2, 1, 0]);
  });

  it('cannot be undone from another data set, nor after the next edit', () => {
    for (const verb of [
      (book: Notebook) => book.choose('exam-hours'),
      (book: Notebook) => book.edit('input/b', 3),
      (book: Notebook) => openLink(book, { set: 'exam-hours' }),
    ]) {
      const book = notebook(start);
      book.edit('input/b', 7);
      book.restore();
      verb(book);
      const { inputs } = book.view.value;
      expect(book.view.value.canUndo).toBe(false);
      book.undo();
      expect(book.view.value.inputs).toEqual(inputs);
    }
  });

  it('survives a reload, in both data sets', () => {
    const book = notebook(start);
    book.edit('input/b', 7);
    book.choose('exam-hours');
    book.edit('input/1/x_1', 0.25);
    const copy = notebook(start);
    recallLinks(copy, book.kept());
    openLink(copy, book.link());
    expect(copy.view.value.inputs).toEqual(book.view.value.inputs);
    copy.choose('tiny');
    expect(copy.view.value.inputs.parameters).toEqual([0.2, -0.5, 7]);
    expect(notebook(start).kept()).toEqual([]);
  });
});

describe('changing the data set, the mistake or the loss', () => {
  it.each([
    ['3/4/dw_2', '3/4/dw_1'],
    ['3/update/w_2', '3/update/w_1'],
    ['3/2/dz', '3/2/dz'],
    ['3', '3/update/b'],
    ['0', '0'],
  ])('keeps the place: from %s of four students to %s of exam hours', (from, to) => {
    const book = notebook(start);
    book.seek(from);
    book.choose('exam-hours');
    expect(at(book)).toBe(to);
  });

  it('takes the last step before it where the place is not there', () => {
    const book = notebook(start);
    book.choose('exam-hours');
    book.seek('3/15/z');
    book.choose('tiny');
    expect(at(book)).toBe('3/4/db');
  });

  it('marks the first number that goes wrong, with the right one', () => {
    const book = notebook(start);
    expect(book.view.value.wrong).toBeUndefined();
    const right = book.numberAt('1/2/db');
    book.seek('1/2/dz');
    book.setMistake('db-overwritten');
    const { wrong, trace } = book.view.value;
    expect(wrong).toEqual({ step: trace.layout.program.zero.length + 2 * 8, right });
    expect(at(book)).toBe('1/2/dz');
    expect(book.numberAt('1/2/db')).toBe(book.numberAt('1/2/dz'));
    book.setMistake(undefined);
    expect(book.numberAt('1/2/db')).toBe(right);
  });

  it('keeps the place where a mistake’s own lines are gone', () => {
    const first = { ...tiny, inputs: { ...tiny.inputs, rows: tiny.inputs.rows.slice(0, 1) } };
    const mistakes = ['recomputed-between'];
    const book = notebook({ ...start, model: 'one-example', sets: [first], mistakes });
    book.setMistake('recomputed-between');
    book.seek('2/update/a_');
    expect(at(book)).toBe('2/update/a_');
    book.setMistake(undefined);
    expect(at(book)).toBe('2/update/w_1');
  });

  it('leaves w and b alone if only the loss changes', () => {
    const book = notebook(start);
    book.seek('5/1/L');
    const before = book.view.value.trace;
    book.setLoss('stable');
    const after = book.view.value.trace;
    expect(at(book)).toBe('5/1/L');
    expect(bits(after.parameters)).toBe(bits(before.parameters));
    expect(book.view.value.loss).toBe('stable');
  });
});
