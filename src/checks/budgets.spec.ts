import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, type Response, test } from '@playwright/test';
import { builtLessons, builtPages } from './built.ts';

/**
 * The most that a page's first view may load, in kB of 1000 bytes after brotli; styles that stand in
 * the document count as a stylesheet, for that is what they are.
 */
const limits = { document: 25, script: 20, stylesheet: 8, all: 90 };
/** The script of a page with a plot or the drawn graph. */
const scriptWithDrawings = 26;
/** The lab has all cells, and who makes a frame brings a tool along; neither is a lesson. */
const scriptOf: Readonly<Record<string, number>> = { '/lab/': 45, '/embed/': 22 };

/** What only KaTeX, React (Preact's compat layer too), Vue, Svelte, Solid or Lit write into a script. */
const foreign =
  /katex-mathml|KaTeX parse error|react\.(element|fragment)|__vue|__svelte|solid-js|litElement/i;

test('there is a lesson to measure', () => {
  expect(builtLessons()).not.toEqual([]);
});

for (const path of builtPages())
  test(`the first view of ${path} stays within its budget`, async ({ page, baseURL }) => {
    const responses = await firstView(page, path);
    const size = { document: 0, script: 0, stylesheet: 0, all: 0 };
    for (const response of responses) {
      const bytes = brotliCompressSync(await response.body()).length;
      const type = response.request().resourceType();
      const styles = type === 'document' ? stylesIn(await response.text()) : 0;
      if (type in size) size[type as keyof typeof size] += (bytes - styles) / 1000;
      size.stylesheet += styles / 1000;
      size.all += bytes / 1000;
      expect.soft(new URL(response.url()).origin).toBe(baseURL);
      if (type === 'script') expect.soft(await response.text()).not.toMatch(foreign);
    }
    console.log(`${path}: ${JSON.stringify(size, (_, v) => (v.toFixed ? +v.toFixed(1) : v))} kB`);
    const drawn = (await page.locator('astro-island[component-url*=Plot], .graph').count()) > 0;
    const script = drawn ? scriptWithDrawings : limits.script;
    const allowed = { ...limits, script: scriptOf[path] ?? script };
    for (const [type, limit] of Object.entries(allowed))
      expect.soft(size[type as keyof typeof size], `${type} in kB`).toBeLessThanOrEqual(limit);
  });

/** How many bytes the styles within a document take. */
const stylesIn = (html: string): number =>
  brotliCompressSync((html.match(/(?<=<style>)[\s\S]*?(?=<\/style>)/g) ?? []).join('')).length;

/** All that Chromium loads by itself until the network is quiet. */
async function firstView(page: Page, path: string): Promise<Response[]> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  return responses;
}
