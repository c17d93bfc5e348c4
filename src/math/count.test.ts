import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countText } from './count';

test('a count is written as the browser would write it in English', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (count) => {
      expect(countText(count)).toBe(count.toLocaleString('en'));
    }),
  );
});
