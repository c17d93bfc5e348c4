import { expect, it } from 'vitest';
import { start } from '../checks/samples';
import { chosen } from '../checks/tables';
import { notebook } from '../run/notebook';
import { goBack, remember } from './load-undo';

function setOf(text: string) {
  const table = chosen(text);
  if ('sentences' in table) throw new Error(table.sentences.join(' '));
  return table.set;
}

it('goes back through two loaded tables to edited data of the page, and on again', () => {
  const book = notebook(start);
  book.choose('exam-hours');
  book.edit('input/1/x_1', 9);
  book.seek('2/3/a');
  const stops = [remember(book)];
  const seen = [book.view.value];
  for (const text of ['a,y\n1,0\n2,1', 'b,c,y\n5,6,1\n7,8,0\n9,9,1']) {
    book.setOwn(setOf(text));
    book.edit('input/2/x_1', 0.25);
    book.edit('input/alpha', 2);
    book.seek('3/1/z');
    stops.push(remember(book));
    seen.push(book.view.value);
  }
  for (const k of [1, 0, 2, 1]) {
    const [stop, then] = [stops[k], seen[k]];
    if (!stop || !then) throw new Error('nothing remembered');
    goBack(book, stop);
    const { inputs, position, set } = book.view.value;
    expect(inputs).toEqual(then.inputs);
    expect(position).toEqual(then.position);
    expect([set.name, set.columns]).toEqual([then.set.name, then.set.columns]);
  }
});
