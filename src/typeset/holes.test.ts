import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatText } from '../math/format.ts';
import { hole, holeCharacters } from './holes.ts';

it('holes may receive every character of a printed number', () => {
  const digits = fc.constantFrom('four' as const, 'all' as const);
  fc.assert(
    fc.property(fc.double(), digits, (value, shown) => {
      for (const character of formatText(value, shown)) expect(holeCharacters).toContain(character);
    }),
  );
});

it('a hole is one of four kinds and has a number of four digits', () => {
  expect(['7710001', '7749999'].every((text) => hole.test(text))).toBe(true);
  expect(['7750001', '771001', '0.5'].some((text) => hole.test(text))).toBe(false);
});
