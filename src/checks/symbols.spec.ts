import { expect, type Locator, type Page } from '@playwright/test';
import { builtLessons } from './built.ts';
import { lesson, openLesson, test } from './lesson.ts';

/** Opens the row of letters under the desk's formula. */
async function letters(page: Page): Promise<Locator> {
  const row = page.locator('.desk .letters');
  await row.getByText('Letters').click();
  await expect(row.locator('astro-island')).not.toHaveAttribute('ssr');
  return row;
}

test('the letters of the current formula open to their meaning, and Escape gives the focus back', async ({
  page,
}) => {
  await openLesson(page, 'at=1/1/z');
  const row = await letters(page);
  await expect(row.getByRole('button')).toHaveText(['z', 'w1', 'x1', 'b']);
  const weight = row.getByRole('button', { name: 'w1' });
  await weight.press('Enter');
  const meaning = page.getByRole('dialog', { name: 'weight of feature j' });
  await expect(meaning).toBeFocused({ timeout: 20_000 }); // the page of symbols is fetched first
  await expect(meaning).toContainText('one number for each feature');
  await expect(meaning).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(weight).toBeFocused();
  await page.getByRole('button', { name: 'Step', exact: true }).click();
  await expect(row.getByRole('button')).toHaveText(['a', 'σ', 'e', 'z']);
});

test('opening the letters leaves the desk as it is at 1280 × 800', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openLesson(page, 'at=1/1/dw_1');
  const places = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.desk, .desk .ledger, .desk .listing')].map((part) => {
        const { top, height } = part.getBoundingClientRect();
        return [top, height];
      }),
    );
  const before = await places();
  await letters(page);
  expect(await places()).toEqual(before);
});

test('without scripts the page of symbols has them all, each with a place of its own', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('/symbols/#dw_j');
  await expect(page.locator('tr[id="dw_j"]')).toBeInViewport();
  for (const id of ['x_j', 'alpha', 'sigma', 'L', 'J', 'db', 'log', 'sum', 'partial', 'assign'])
    await expect(page.locator(`tr[id="${id}"]`)).toHaveCount(1);
  await context.close();
});

test('a lesson that was read to its end is so after a reload and at home, until that is reset', async ({
  page,
}) => {
  await page.goto(lesson);
  const end = page.locator('p.progress span');
  await expect(end).toHaveText('');
  await page.locator('.neighbours, .colophon').first().scrollIntoViewIfNeeded();
  await end.scrollIntoViewIfNeeded();
  await expect(end).toHaveText(/^read/);
  await page.reload();
  await expect(end).toHaveText(/^read/);
  await page.goto('/');
  const place = page.locator('[data-progress="loop"]');
  await expect(place).toHaveText(/^read/);
  await page.getByRole('button', { name: 'Reset progress' }).click();
  await expect(place).toHaveText('');
  await page.getByRole('button', { name: 'Undo the reset' }).click();
  await expect(place).toHaveText(/^read/);
});

test('a solved exercise is kept, and storage that is forbidden does no harm', async ({ page }) => {
  await page.addInitScript(() => {
    if (location.search !== '?forbidden') return;
    const forbid = () => {
      throw new DOMException('forbidden', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: forbid });
  });
  for (const search of ['', '?forbidden']) {
    await page.goto(`${lesson}${search}`);
    await page.evaluate(() => {
      const detail = { lesson: 'loop', exercise: 'made-up' };
      document.dispatchEvent(new CustomEvent('exercise-solved', { detail }));
    });
    await page.locator('p.progress').scrollIntoViewIfNeeded();
    await expect(page.locator('p.progress span')).toHaveText(/^read/);
    await page.goto(`/${search}`);
    await expect(page.locator('[data-progress="loop"]')).toHaveText(search === '' ? /^read/ : '');
  }
});

test('every line of the notes leads to a lesson', async ({ page }) => {
  await page.goto('/teach/');
  const rows = page.locator('.notes tr[id]');
  expect(await rows.count()).toBeGreaterThan(45);
  const links = await page
    .locator('main table a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  expect([...new Set(links)].sort()).toEqual(builtLessons().sort());
});
