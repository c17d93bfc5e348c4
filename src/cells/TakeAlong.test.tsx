import { parse } from 'node-html-parser';
import { render } from 'preact-render-to-string';
import { expect, it, vi } from 'vitest';
import { drawnAt, faultsOf } from '../checks/drawings';
import type { Start } from '../run/start';
import { TakeAlong } from './TakeAlong';

vi.mock('./use-notebook', () => import('../checks/drawings'));

const draw = (start: Start): string => render(<TakeAlong start={start} id="along" />);

it('has no fault at any place', () => {
  expect(faultsOf(draw)).toEqual([]);
});

it('has a button for everything, described by a sentence of its own', () => {
  const page = parse(drawnAt('tiny at 40', draw));
  const buttons = page.querySelectorAll('button');
  expect(buttons.map((button) => button.text)).toEqual([
    'Copy a link',
    'CSV of this iteration',
    'CSV of the history',
    'Python script',
    'Jupyter notebook',
  ]);
  const sentences = buttons.map((button) => {
    const id = button.getAttribute('aria-describedby');
    return page.querySelector(`#${id}`)?.text;
  });
  expect(new Set(sentences).size).toBe(5);
  expect(sentences[1]).toContain('Every step of iteration 40 ');
  expect(sentences[2]).toBe(
    'The iterations up to 40: the parameters that each starts with, and J.',
  );
});

it('says nothing before something is pressed', () => {
  const page = parse(drawnAt('one example at 7', draw));
  expect(page.querySelectorAll('[role=status]').map(({ text }) => text)).toEqual(Array(5).fill(''));
  expect(page.text).toContain('and L.');
});
