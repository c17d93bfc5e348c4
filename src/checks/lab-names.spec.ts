import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { findNothing } from './axe';
import { openLab, preview, table, typeTable } from './lab';
import { button, field, settled, test, wake } from './lesson';
import { sideways } from './sight';

const name = (page: Page, symbol: string) => field(page, `name of ${symbol}`);
const problem = (page: Page) => page.locator('.data-table .problem');
const focused = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

/** Types a name over the old one by keyboard. */
async function rename(page: Page, symbol: string, text: string): Promise<void> {
  await name(page, symbol).focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await settled(page);
}

/** A table of two features that were standardised on the way in. */
async function loadScaled(page: Page): Promise<void> {
  await openLab(page);
  await typeTable(page, 'hours (h),sleep (min),luck,passed\n1,5,3,no\n3,2,8,yes\n5,9,1,yes');
  await preview(page).getByText('standardise', { exact: true }).click();
  await button(page, 'Use these 3 examples').click();
  await wake(page);
}

test('by keyboard a column gets a name and a unit, which show wherever names do', async ({
  page,
}) => {
  await openLab(page);
  await rename(page, 'x_2', '<i>sleep</i> (h)');
  expect(await focused(page)).toBe('x_2 of example 1');
  await expect(name(page, 'x_2')).toHaveValue('<i>sleep</i> (h)');
  await expect(page.locator('figure:has(section[aria-label="Draw points"]) > svg')).toContainText(
    '<i>sleep</i> (h)',
  );
  await expect(page.getByRole('region', { name: 'What the trained unit says' })).toContainText(
    '<i>sleep</i> in h',
  );
  await rename(page, 'y', 'awake');
  await expect(page.locator('.data-table')).toContainText('awake: 1 is');
  await page.keyboard.press('Control+z');
  await expect(name(page, 'y')).not.toHaveValue('awake');
  await page.keyboard.press('Control+z');
  await expect(name(page, 'x_2')).not.toHaveValue('<i>sleep</i> (h)');
  await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Control+y');
  await expect(name(page, 'x_2')).toHaveValue('<i>sleep</i> (h)');
  await name(page, 'x_2').focus();
  await page.keyboard.press('ArrowLeft');
  expect(await focused(page)).toBe('name of x_1');
  await page.keyboard.type('gone');
  await page.keyboard.press('Escape');
  await expect(name(page, 'x_1')).not.toHaveValue('gone');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe('x_1 of example 1');
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('own=');
});

test('a bad name gets a sentence, and the old one stays', async ({ page }) => {
  test.slow();
  await openLab(page);
  const old = await name(page, 'x_1').inputValue();
  await name(page, 'x_1').fill('');
  await page.keyboard.press('Enter');
  await expect(problem(page)).toHaveText('The name of x_1 is empty; type one. The old one stays.');
  await expect(name(page, 'x_1')).toHaveValue(old);
  expect(await focused(page)).toBe('name of x_1');
  await rename(page, 'x_1', 'n'.repeat(101));
  await expect(problem(page)).toHaveText(/101 characters/);
  const twin = (await name(page, 'x_2').inputValue()).replace(/ \(.*/, '');
  await name(page, 'x_1').fill(twin);
  await field(page, 'x_2 of example 3').click();
  await expect(problem(page)).toHaveText(/^x_2 is called “.*” already; give x_1 a name of its own/);
  await expect(name(page, 'x_1')).toHaveValue(old);
  await findNothing(page);
  await rename(page, 'x_1', 'fine');
  await expect(problem(page)).toHaveCount(0);
});

test('names, units and scales stay with their columns when one is removed, and after a reload', async ({
  page,
}) => {
  await loadScaled(page);
  await field(page, 'x_1 of example 1').focus();
  await button(page, 'Remove feature x_1').click();
  await button(page, 'Add feature').click();
  await rename(page, 'x_3', 'age (y)');
  const there = async (): Promise<void> => {
    await expect(name(page, 'x_1')).toHaveValue('sleep (min)');
    await expect(name(page, 'x_2')).toHaveValue('luck');
    await expect(name(page, 'x_3')).toHaveValue('age (y)');
    const scaling = page.getByRole('group', { name: 'Scaling, with numbers' });
    await expect(scaling.getByRole('row')).toContainText([
      /example 1/,
      /sleep in min\s*5\.?0*\s*5\.333/,
      /luck\s*3\.?0*\s*4\.?0*2\.9439/,
      /age in y\s*0/,
    ]);
  };
  await there();
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('age');
  await page.reload();
  await wake(page);
  await there();
  await button(page, 'Start over').press('Enter');
  await button(page, 'Really start over? Press again').press('Enter');
  await expect(name(page, 'x_3')).toHaveCount(0);
});

test('by touch at 390 × 844 a name is typed over', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...{ baseURL, hasTouch: true, serviceWorkers: 'block' },
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await openLab(page);
  await name(page, 'x_1').tap();
  await page.keyboard.type('heat (°C)');
  await name(page, 'x_2').tap();
  await expect(name(page, 'x_1')).toHaveValue('heat (°C)');
  const { height = 0 } = (await name(page, 'x_1').boundingBox()) ?? {};
  expect(height).toBeGreaterThanOrEqual(24);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await expect(table(page)).toHaveAttribute('aria-colcount', '4');
  await context.close();
});

test('the table alone is saved as CSV, and the file loaded again is the same table', async ({
  page,
}) => {
  await openLab(page, 'at=0&data=0.1,-2e-300,0;3,4,0');
  await rename(page, 'x_2', 'a "b"; c, d (°C)');
  const before = await table(page).getByRole('row').allInnerTexts();
  const saving = page.waitForEvent('download');
  await button(page, 'Save the table as CSV').press('Enter');
  const file = await saving;
  expect(file.suggestedFilename()).toBe('tiny-edited-data.csv');
  await expect(page.locator('.data-table')).toContainText('Saved as tiny-edited-data.csv.');
  const text = await readFile(await file.path(), 'utf8');
  expect(text.split('\r\n').slice(1)).toEqual(['0.1,-2e-300,0', '3,4,0']);
  await button(page, 'Start over').press('Enter');
  await button(page, 'Really start over? Press again').press('Enter');
  await typeTable(page, text);
  await button(page, 'Use these 2 examples').click();
  await settled(page);
  await expect(name(page, 'x_2')).toHaveValue('a "b"; c, d (°C)');
  await expect(field(page, 'x_2 of example 1')).toHaveValue('−2e-300');
  await expect(field(page, 'y of example 1')).toHaveValue('0');
  expect(await table(page).getByRole('row').allInnerTexts()).toEqual(before);
});
