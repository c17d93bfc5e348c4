import { describe, expect, it } from 'vitest';
import { written } from './program';

describe('written', () => {
  it.each([
    ['=', 3],
    ['+=', 15],
    ['/=', 4],
    [':=', 3],
  ] as const)('12 %s 3 gives %d', (how, value) => {
    expect(written(how, 12, 3)).toBe(value);
  });
});
