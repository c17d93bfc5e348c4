import { expect, it } from 'vitest';
import { start } from '../checks/samples';
import { writeLink } from './link';
import { notebook } from './notebook';
import { openLink } from './open-link';
import { readLink } from './read-link';

const seedOf = (hash: string): number | undefined => readLink(hash)?.link.seed;

it.each([
  ['#seed=7', 7],
  ['#at=1/2/dz&seed=0', 0],
  ['#seed=123456789', 123456789],
])('%s asks for a seed', (hash, seed) => {
  expect(seedOf(hash)).toBe(seed);
  expect(readLink(hash)?.problems).toEqual([]);
});

it.each(['#seed=', '#seed=-1', '#seed=1.5', '#seed=1234567890', '#seed=class'])(
  '%s is no seed, and a sentence says so',
  (hash) => {
    expect(seedOf(hash)).toBeUndefined();
    expect(readLink(hash)?.problems.join()).toContain('at most nine digits');
  },
);

it('stays in the address while the reader moves, until a link leaves it out', () => {
  const book = notebook(start);
  expect(book.view.value.seed).toBeUndefined();
  openLink(book, { seed: 7 });
  book.move('step');
  book.edit('input/alpha', 0.2);
  expect(book.view.value.seed).toBe(7);
  expect(writeLink(book.link())).toBe('at=1/zero/J&alpha=0.2&seed=7');
  openLink(book, { at: '1' });
  expect(book.view.value.seed).toBeUndefined();
});
