import { parse } from 'node-html-parser';
import { render } from 'preact-render-to-string';
import { beforeEach, expect, it, vi } from 'vitest';
import { start } from '../checks/samples';
import { chosen } from '../checks/tables';
import { type Notebook, notebook } from '../run/notebook';
import { ScaleStep } from './ScaleStep';

let book: Notebook;
vi.mock('./use-notebook', () => ({
  useNotebook: () => ({ view: book.view.value, act: () => book }),
}));
beforeEach(() => {
  book = notebook(start);
});

const bring = (scaling: 'standardise' | 'min-max'): void => {
  const table = chosen('a (cm),same,y\n1,5,0\n2,5,1\n6,5,1', { scaling });
  if ('sentences' in table) throw new Error(table.sentences.join(' '));
  book.setOwn(table.set);
};
const drawn = () => parse(render(<ScaleStep start={start} />));
const rows = (): (string | undefined)[][] =>
  drawn()
    .querySelectorAll('tbody tr')
    .map((row) =>
      row
        .querySelectorAll('td')
        .map((cell) => cell.querySelector('[data-value]')?.getAttribute('data-value') ?? cell.text),
    );

it('says that features which are not scaled are in their own units', () => {
  expect(drawn().text).toContain('in their own units');
});

it('shows the current example before and after', () => {
  bring('min-max');
  book.seek('1/2/z');
  expect(drawn().text).toContain('less its column’s least value, divided by its range');
  expect(rows()).toEqual([
    ['2', '1', '5', '0.2'],
    ['5', '5', 'nothing: all are equal', '0'],
  ]);
});

it('names mean and standard deviation', () => {
  bring('standardise');
  expect(drawn().text).toContain('less its column’s mean, divided by its standard deviation');
  expect(rows()[0]?.slice(0, 2)).toEqual(['1', '3']);
});
