import { describe, expect, it } from 'vitest';
import { lineOf } from './content.place';

const text = `---
title: A title with minutes in it
minutes: 5
notebook:
  sets: [tiny]
  pace:
    - line
start: { w: [1], alpha: 2 }
`;

describe('the line of a field', () => {
  it.each([
    [['minutes'], 3],
    [['notebook', 'sets', 0], 5],
    [['notebook', 'pace', 0], 6],
    [['start', 'alpha'], 8],
    [['start', 'b'], 8],
    [['nowhere'], 1],
    [[], 1],
  ])('%j is %i', (path, line) => {
    expect(lineOf(text, path)).toBe(line);
  });
});
