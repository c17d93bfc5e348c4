import { expect, it } from 'vitest';
import { inOrder, link } from './site';

it('links below the folder that the site stands in, with or without a slash at its end', () => {
  expect(link('', '/')).toBe('/');
  expect(link('lessons/loop/', '/')).toBe('/lessons/loop/');
  expect(link('lessons/loop/', '/course')).toBe('/course/lessons/loop/');
  expect(link('icon.svg', '/course/')).toBe('/course/icon.svg');
});

it('orders lessons by the numbers that their files begin with', () => {
  const files = ['content/lessons/10-more-features.mdx', 'content/lessons/07-loop.mdx'];
  const lessons = files.map((filePath) => ({ filePath }));
  expect(inOrder(lessons).map(({ filePath }) => filePath)).toEqual(files.toReversed());
});
