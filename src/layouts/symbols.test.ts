import { expect, it } from 'vitest';
import { stepWords } from './symbols';

it.each([
  ['input/i/x_j', 'typed in'],
  ['K/zero/J', 'set to 0 before the loop'],
  ['K/i/dz', 'in the loop, for each example'],
  ['K/average/dw_j', 'divided by m after the loop'],
  ['K/update/b', 'in the update'],
])('says of %s that it is made when %s', (pattern, words) => {
  expect(stepWords(pattern)).toBe(words);
});

it('does not make words up', () => {
  expect(() => stepWords('K/forward/z')).toThrow('No words say when K/forward/z is made.');
});
