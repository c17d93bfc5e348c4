import { type HTMLElement, parse } from 'node-html-parser';
import { format } from '../math/format';
import { type Notebook, notebook } from '../run/notebook';
import type { Start } from '../run/start';
import type { View } from '../run/view';
import { dataSetOf } from './arbitrary';
import { start as loop } from './samples';

/** A notebook at a place, with a name for the test. */
export type Moment = readonly [name: string, notebook: Notebook];

const small = loop.sets[0];
const single: Start = {
  ...loop,
  sets: [
    { ...small, inputs: { ...small.inputs, rows: small.inputs.rows.slice(0, 1), alpha: 0.1 } },
  ],
  model: 'one-example',
};

const three: Start = {
  ...loop,
  sets: [dataSetOf('three', { rows: [[1, 2, 3, 1]], parameters: [0.1, 0.2, 0.3, 0], alpha: 1 })],
};

/** Places at which a cell must have something to show: both data sets, one example alone, extremes. */
export const moments: readonly Moment[] = [
  ...['tiny', 'exam-hours'].flatMap((set) =>
    ['0', '1/1/z', '1/1/L', '1/2/dz', '1/average/J', '1/update/w_1', '1', '2/3/a', '40'].map(
      (at): Moment => [`${set} at ${at}`, opened(loop, at, (book) => book.choose(set))],
    ),
  ),
  ...['0', '1/1/a', '1/1/db', '1', '7'].map(
    (at): Moment => [`one example at ${at}`, opened(single, at)],
  ),
  ['three features', opened(three, '1/1/L')],
  ['a slip', opened(loop, '3/2/db', (book) => book.setMistake('db-overwritten'))],
  ['all digits', opened(loop, '1/1/L', (book) => book.setDigits('all'))],
  ['a of exactly 1', opened(loop, '1/2/L', (book) => book.edit('input/w_1', 400))],
  ['a of exactly 0', opened(loop, '1/1/L', (book) => book.edit('input/w_1', -4e5))],
  ['overflow', opened(loop, '1', (book) => book.edit('input/2/x_1', 1e308))],
  ['equal x', opened(loop, '1', (book) => equalise(book))],
  ['a large α', opened(loop, '2/1/z', (book) => book.edit('input/alpha', 1e6))],
];

/** What is wrong with a drawn cell: no numbers in attributes, empty labels, numbers that are not the engine's. */
function faults(html: string, { numberAt, view }: Notebook): string[] {
  const page = parse(html);
  const { digits } = view.value;
  return page
    .querySelectorAll('*')
    .flatMap((element) => [
      ...Object.entries(element.attributes).flatMap(([name, value]) =>
        name !== 'data-value' && /NaN|Infinity|undefined|null/.test(value) && !isWords(name)
          ? [`${element.tagName} ${name}="${value}"`]
          : [],
      ),
      ...(labelled.test(element.tagName) && textOf(element) === ''
        ? [`an empty ${element.tagName}`]
        : []),
      ...wrongNumber(element, numberAt, digits),
    ]);
}

const labelled = /^(TEXT|TH|TD|FIGCAPTION|SUMMARY|BUTTON)$/;
const isWords = (name: string): boolean => /^aria-/.test(name);
const textOf = (element: HTMLElement): string => element.text.replaceAll('\u200b', '').trim();

function wrongNumber(
  element: HTMLElement,
  numberAt: Notebook['numberAt'],
  digits: 'four' | 'all',
): string[] {
  const { 'data-at': at, 'data-value': value, 'data-run': run } = element.attributes;
  if (value === undefined) return [];
  const shown = [format(Number(value), digits).text, format(Number(value)).text];
  if (!shown.includes(element.text)) return [`${at}: ${element.text} for ${value}`];
  if (at === undefined || run !== undefined || String(numberAt(at)) === value) return [];
  return [`${at} is ${numberAt(at)}, not ${value}`];
}

function opened(start: Start, at: string, change?: (book: Notebook) => void): Notebook {
  const book = notebook(start);
  change?.(book);
  book.seek(at);
  return book;
}

function equalise(book: Notebook): void {
  for (const example of [1, 2, 3, 4]) book.edit(`input/${example}/x_1`, 2);
}

let seen: Notebook | undefined;

/** Stands in for the hook of the same name, so that a test says at which place a cell is drawn. */
export function useNotebook(): { view: View; act: () => Notebook } {
  const book = seen;
  if (!book) throw new Error('Say first what is seen.');
  return { view: book.view.value, act: () => book };
}

/** Draws a cell at a moment. */
export function drawnAt(name: string, draw: (start: Start) => string): string {
  seen = moments.find(([known]) => known === name)?.[1];
  return draw(useNotebook().view.start);
}

/** What is wrong with a cell at any of the moments. */
export const faultsOf = (draw: (start: Start) => string): string[] =>
  moments.flatMap(([name, book]) =>
    faults(drawnAt(name, draw), book).map((fault) => `${name}: ${fault}`),
  );
