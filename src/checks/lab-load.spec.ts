import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { findNothing } from './axe';
import {
  irisFile,
  loader,
  menu,
  openLab,
  paste,
  preview,
  shownValue,
  table,
  typeTable,
} from './lab';
import { button, field, position, settled, test, wake } from './lesson';
import { sideways } from './sight';

test('the iris file, pasted, standardised and run for 10,000 iterations', async ({ page }) => {
  await openLab(page);
  await typeTable(page, readFileSync(irisFile, 'utf8'));
  await expect(preview(page)).toContainText('150 rows and 5 columns were read');
  await menu(page, 'y = 1 is').selectOption('versicolor');
  await expect(menu(page, 'y = 0 is')).toHaveValue('');
  await expect(preview(page)).toContainText('y = 0 the rest: “setosa”, “virginica”');
  await preview(page).getByText('standardise', { exact: true }).click();
  await button(page, 'Use these 150 examples').click();
  await expect(table(page)).toHaveAttribute('aria-rowcount', '151');
  await field(page, 'learning rate α').fill('1');
  const run = page.getByRole('region', { name: 'Run far' });
  await run.getByText('to an iteration', { exact: true }).click();
  await run.getByRole('textbox').fill('10000');
  await run.getByRole('button', { name: 'Run' }).click();
  await expect.poll(() => position(page), { timeout: 30_000 }).toMatch(/^10000\/update\//);
  await wake(page);
  const own = page.getByRole('row', { name: /^own units/ });
  await expect(own.first()).toBeVisible();
  const values = await own
    .first()
    .locator('[data-value]')
    .evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset.value)));
  expect(values.map((value, k) => value.toFixed(k === 4 ? 5 : 6))).toEqual([
    '-0.245357',
    '-2.796568',
    '1.313643',
    '-2.778344',
    '7.37849',
  ]);
});

test('by keyboard alone: typed, looked at, used, undone twice', async ({ page }) => {
  await openLab(page, 'at=1/2/z');
  await typeTable(page, 'hours;sleep;passed\n2,5;4;no\n1;8;yes\n3;7;yes');
  await expect(preview(page)).toContainText('3 rows and 3 columns were read');
  expect(await shownValue(page, 'input/1/x_1')).toBe(2);
  await button(page, 'Use these 3 examples').press('Enter');
  await expect(loader(page).locator('.reply')).toBeFocused();
  await expect(loader(page).locator('.reply')).toContainText('3 examples, 2 features');
  await expect(field(page, 'name of x_1')).toHaveValue(/hours/);
  expect(await position(page)).toBe('0');
  expect(await shownValue(page, 'input/1/x_1')).toBe(2.5);
  await field(page, 'x_1 of example 1').fill('9');
  await typeTable(page, 'a,b\n1,0\n2,1');
  await button(page, 'Use these 2 examples').press('Enter');
  expect(await shownValue(page, 'input/2/x_1')).toBe(2);
  await button(page, 'Undo: back to “Your own data”').press('Enter');
  await expect(field(page, 'name of x_1')).toHaveValue(/hours/);
  expect(await shownValue(page, 'input/1/x_1')).toBe(9);
  await loader(page)
    .getByRole('button', { name: /^Undo: back to/ })
    .press('Enter');
  await expect.poll(() => position(page)).toBe('1/2/z');
  expect(await shownValue(page, 'input/1/x_1')).toBe(2);
});

test('a reload, a closed tab and a link keep names and numbers', async ({ page, browser }) => {
  await openLab(page);
  await typeTable(page, 'hours (h),passed\n2.5,no\n1,yes\n3,yes');
  await preview(page).getByText('to 0 … 1', { exact: true }).click();
  await button(page, 'Use these 3 examples').click();
  await field(page, 'start b').fill('0.5');
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('b=0.5');
  const address = page.url();
  expect(address).toContain('own=hours:h;passed,yes,no;min-max,1,2');
  const holds = async (page: Page, how: string): Promise<void> => {
    await wake(page);
    await expect(field(page, 'name of x_1'), how).toHaveValue(/hours/);
    await expect.poll(() => shownValue(page, 'input/1/x_1'), how).toBe(0.75);
    await expect(field(page, 'start b'), how).toHaveValue('0.5');
  };
  await page.reload();
  await holds(page, 'reload');
  await openLab(page);
  await holds(page, 'visit');
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(address);
  await holds(other, 'link');
  await elsewhere.close();
  await button(page, 'Start over').click();
  await button(page, 'Really start over? Press again').click();
  await expect(page.getByRole('combobox', { name: 'Data' })).not.toContainText('Your own data');
});

