import { expect, type Page } from '@playwright/test';
import { button, openInputs, openLesson, openMore, position, test } from './lesson';

/** Waits until a key has moved the notebook there: what knows the keys comes with the first one. */
const arrives = (page: Page, at: string): Promise<void> =>
  expect.poll(() => position(page)).toBe(at);

/** A key, where it is pressed, and where it leads. */
const moves: readonly (readonly [key: string, from: string, to: string])[] = [
  ['ArrowRight', '1/2/z', '1/2/a'],
  ['ArrowLeft', '1/2/a', '1/2/z'],
  ['Shift+ArrowRight', '1/2/z', '1/2/J'],
  ['Shift+ArrowRight', '1/2/J', '1/2/db'],
  ['Shift+ArrowRight', '1/4/db', '1/average/db'],
  ['p', '1/average/db', '1/update/b'],
  ['Control+ArrowRight', '1/2/J', '1/2/db'],
  ['e', '1/2/db', '1/3/db'],
  ['Control+Shift+ArrowRight', '1/3/db', '2/3/db'],
  ['i', '2/3/db', '3/3/db'],
];

test('arrows step, with modifiers pass, example and iteration, and so do letters', async ({
  page,
}) => {
  await openLesson(page, 'at=1/1/z');
  for (const [key, from, to] of moves) {
    await page.evaluate((at) => {
      location.hash = `at=${at}`;
    }, from);
    await arrives(page, from);
    await page.keyboard.press(key);
    await arrives(page, to);
  }
});

test('keys belong to the control that uses them', async ({ page }) => {
  await openLesson(page, 'at=1/2/z');
  await page.keyboard.press('ArrowRight');
  await arrives(page, '1/2/a');
  await openInputs(page);
  await page.getByRole('textbox', { name: 'start b' }).focus();
  for (const key of ['ArrowLeft', 'ArrowRight', 'e']) await page.keyboard.press(key);
  await page.getByRole('tab', { name: 'Pseudo-code' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Python' })).toBeFocused();
  await page.getByRole('group', { name: 'Ledger' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await position(page)).toBe('1/2/a');
  await page.keyboard.press('Alt+ArrowRight');
  expect(await position(page)).toBe('1/2/a');
});

test('the list of keys opens by ? and by its button, and gives the focus back', async ({
  page,
}) => {
  await openLesson(page, 'at=1/2/z');
  await openMore(page);
  await button(page, 'Keys').click();
  const list = page.getByRole('dialog', { name: 'Keys' });
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(button(page, 'Keys')).toBeFocused();
  await page.keyboard.press('?');
  await expect(list).toBeVisible();
  await button(page, 'Close').click();
  await expect(list).toHaveCount(0);
});

test('single letters can be switched off, and stay so', async ({ page }) => {
  await openLesson(page, 'at=1/2/z');
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: /Single letters/ }).uncheck();
  await button(page, 'Close').click();
  for (const key of ['e', 'p', 'i', '?']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await arrives(page, '1/2/a');
  await page.reload();
  await openLesson(page, 'at=1/2/z');
  await page.keyboard.press('e');
  await page.keyboard.press('ArrowRight');
  await arrives(page, '1/2/a');
});

test('axe finds nothing in the list of keys', async ({ page }) => {
  const { findNothing } = await import('./axe');
  await openLesson(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await findNothing(page);
});
