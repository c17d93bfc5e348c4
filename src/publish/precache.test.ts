import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { precacheList } from './precache';

const dist = mkdtempSync(join(tmpdir(), 'precache-'));
afterEach(() => rmSync(dist, { recursive: true }));

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  writeFileSync(join(dist, file), text);
};

it('lists what a reader needs by its address, and nothing else; a changed page has another revision', () => {
  const needed = ['index.html', 'lessons/loop/index.html', '_astro/site.Ab1.js', 'icon.svg'];
  const others = ['404.html', 'sitemap-0.xml', 'robots.txt', 'sw.js', '_headers', 'social.png'];
  for (const file of [...needed, ...others]) write(file, file);
  const before = precacheList(dist);
  expect(before.map(({ url }) => url)).toEqual([
    './_astro/site.Ab1.js',
    './icon.svg',
    './',
    './lessons/loop/',
  ]);
  expect(before[0]?.revision).toBeNull();

  write('lessons/loop/index.html', 'changed');
  const after = precacheList(dist);
  expect(after.slice(0, 3)).toEqual(before.slice(0, 3));
  expect(after[3]?.revision).toMatch(/^[\w-]{12}$/);
  expect(after[3]?.revision).not.toBe(before[3]?.revision);
});