test('what is wrong is said by row and column, and nothing is changed', async ({ page }) => {
  await openLab(page);
  const before = await shownValue(page, 'input/1/x_1');
  const problem = preview(page).getByRole('alert');
  for (const [text, sentence] of [
    ['a,b\n1,0\n2', /Row 3 has 1 cell/],
    ['a,b\n1,0\nNaN,1\n3,1', /Row 3 of column “a” is “NaN”/],
    ['a,b\n1,0\n=1+1,1\n3,1', /formulas are not calculated/],
    ['name,b\nann,0\nbob,1', /There is no feature beside the label: column “name” holds text/],
    ['7', /one column/],
  ] as const) {
    await typeTable(page, text);
    await expect(problem).toHaveText(sentence);
    await expect(preview(page).getByRole('button', { name: /^Use/ })).toHaveCount(0);
  }
  await loader(page).getByRole('textbox').focus();
  await paste(page, '1,0\n'.repeat(10_001));
  await expect(problem).toHaveText(/at most 10,000 examples with 20 features.*Python script/);
  await typeTable(page, '<img src=x onerror=document.title=1>,b,c\n1,x y,0\n2,z,1\n?,q,1\n5,w,1');
  await expect(preview(page)).toContainText('<img src=x');
  await preview(page)
    .getByRole('checkbox', { name: /^Leave out the rows/ })
    .check();
  await expect(preview(page)).toContainText('1 row is left out');
  await expect(preview(page)).toContainText('column “b” holds text, such as “x y” in row 2');
  await button(page, 'Cancel').click();
  await expect(preview(page)).toHaveCount(0);
  expect(await shownValue(page, 'input/1/x_1')).toBe(before);
});

test('a file is chosen, another one dropped', async ({ page }) => {
  await openLab(page);
  await loader(page).locator('summary').click();
  await loader(page).locator('input[type=file]').setInputFiles(irisFile);
  await expect(preview(page)).toContainText('Preview of iris.csv');
  await expect(preview(page)).toContainText('150 rows');
  const data = await page.evaluateHandle(() => {
    const dropped = new DataTransfer();
    const bytes = new Uint8Array([...'gr\u00f6\u00dfe;y\n1,5;0\n2;1'].map((c) => c.charCodeAt(0)));
    dropped.items.add(new File([bytes], 'old.csv'));
    return dropped;
  });
  await loader(page).dispatchEvent('drop', { dataTransfer: data });
  await expect(preview(page)).toContainText('Windows-1252');
  await expect(preview(page)).toContainText('größe');
  await loader(page)
    .locator('input[type=file]')
    .setInputFiles({ name: 'b.xlsx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004abc') });
  await expect(preview(page).getByRole('alert')).toContainText('The file is a spreadsheet');
});

test('axe finds nothing in any state, and a phone does not scroll sideways', async ({ page }) => {
  test.slow();
  await openLab(page);
  await typeTable(page, 'a (cm),name,kind\n1,ann,yes\n2,bob,no\n4,eve,yes');
  await preview(page).getByText('standardise', { exact: true }).click();
  await findNothing(page);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await button(page, 'Use these 3 examples').click();
  await settled(page);
  await findNothing(page);
});

test('axe finds nothing while a table is wrong', async ({ page }) => {
  test.slow();
  await openLab(page);
  await typeTable(page, 'a,b\n1,0\nx,1\n3,1');
  await findNothing(page);
});
