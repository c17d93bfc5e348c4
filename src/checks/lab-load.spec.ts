import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { findNothing } from './axe';
import { button, field, openLesson, position, settled, test, wake } from './lesson';
import { numbersOn } from './shown';
import { sideways } from './sight';

const irisFile = fileURLToPath(new URL('../../content/tables/iris.csv', import.meta.url));
const cell = (page: Page) => page.getByRole('region', { name: 'Load a table' });
const preview = (page: Page) => page.getByRole('region', { name: 'Preview' });
const menu = (page: Page, name: string) => cell(page).getByRole('combobox', { name, exact: true });
const table = (page: Page) => page.getByRole('grid', { name: /^Data/ });

async function openLab(page: Page, hash = ''): Promise<void> {
  await openLesson(page, hash, false, '/lab/');
}

/** Unfolds the cell by keyboard and types a table into it. */
async function typeTable(page: Page, text: string): Promise<void> {
  const fold = cell(page).locator('summary', { hasText: 'Load your own table' });
  if (!(await cell(page).getByRole('textbox').isVisible())) {
    await fold.focus();
    await page.keyboard.press('Enter');
  }
  await cell(page).getByRole('textbox').fill(text);
  await expect(preview(page)).toBeVisible();
}

/** Pastes a text into what has the focus. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

/** The full value that the page shows for an address. */
async function shownValue(page: Page, at: string): Promise<number> {
  await settled(page);
  const numbers = await numbersOn(page).then((look) => look.evaluate((read) => read()));
  return Number(
    numbers.find((n) => n.at === at && n.run === '' && n.part === 'after')?.value ?? Number.NaN,
  );
}

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
  await expect(cell(page).locator('.reply')).toBeFocused();
  await expect(cell(page).locator('.reply')).toContainText('3 examples, 2 features');
  await expect(table(page)).toContainText('hours');
  expect(await position(page)).toBe('0');
  expect(await shownValue(page, 'input/1/x_1')).toBe(2.5);
  await field(page, 'x_1 of example 1').fill('9');
  await typeTable(page, 'a,b\n1,0\n2,1');
  await button(page, 'Use these 2 examples').press('Enter');
  expect(await shownValue(page, 'input/2/x_1')).toBe(2);
  await button(page, 'Undo: back to “Your own data”').press('Enter');
  await expect(table(page)).toContainText('hours');
  expect(await shownValue(page, 'input/1/x_1')).toBe(9);
  await cell(page)
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
    await expect(table(page), how).toContainText('hours');
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
  await cell(page).getByRole('textbox').focus();
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
  await cell(page).locator('summary').click();
  await cell(page).locator('input[type=file]').setInputFiles(irisFile);
  await expect(preview(page)).toContainText('Preview of iris.csv');
  await expect(preview(page)).toContainText('150 rows');
  const data = await page.evaluateHandle(() => {
    const dropped = new DataTransfer();
    const bytes = new Uint8Array([...'gr\u00f6\u00dfe;y\n1,5;0\n2;1'].map((c) => c.charCodeAt(0)));
    dropped.items.add(new File([bytes], 'old.csv'));
    return dropped;
  });
  await cell(page).dispatchEvent('drop', { dataTransfer: data });
  await expect(preview(page)).toContainText('Windows-1252');
  await expect(preview(page)).toContainText('größe');
  await cell(page)
    .locator('input[type=file]')
    .setInputFiles({ name: 'b.xlsx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004abc') });
  await expect(preview(page).getByRole('alert')).toContainText('The file is a spreadsheet');
});

test('axe finds nothing in any state, and a phone does not scroll sideways', async ({ page }) => {
  test.slow();
  await openLab(page);
  await typeTable(page, readFileSync(irisFile, 'utf8'));
  await preview(page).getByText('standardise', { exact: true }).click();
  await findNothing(page);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await button(page, 'Use these 150 examples').click();
  await settled(page);
  await findNothing(page);
  await typeTable(page, 'a,b\n1,0\nx,1\n3,1');
  await findNothing(page);
});

test('start values are random from a seed, which the link keeps', async ({ page }) => {
  await openLab(page);
  const cell = page.getByRole('region', { name: 'Start values' });
  await cell.getByRole('textbox', { name: 'seed' }).fill('77');
  await cell.getByRole('button', { name: 'Random, from the seed' }).press('Enter');
  await expect(cell).toContainText('those of seed 77, which the link keeps');
  const drawn = await field(page, 'start w_1').inputValue();
  expect(drawn).not.toBe('0.2');
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('seed=77');
  await page.reload();
  await wake(page);
  await expect(cell).toContainText('seed 77');
  await expect(field(page, 'start w_1')).toHaveValue(drawn);
  await cell.getByRole('button', { name: 'Zeros' }).click();
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
