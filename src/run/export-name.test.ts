import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { start } from '../checks/samples';
import { exportName, fileStem } from './export-name';
import { notebook } from './notebook';

describe('the name of a file to take along', () => {
  it('says which data, what was changed, and the iteration', () => {
    const book = notebook(start);
    const name = (): string => exportName(book.view.value, 'iteration', 'csv');
    expect(name()).toBe('tiny-iteration-1.csv');
    book.choose('exam-hours');
    book.seek('10000');
    expect(name()).toBe('exam-hours-iteration-10000.csv');
    book.edit('input/alpha', 0.2);
    book.setMistake('db-overwritten');
    expect(name()).toBe('exam-hours-edited-db-overwritten-iteration-10000.csv');
    book.restore();
    expect(name()).toBe('exam-hours-db-overwritten-iteration-10000.csv');
    expect(exportName(book.view.value, 'history-to', 'csv')).toBe(
      'exam-hours-db-overwritten-history-to-10000.csv',
    );
  });

  it('is safe, whatever the words are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), (words) => {
        const stem = fileStem([...words, 'plot']);
        expect(stem).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(stem.length).toBeLessThanOrEqual(100);
      }),
    );
    expect(fileStem(['../Exam hours', '', 'CON', 'α=1', 'x'])).toBe('exam-hours-con-1-x');
    const long = fileStem(['very-'.repeat(40), 'x']);
    expect(long).toHaveLength(99);
    expect(long).toMatch(/^(very-)+very$/);
  });
});
