import { expect, type Page } from '@playwright/test';
import { button, lesson, position, settled, test } from './lesson';

/** Opens a lesson with something asked for in its address. */
async function open(page: Page, asked: string): Promise<void> {
  await page.goto(`${lesson}${asked}`);
  await page.waitForFunction(() => !document.querySelector('[client="load"][ssr]'));
  await settled(page);
}

const cells = ['.formula', '.letters', '.ledger', '.listing'];

const asked: readonly (readonly [address: string, shown: readonly string[]])[] = [
  ['?present', cells],
  ['?show=formula,ledger', ['.formula', '.ledger']],
  ['?present&show=listing', ['.listing']],
];

for (const [address, shown] of asked)
  test(`${address} shows the desk alone, and of it what was asked for`, async ({ page }) => {
    await open(page, `${address}#at=1/2/dz`);
    for (const cell of cells)
      await expect(page.locator(cell).first()).toBeVisible({ visible: shown.includes(cell) });
    await expect(page.locator('main p').first()).toBeHidden();
    await expect(page.locator('.masthead')).toBeHidden();
    await button(page, 'Step').click();
    expect(await position(page)).toBe('1/2/dw_1');
    for (const [width, height] of [
      [390, 844],
      [1280, 720],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

test('on a projector the letters are large', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const size = () =>
    page
      .locator('.formula .symbols')
      .evaluate((e) => Number.parseFloat(getComputedStyle(e).fontSize));
  await open(page, '#at=1/2/dz');
  const usual = await size();
  await open(page, '?present#at=1/2/dz');
  expect(await size()).toBeGreaterThan(usual * 1.5);
});

test('the whole page comes back at the same position', async ({ page }) => {
  await open(page, '?present#at=3/2/dz');
  await page.getByRole('link', { name: 'The whole page' }).click();
  await expect(page.locator('main p').first()).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  await expect.poll(() => position(page)).toBe('3/2/dz');
});

test('a page that is asked for nothing loads no stylesheet for it', async ({ page }) => {
  await open(page, '');
  expect(await page.locator('link[href*=present]').count()).toBe(0);
});
