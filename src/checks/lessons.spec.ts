import { expect, type JSHandle, type Locator, type Page } from '@playwright/test';
import { findNothing } from './axe';
import { builtLessons } from './built';
import { faults } from './faults';
import { goTo, lesson as loop, openLesson, test, walk } from './lesson';
import { outOfSight, sideways } from './sight';

const lessons = builtLessons();
const controls = ['.stepbar .buttons > :nth-child(1)', '.stepbar .buttons > :nth-child(2)'];
const formula = ['.formula .symbols', '.formula .filled', '.formula .result .katex-base'];
const number = '.ledger :is(.changed, .asked)';
/** An iteration of the longest lesson, asked and shown, has fewer presses. */
const mostPresses = 800;

for (const path of lessons) {
  test(`every cell of ${path} is sound at every step of the first iteration`, async ({ page }) => {
    test.slow();
    await openLesson(page, '', false, path);
    const look = await faults(page);
    expect(await look.evaluate((read) => read())).toEqual([]);
    if (!(await hasDesk(page))) return;
    const pictures = await walkIteration(page, look);
    expect(pictures.length).toBeGreaterThan(8);
    expect(pictures.flat()).toEqual([]);
  });

  // The loop has sharper tests of its own.
  if (path !== loop)
    test(`every step of ${path} is seen at one glance`, async ({ page }) => {
      test.slow();
      for (const [width, height] of [
        [1280, 800],
        [390, 844],
      ] as const) {
        await page.setViewportSize({ width, height });
        await openLesson(page, '', true, path);
        expect(await sideways(page)).toBe(0);
        if (!(await hasDesk(page))) continue;
        const drawn = (await page.locator('.desk .graph').count()) > 0;
        const program = drawn ? '.graph .current' : '.listing .current';
        const seen = [...controls, ...formula, number];
        const look = await outOfSight(page, width > 1000 ? [...seen, program] : seen);
        const pictures = await walkIteration(page, look, true);
        expect.soft(pictures.flat(), `at ${width}`).toEqual([]);
      }
    });

  test(`axe finds nothing on ${path}, at the start, mid-iteration, after an error, finished`, async ({
    page,
  }) => {
    test.slow();
    await openLesson(page, '', false, path);
    await findNothing(page);
    if (!(await hasDesk(page))) return;
    await goTo(page, 'at=1/1/dw_1');
    await findNothing(page);
    for (const wrong of await wrongFields(page)) {
      await wrong.fill('many');
      await wrong.press('Enter');
    }
    expect(await page.locator('[aria-invalid=true]').count()).toBeGreaterThan(0);
    await findNothing(page);
    await goTo(page, 'at=1/update/b');
    await findNothing(page);
  });
}

/** Where a reader can type a number that is none: an input, and the answers to questions. */
async function wrongFields(page: Page): Promise<Locator[]> {
  const inputs = page.locator('details.inputs > summary');
  if ((await inputs.count()) > 0) await inputs.first().click();
  const fields = await page
    .locator('main')
    .getByRole('textbox', { name: /^Your |^start / })
    .all();
  const seen = await Promise.all(fields.map((field) => field.isVisible()));
  return fields.filter((_, k) => seen[k]);
}

const hasDesk = async (page: Page): Promise<boolean> => (await page.locator('.desk').count()) > 0;

/** Presses Step through the first iteration; what was seen after each press. */
async function walkIteration<T>(
  page: Page,
  look: JSHandle<() => T>,
  painted = false,
): Promise<T[]> {
  const seen: T[] = [];
  const where = page.locator('.stepbar .where');
  while (seen.length < mostPresses && !(await where.textContent())?.startsWith('Iteration 2')) {
    const [, ...pictures] = await walk(page, 'Step', 10, look, painted);
    seen.push(...pictures);
  }
  return seen;
}
