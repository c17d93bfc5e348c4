import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { hole, holeCharacters } from '../typeset/holes.ts';
import { findNothing } from './axe.ts';
import { builtPages } from './built.ts';
import { sideways } from './sight.ts';

/** Characters that no face of KaTeX has; the reader's own fonts show them. */
const beyondKatex = /[⁻⁰¹²³⁴-⁹]/;
/** Playwright's word, not the site's, where the configuration allows no service worker. */
const blocked = /^Service Worker registration blocked by Playwright$/;
const shownByKatex = [...holeCharacters].filter((c) => !beyondKatex.test(c)).join('');

for (const path of builtPages())
  test(`${path} opens without an error, fits a small phone, its formulas typeset in KaTeX’s fonts`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('requestfailed', (request) => errors.push(`not loaded: ${request.url()}`));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !blocked.test(message.text()))
        errors.push(message.text());
    });
    const response = await page.goto(path, { waitUntil: 'networkidle' });
    expect(response?.ok()).toBe(true);
    expect(errors).toEqual([]);

    await expect(page.locator('.language-math')).toHaveCount(0);
    const text = await page.evaluate(() => {
      const body = document.body.cloneNode(true) as HTMLElement;
      for (const code of body.querySelectorAll('pre, code, script, noscript')) code.remove();
      // One by one, for the numbers of neighbouring places must not run into each other.
      const words = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (words.nextNode()) texts.push(words.currentNode.textContent ?? '');
      return texts.join('\n');
    });
    expect(text).not.toMatch(/\$|\\[a-z]+|[a-z]_\{/i);
    expect(text).not.toMatch(hole);

    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sideways(page), 'pixels to the side at 320').toBeLessThanOrEqual(0);

    await page.evaluate(addFilledTemplates, shownByKatex);
    await page.evaluate(() => document.fonts.ready);
    // On a busy machine Chromium may hand out its nodes anew while they are looked at.
    await expect(async () => expect(await piecesInSystemFonts(page)).toEqual([])).toPass({
      timeout: 30_000,
    });
  });

/** Lessons, the lab and frames have tests of their own, in more than one state. */
const quiet = builtPages().filter((path) => !/^\/(lessons|lab|embed)\//.test(path));

for (const path of [...quiet, '/lessons/loop/?present', '/lessons/loop/?worksheet'])
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await findNothing(page);
  });

/** Adds every formula template of the page to it, its holes filled with all that a number may show. */
function addFilledTemplates(characters: string): void {
  const table = document.querySelector('script#typeset')?.textContent ?? '{}';
  const box = document.createElement('div');
  const templates = Object.values(JSON.parse(table)).map(String);
  box.innerHTML = templates.join('').replace(/77[1-4]\d{4}/g, characters);
  document.body.append(box);
}

/** Each piece of a formula that Chromium draws in another font than KaTeX's, and that font. */
async function piecesInSystemFonts(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '.katex-html :not(:has(*))',
  });
  const drawn = await Promise.all(
    nodeIds.map(async (nodeId) => {
      const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
      return { nodeId, fonts };
    }),
  );
  const found: string[] = [];
  for (const { nodeId, fonts } of drawn) {
    const others = fonts.filter(({ isCustomFont }) => !isCustomFont);
    if (others.length === 0) continue;
    const text = await textOf(devtools, nodeId);
    if (!beyondKatex.test(text)) found.push(`${text}: ${others.map((font) => font.familyName)}`);
  }
  await devtools.detach();
  expect(drawn.some(({ fonts }) => fonts.length > 0)).toBe(nodeIds.length > 0);
  return found;
}

async function textOf(devtools: CDPSession, nodeId: number): Promise<string> {
  const { object } = await devtools.send('DOM.resolveNode', { nodeId });
  const { result } = await devtools.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: 'function () { return this.textContent }',
    returnByValue: true,
  });
  return String(result.value);
}
