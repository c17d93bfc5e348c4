import { expect, it } from 'vitest';
import { start } from '../checks/samples';
import { rightAnswer } from './asked';
import { askedAt } from './asked-at';
import { notebook } from './notebook';
import { openLink } from './open-link';
import { wrongAnswers } from './wrong-answers';

const rightOf = (book: ReturnType<typeof notebook>, at: string): number | undefined => {
  const asked = askedAt(book.view.value, at);
  return asked && rightAnswer(asked)[0];
};

it('asks for any number of the notebook, of any iteration', () => {
  const book = notebook(start);
  for (const at of ['1/4/dw_1', '1/1/z', '1/average/J', '3/update/b', '10/2/L', '1/zero/J'])
    expect([at, rightOf(book, at)]).toEqual([at, book.numberAt(at)]);
  book.seek('3');
  expect(askedAt(book.view.value, '4/db')?.at).toBe('3/4/db');
  expect(rightOf(book, '4/db')).toBe(book.numberAt('3/4/db'));
});

it('follows the inputs, and knows when a number is gone', () => {
  const book = notebook(start);
  book.edit('input/4/x_1', 1);
  expect(rightOf(book, '1/4/dw_1')).toBe(book.numberAt('1/4/dw_1'));
  openLink(book, { rows: [[1, 2, 1]] });
  expect(askedAt(book.view.value, '1/4/dw_1')).toBeUndefined();
});

it.each(['1/1/da', '1/0/dz', '1', '0/1/dz', 'average'])('there is nothing to ask at %s', (at) => {
  expect(askedAt(notebook(start).view.value, at)).toBeUndefined();
});

it('asks about the right program while a slip is switched on', () => {
  const book = notebook(start);
  const right = [book.numberAt('1/4/db'), book.numberAt('3/4/db')];
  book.setMistake('db-overwritten');
  expect(book.numberAt('1/4/db')).not.toBe(right[0]);
  expect([rightOf(book, '1/4/db'), rightOf(book, '3/4/db')]).toEqual(right);
});

it('knows what the iteration before has left over', () => {
  const book = notebook(start);
  const asked = (at: string) => askedAt(book.view.value, at);
  expect(asked('1/4/db')?.leftOver).toBeUndefined();
  expect(asked('2/4/db')?.leftOver).toBe(book.numberAt('1/average/db'));
  const second = asked('2/4/db');
  const names = second && wrongAnswers(second).map(({ name }) => name);
  expect(names).toEqual(['overwritten', 'not-zeroed']);
});
