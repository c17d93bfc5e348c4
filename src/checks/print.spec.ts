import { expect, type Page } from '@playwright/test';
import { formatText } from '../math/format';
import { notebook } from '../run/notebook';
import { openLink } from '../run/open-link';
import { type Step, stepOf } from '../run/step';
import type { Trace } from '../run/trace';
import { builtLessons } from './built';
import { lesson, openLesson, test } from './lesson';
import { normal, printed, type Sheet, viewOf } from './paper';
import { start } from './samples';

const formats = ['A4', 'Letter'] as const;
const heading = normal('The whole first iteration');
/** The width between the margins of the narrower paper, A4, in CSS pixels. */
const narrow = 680;

for (const path of builtLessons())
  test(`${path} prints with every number of its first iteration`, async ({ page }) => {
    await openLesson(page, '', true, path);
    const view = await viewOf(page);
    for (const format of formats) {
      const sheets = await printed(page, format);
      expect.soft(sheets.flatMap(({ outside }) => outside)).toEqual([]);
      const [, iteration] = textOf(sheets).split(heading);
      if (view) expectAll(iteration ?? '', view.trace);
      else expect(iteration).toBeUndefined();
    }
    expect(await cutOff(page)).toEqual([]);
    expect(await textColours(page)).toEqual(['rgb(0, 0, 0)']);
    expect(await page.locator('.handout').count()).toBe(0);
  });

test('an edited iteration prints with its own numbers, in black also where the screen is dark', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openLesson(page, 'alpha=0.3&w=0.3,-0.4&b=0.1&mistake=db-overwritten&loss=stable', true);
  await page.waitForFunction(() => document.documentElement.dataset.handout === 'live');
  const edited = notebook(start);
  openLink(edited, {
    alpha: 0.3,
    w: [0.3, -0.4],
    b: 0.1,
    mistake: 'db-overwritten',
    loss: 'stable',
  });
  const [, iteration] = textOf(await printed(page, 'A4')).split(heading);
  expectAll(iteration ?? '', edited.view.value.trace);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await textColours(page)).toEqual(['rgb(0, 0, 0)']);
  const ground = page.locator('html');
  await expect(ground).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  const controls = page.locator('button:not(.goto), input, select, textarea, .desk, .masthead nav');
  await expect(controls.filter({ visible: true })).toHaveCount(0);
});

test('a worksheet has no result but in its key, which begins a page', async ({ page }) => {
  await page.goto(`${lesson}?worksheet#w=0.3,-0.4`);
  await page.waitForFunction(() => document.documentElement.dataset.handout === 'live');
  const edited = notebook(start);
  openLink(edited, { w: [0.3, -0.4] });
  const { trace } = edited.view.value;
  const sheets = await printed(page, 'A4');
  const first = sheets.findIndex(({ text }) => text.startsWith('Answerkey'));
  expect(first).toBeGreaterThan(0);
  expectAll(textOf(sheets.slice(first)), trace);
  const blank = textOf(sheets.slice(0, first));
  expect(blank).toContain(normal('w1 = 0.3, w2 = −0.4'));
  const results = stepsOf(trace)
    .map(resultOf)
    .filter((result) => result.length > 4);
  expect(results.length).toBeGreaterThan(20);
  expect(results.filter((result) => blank.includes(result))).toEqual([]);
});

test('what a link asks for is printed only once it is there', async ({ page }) => {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route(/\/obey\.[^/]*\.js/, async (route) => {
    await opened;
    await route.continue();
  });
  const written = page.waitForResponse(/\/handout\.[^/]*\.js/);
  await page.goto(`${lesson}?worksheet#w=0.3,-0.4`);
  await (await written).finished();
  const sorry = normal('Your numbers were not ready yet');
  expect(textOf(await printed(page, 'A4'))).toContain(sorry);
  open();
  await page.waitForFunction(() => document.documentElement.dataset.handout === 'live');
  const text = textOf(await printed(page, 'A4'));
  expect(text).not.toContain(sorry);
  expect(text).toContain(normal('w1 = 0.3, w2 = −0.4'));
});

test('who does not know the keys finds how to print, and the worksheet', async ({ page }) => {
  await openLesson(page, 'alpha=0.3');
  await page.evaluate(() => {
    window.print = () => document.body.classList.add('asked-to-print');
  });
  await page.getByRole('button', { name: 'Print this lesson' }).click();
  await expect(page.locator('.asked-to-print')).toBeVisible();
  await page.getByRole('link', { name: 'as a worksheet' }).click();
  await expect(page).toHaveURL(/\?worksheet#.*alpha=0\.3/);
  await page.getByRole('link', { name: 'the lesson instead' }).click();
  await expect(page).toHaveURL(/loop\/#.*alpha=0\.3/);
});

const stepsOf = (trace: Trace): Step[] =>
  Array.from({ length: trace.layout.size }, (_, k) => stepOf(trace, k + 1));
const resultOf = ({ after }: Step): string => normal(formatText(after));
const textOf = (sheets: readonly Sheet[]): string => sheets.map(({ text }) => text).join('');

/** Every result stands there, in the order of the steps. */
function expectAll(text: string, trace: Trace): void {
  let from = 0;
  for (const step of stepsOf(trace)) {
    const result = resultOf(step);
    const found = ['=', '≈'].map((sign) => text.indexOf(sign + result, from));
    const next = Math.min(...found.filter((place) => place >= 0));
    expect(next, `${step.at} ${result} in ${text.slice(from, from + 200)}`).toBeLessThan(Infinity);
    from = next + 1 + result.length;
  }
}

/** What is wider than the paper, or cut by a box that would scroll on a screen. */
async function cutOff(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: narrow, height: 900 });
  await page.emulateMedia({ media: 'print' });
  return page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const edge = document.documentElement.clientWidth;
    const wide = [
      ...document.querySelectorAll('main :is(p, li, table, pre, svg, math, .katex)'),
    ].filter((element) => {
      if (element.closest('.visually-hidden, .katex-mathml')) return false;
      const { width, right } = element.getBoundingClientRect();
      const box = element.closest('.scroller, .filled, li');
      const cut =
        box && getComputedStyle(box).overflowX !== 'visible' && box.scrollWidth > box.clientWidth;
      return width > 0 && (right > edge + 1 || cut);
    });
    dispatchEvent(new Event('afterprint'));
    return wide.map((element) => element.outerHTML.slice(0, 200));
  });
}

/** The colours of all text on the paper; pictures may have others. */
async function textColours(page: Page): Promise<string[]> {
  const text = page.locator('main :is(h1, h2, p, li, th, td, var, code, span):not(svg *)');
  return text.evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).color))]);
}
