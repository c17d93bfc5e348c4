import { expect, it } from 'vitest';
import { exercisesOf, inOrder, link, numberOf } from './site';

it('links below the folder that the site stands in, with or without a slash at its end', () => {
  expect(link('', '/')).toBe('/');
  expect(link('lessons/loop/', '/')).toBe('/lessons/loop/');
  expect(link('lessons/loop/', '/course')).toBe('/course/lessons/loop/');
  expect(link('icon.svg', '/course/')).toBe('/course/icon.svg');
});

it('orders lessons by the numbers that their files begin with', () => {
  const files = ['100-far', '10-more-features', '07-loop'].map(
    (name) => `content/lessons/${name}.mdx`,
  );
  const lessons = files.map((filePath) => ({ filePath }));
  expect(inOrder(lessons).map(({ filePath }) => filePath)).toEqual(files.toReversed());
});

it('numbers lessons by their files', () => {
  expect(numberOf({ filePath: 'content/lessons/07-loop.mdx' })).toBe(7);
  expect(numberOf({ filePath: 'content/lessons/10-more-features.mdx' })).toBe(10);
  expect(() => numberOf({})).toThrow('has no number');
});

it('counts the exercises in the text of a lesson', () => {
  expect(
    exercisesOf({ body: 'a <Exercise of="z" />\n\n<Exercise\n  of="a"\n/> <Exercises />' }),
  ).toBe(2);
  const asked = '<Predict at="1/1/z" />\n<Predict exercise name="one" /> <Predict\n  exercise />';
  expect(exercisesOf({ body: asked })).toBe(2);
  expect(exercisesOf({})).toBe(0);
});
