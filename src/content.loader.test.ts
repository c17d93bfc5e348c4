import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { onlyOnce } from './content.loader';

let base = '';

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'lessons-'));
  for (const file of ['07-loop.mdx', '07-cost.mdx']) writeFileSync(join(base, file), '');
});
afterEach(() => rmSync(base, { recursive: true }));

it('two files may not share a number, but one may be read again, and one that is gone frees its own', () => {
  const number = onlyOnce(base, 'number', (file) => file.slice(0, 2));
  expect(number('07-loop.mdx')).toBe('07');
  expect(number('07-loop.mdx')).toBe('07');
  expect(number('08-cost.mdx')).toBe('08');
  expect(() => number('07-cost.mdx')).toThrow(
    `${base}/07-cost.mdx: 07-loop.mdx has the number 07 too; rename one of them.`,
  );
  rmSync(join(base, '07-loop.mdx'));
  expect(number('07-cost.mdx')).toBe('07');
});
