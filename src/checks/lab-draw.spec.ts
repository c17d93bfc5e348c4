import { expect, type Page } from '@playwright/test';
import { findNothing } from './axe';
import { openLab, table } from './lab';
import { button, field, settled, test } from './lesson';

const tools = (page: Page) => page.getByRole('region', { name: 'Draw points' });
const picture = (page: Page) => page.locator('figure:has(section[aria-label="Draw points"]) > svg');
const press = (page: Page, name: string) => tools(page).getByRole('button', { name, exact: true });

async function openTools(page: Page, hash = ''): Promise<void> {
  await openLab(page, hash);
  await tools(page).scrollIntoViewIfNeeded();
}

/** Where the example is drawn that stands at a place among the dots. */
async function dotAt(page: Page, k: number): Promise<{ x: number; y: number }> {
  const box = await picture(page).locator('.dot').nth(k).boundingBox();
  if (!box) throw new Error('there is no such point');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const value = (page: Page, name: string): Promise<number> =>
  field(page, name)
    .inputValue()
    .then((text) => Number(text.replace('−', '-')));

test('by mouse: numbers follow while a point is dragged, and undo takes it as one edit', async ({
  page,
}) => {
  await openTools(page, 'at=1/1/z');
  await tools(page).getByText('move', { exact: true }).click();
  const from = await dotAt(page, 0);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y - 10);
  await settled(page);
  const between = await value(page, 'x_1 of example 1');
  expect(between).toBeGreaterThan(2);
  await page.mouse.move(from.x + 45, from.y - 30, { steps: 5 });
  await settled(page);
  expect(await value(page, 'x_1 of example 1')).toBeGreaterThan(between);
  expect(await value(page, 'x_2 of example 1')).toBeGreaterThan(4);
  const to = await dotAt(page, 0);
  expect(Math.abs(to.x - from.x - 45)).toBeLessThan(3);
  await page.mouse.up();
  await page.mouse.move(from.x, from.y);
  await settled(page);
  expect(await value(page, 'x_1 of example 1')).toBeGreaterThan(between);
  await button(page, 'Undo').click();
  await expect(field(page, 'x_1 of example 1')).toHaveValue('2');
  await expect(field(page, 'x_2 of example 1')).toHaveValue('4');

  await tools(page).getByText('add y = 1', { exact: true }).click();
  const box = await picture(page).boundingBox();
  if (!box) throw new Error('there is no picture');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(table(page)).toHaveAttribute('aria-rowcount', '6');
  await expect(tools(page)).toContainText(/Example 5: x₁ = .*, y = 1/);
});

test('by keyboard: added, moved, relabelled, deleted', async ({ page }) => {
  await openTools(page);
  await press(page, 'Add a point').focus();
  await page.keyboard.press('Enter');
  await expect(table(page)).toHaveAttribute('aria-rowcount', '6');
  await settled(page);
  const status = tools(page).getByRole('status');
  const before = (await status.textContent()) ?? '';
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(status).not.toHaveText(before);
  await press(page, 'Relabel').press('Enter');
  await expect(status).toContainText('y = 0');
  await press(page, 'Delete').press('Enter');
  await expect(table(page)).toHaveAttribute('aria-rowcount', '5');
  await press(page, 'Next point').press('Enter');
  await expect(status).toContainText('Example 1:');
  for (const _ of [1, 2, 3, 4]) await press(page, 'Delete').press('Enter');
  await expect(tools(page).getByRole('alert')).toContainText('the only example');
});

test('by touch at 390 × 844, one feature', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const page = await context.newPage();
  await openTools(page, 'set=exam-hours');
  await expect(table(page)).toHaveAttribute('aria-rowcount', '21');
  await picture(page).scrollIntoViewIfNeeded();
  await tools(page).getByText('add y = 0', { exact: true }).tap();
  const box = await picture(page).boundingBox();
  if (!box) throw new Error('there is no picture');
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await expect(table(page)).toHaveAttribute('aria-rowcount', '22');
  await expect(tools(page)).toContainText(/Example 21: x₁ = .*, y = 0/);
  await context.close();
});

test('axe finds nothing while one draws', async ({ page }) => {
  test.slow();
  await openTools(page);
  await tools(page).getByText('move', { exact: true }).click();
  await press(page, 'Next point').click();
  await findNothing(page);
});
