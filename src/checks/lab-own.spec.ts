import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { irisFile, openLab, preview, shownValue, table, typeTable } from './lab';
import { button, field, test, wake } from './lesson';

test('start values are random from a seed, which the link keeps', async ({ page }) => {
  await openLab(page);
  const values = page.getByRole('region', { name: 'Start values' });
  await values.getByRole('textbox', { name: 'seed' }).fill('77');
  await values.getByRole('button', { name: 'Random, from the seed' }).press('Enter');
  await expect(values).toContainText('those of seed 77, which the link keeps');
  const drawn = await field(page, 'start w_1').inputValue();
  expect(drawn).not.toBe('0.2');
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('seed=77');
  await page.reload();
  await wake(page);
  await expect(values).toContainText('seed 77');
  await expect(field(page, 'start w_1')).toHaveValue(drawn);
  await values.getByRole('button', { name: 'Zeros' }).click();
  await expect(field(page, 'start w_1')).toHaveValue('0');
  await expect.poll(() => page.evaluate(() => location.hash)).not.toContain('seed');
});

test('a loaded table is judged, asked about an example, and worked on by hand', async ({
  page,
}) => {
  await openLab(page);
  await typeTable(page, 'hours (h),passed\n1,no\n3,yes\n5,yes');
  await preview(page).getByText('to 0 … 1', { exact: true }).click();
  await button(page, 'Use these 3 examples').click();
  await field(page, 'start w_1').fill('4');
  await field(page, 'start b').fill('-1');
  const unit = page.getByRole('region', { name: 'What the trained unit says' });
  await expect(unit).toContainText('3 of 3 answers are right, 100 %');
  await unit.getByRole('textbox', { name: 'hours' }).fill('2');
  // (2 − 1) / 4 = 0.25, and 4 · 0.25 − 1 = 0.
  await expect(unit).toContainText('exactly 0.5');
  const working = page.getByRole('region', { name: 'Check my working' });
  await working.getByRole('textbox').fill('example 1: z = -1, a = 0.3');
  await working.getByRole('button', { name: 'Check' }).click();
  await expect(working).toContainText(/a.*example 1|example 1.*a/);
});

test('a long table is compressed in the link, and opens elsewhere', async ({ page, browser }) => {
  await openLab(page);
  await typeTable(page, readFileSync(irisFile, 'utf8'));
  await preview(page).getByText('standardise', { exact: true }).click();
  await button(page, 'Use these 150 examples').click();
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/&packed=[\w-]+/);
  const address = page.url();
  expect(address.length).toBeLessThan(8000);
  const given = await shownValue(page, 'input/1/x_1');
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(address);
  await wake(other);
  await expect(table(other)).toHaveAttribute('aria-rowcount', '151');
  await expect.poll(() => shownValue(other, 'input/1/x_1')).toBe(given);
  await other.goto('about:blank');
  await other.goto(address.replace(/packed=.{40}/, 'packed='));
  await expect(other.getByRole('alert').first()).toContainText('cannot be unpacked');
  await elsewhere.close();
});
