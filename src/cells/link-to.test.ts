import { expect, it } from 'vitest';
import { start } from '../checks/samples';
import { notebook } from '../run/notebook';
import { openLink } from '../run/open-link';
import { readLink } from '../run/read-link';
import { linkTo } from './link-to';

const page = 'https://example.org/base/lessons/repeat/?print';

it('is the page’s own address with everything that is on show', () => {
  const book = notebook(start);
  expect(linkTo(book, 'main', page)).toBe(`${page}#at=0`);
  book.choose('exam-hours');
  book.edit('input/alpha', 0.25);
  book.setMistake('db-overwritten');
  book.setLoss('stable');
  book.seek('3/2/dz');
  const settings = 'at=3/2/dz&set=exam-hours&alpha=0.25&mistake=db-overwritten&loss=stable';
  expect(linkTo(book, 'main', `${page}#ten-thousand-times`)).toBe(`${page}#${settings}`);
});

it('has the prefix of a notebook that is not the page’s main one', () => {
  const book = notebook({ ...start, name: 'b' });
  book.edit('input/2/x_1', 7);
  book.seek('2');
  const { hash } = new URL(linkTo(book, 'b', page));
  expect(hash).toMatch(/^#b\.at=2\/update\/b&b\.data=/);
  const fresh = notebook({ ...start, name: 'b' });
  const read = readLink(hash, 'b.');
  openLink(fresh, read?.link ?? {}, read?.problems ?? []);
  expect(fresh.view.value.inputs).toEqual(book.view.value.inputs);
  expect(fresh.view.value.position).toEqual(book.view.value.position);
  expect(fresh.view.value.problems).toEqual([]);
});
