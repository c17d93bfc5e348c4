import { describe, expect, it } from 'vitest';
import { below, folderOf } from './base';

describe('folderOf', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['course', '/course/'],
    ['/course', '/course/'],
    ['/course/', '/course/'],
    ['~ada/nn/', '/~ada/nn/'],
  ])('reads %s as %s', (written, folder) => {
    expect(folderOf(written)).toBe(folder);
  });

  it.each(['https://example.org/course/', '/a b/', '/../x/', '/x?y'])('refuses %s', (written) => {
    expect(() => folderOf(written)).toThrow(`BASE is “${written}”`);
  });
});

it('puts only addresses from the top below the folder', () => {
  expect(below('/course/', '/symbols/#z')).toBe('/course/symbols/#z');
  expect(below('/', '/symbols/')).toBe('/symbols/');
  for (const other of ['#z', '../loop/', '//example.org/', 'https://example.org/'])
    expect(below('/course/', other)).toBe(other);
});
