import { expect, type Page } from '@playwright/test';
import { findNothing } from './axe';
import { openLab, paste, shownValue, table } from './lab';
import { button, field, openMore, position, settled, test, wake } from './lesson';
import { sideways } from './sight';

const problem = (page: Page) => page.locator('.data-table .problem');

/** What has the focus, by its name. */
const focused = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

/** Puts the focus into the table as Tab does, on the cell where one was last: from its name to the numbers. */
async function enterTable(page: Page): Promise<void> {
  await table(page).locator('.name[tabindex="0"]').focus();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatch(/ of example /);
}

/** Presses keys one after another; what is no name of a key is typed. */
async function keys(page: Page, ...pressed: string[]): Promise<void> {
  for (const key of pressed) {
    if (/^-?[\d.,]+$|^[a-z]{2,}$/.test(key)) await page.keyboard.type(key);
    else await page.keyboard.press(key);
  }
  await settled(page);
}

test('by keyboard alone: typing, Tab, Enter, Escape, F2 and the arrows', async ({ page }) => {
  await openLab(page, 'at=1/1/z');
  await enterTable(page);
  expect(await focused(page)).toBe('x_1 of example 1');
  await keys(page, '7', 'Tab', '1', 'Tab');
  expect(await focused(page)).toBe('y of example 1');
  expect(await shownValue(page, '1/1/z')).toBe(0.2 * 7 - 0.5 * 1 + 0.5);
  await keys(page, 'ArrowDown', '1', 'Enter');
  expect(await focused(page)).toBe('y of example 3');
  await expect(field(page, 'y of example 2')).toHaveValue('1');
  await keys(page, 'Home', '5', 'Escape');
  await expect(field(page, 'x_1 of example 3')).toHaveValue('2');
  await keys(page, 'F2', '5', 'ArrowLeft', '0', 'Enter');
  await expect(field(page, 'x_1 of example 3')).toHaveValue('205');
  expect(await focused(page)).toBe('x_1 of example 4');
  await keys(page, 'ArrowUp', 'Delete');
  await expect(problem(page)).toHaveText(/x_1 of example 3 cannot be empty/);
  await expect(field(page, 'x_1 of example 3')).toHaveValue('205');
  await keys(page, 'Control+z', 'Control+z');
  await expect(field(page, 'y of example 2')).toHaveValue('0');
  await keys(page, 'Control+Shift+Z');
  await expect(field(page, 'y of example 2')).toHaveValue('1');
  expect(await position(page)).toBe('1/1/z');
  await keys(page, 'Tab');
  expect((await focused(page)) ?? '').not.toMatch(/ of example /);
});

test('an example and a feature are added, stepped through and taken back', async ({ page }) => {
  await openLab(page);
  await button(page, 'Add example').focus();
  await keys(page, 'Enter');
  await expect(table(page)).toHaveAttribute('aria-rowcount', '6');
  await button(page, 'Add feature').focus();
  await keys(page, 'Enter');
  await enterTable(page);
  expect(await focused(page)).toBe('x_3 of example 5');
  await keys(page, '3', 'Enter');
  await field(page, 'start w_3').fill('2');
  await button(page, 'Reset').focus();
  await page.locator('.stepbar').getByRole('button', { name: 'Next example' }).focus();
  await keys(page, 'Enter', 'Enter', 'Enter', 'Enter', 'Enter');
  expect(await position(page)).toBe('1/5/db');
  expect(await shownValue(page, '1/5/z')).toBe(2 * 3 + 0.5);
  for (const _ of [1, 2, 3]) await button(page, 'Undo').press('Enter');
  await expect(table(page)).toHaveAttribute('aria-rowcount', '5');
  await expect(field(page, 'x_3 of example 1')).toHaveCount(0);
  await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
  for (const _ of [1, 2, 3]) await button(page, 'Redo').press('Enter');
  await expect(field(page, 'x_3 of example 5')).toHaveValue('3');
});

test('a pasted block grows the table; a bad one changes nothing', async ({ page }) => {
  await openLab(page, 'at=1/2/z&w=1,1&b=0');
  await enterTable(page);
  await paste(page, '1\t2\t3\t0\r\n4\t5\t6\t1\r\n0,5\t1\t1\t0\r\n2\t2\t2\t1\r\n3\t3\t3\t0\r\n');
  await expect(table(page)).toHaveAttribute('aria-rowcount', '6');
  expect(await shownValue(page, '1/2/z')).toBe(9);
  expect(await shownValue(page, 'input/3/x_1')).toBe(0.5);
  await paste(page, '9\t9\n9\tmany');
  await expect(problem(page)).toHaveText(/“many”.*row 2, column 2 .*Nothing was changed/);
  expect(await shownValue(page, 'input/1/x_1')).toBe(1);
  await keys(page, 'Control+z');
  await expect(problem(page)).toHaveCount(0);
  await expect(table(page)).toHaveAttribute('aria-rowcount', '5');
  expect(await shownValue(page, 'input/1/x_1')).toBe(2);
});

test('bad numbers get a sentence at their cells while the last good ones count', async ({
  page,
}) => {
  await openLab(page, 'at=1/1/z');
  await enterTable(page);
  await keys(page, 'abc', 'Tab', 'ArrowRight', '2', 'Enter');
  await expect(problem(page)).toHaveText([
    /“abc” is not a number; x_1 of example 1/,
    /a label is 0 or 1/,
  ]);
  await expect(field(page, 'x_1 of example 1')).toHaveAttribute('aria-invalid', 'true');
  expect(await shownValue(page, 'input/1/x_1')).toBe(2);
  expect(await shownValue(page, 'input/1/y')).toBe(1);
  await field(page, 'x_1 of example 1').focus();
  await keys(page, 'Escape');
  await expect(field(page, 'x_1 of example 1')).toHaveValue('2');
  await expect(problem(page)).toHaveCount(1);
});

test('a reload and a closed tab keep the work; a link wins; Start over asks once', async ({
  page,
  context,
}) => {
  await openLab(page);
  await enterTable(page);
  await paste(page, '1\t2\t3\t0\n4\t5\t6\t1');
  await page.locator('.stepbar').getByRole('button', { name: 'Next example' }).press('Enter');
  await expect.poll(() => position(page)).toBe('1/1/db');
  await page.reload();
  await wake(page);
  await expect.poll(() => position(page)).toBe('1/1/db');
  await expect(field(page, 'x_3 of example 2')).toHaveValue('6');
  await page.close();

  const again = await context.newPage();
  await openLab(again);
  await expect.poll(() => position(again)).toBe('1/1/db');
  await expect(field(again, 'x_3 of example 2')).toHaveValue('6');

  await openLab(again, 'at=1/1/a&data=8,9,1');
  await expect(field(again, 'x_1 of example 1')).toHaveValue('8');
  await button(again, 'Back to my own work').click();
  await expect(field(again, 'x_3 of example 2')).toHaveValue('6');

  await button(again, 'Start over').press('Enter');
  await expect(field(again, 'x_3 of example 2')).toHaveValue('6');
  await button(again, 'Really start over? Press again').press('Enter');
  await expect(field(again, 'x_3 of example 2')).toHaveCount(0);
  await expect(field(again, 'x_1 of example 4')).toHaveValue('0');
  expect(await position(again)).toBe('0');
});

test('where storage is full the page goes on and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openLab(page);
  await enterTable(page);
  await keys(page, '9', 'Enter');
  await expect(page.locator('.kept-work')).toContainText('does not keep your work');
  expect(await shownValue(page, 'input/1/x_1')).toBe(9);
});

test('every cell goes along with every data set', async ({ page }) => {
  test.slow();
  await openLab(page);
  const data = page.getByRole('combobox', { name: 'Data' });
  const sets = await data
    .locator('option')
    .evaluateAll((all) => all.map((o) => (o as HTMLOptionElement).value));
  expect(sets[0]).toBe('tiny');
  expect(sets.length).toBeGreaterThan(3);
  await openMore(page);
  for (const set of sets) {
    await data.selectOption(set);
    await wake(page);
    await settled(page);
    for (const step of ['Reset', 'Step', 'Next example', 'Next iteration'])
      await page.locator('.stepbar').getByRole('button', { name: step, exact: true }).click();
    expect.soft(await position(page), set).toMatch(/^2\/1\//);
    expect.soft(await sideways(page), set).toBeLessThanOrEqual(0);
  }
});

test('axe finds nothing while the table is used and after an error', async ({ page }) => {
  test.slow();
  await openLab(page);
  await enterTable(page);
  await keys(page, '5');
  await findNothing(page);
  await keys(page, 'Enter', 'abc', 'Enter', 'Delete');
  await expect(problem(page)).toHaveCount(2);
  await findNothing(page);
});

test('at 390 px nothing scrolls sideways, with twenty features either', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openLab(page);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await enterTable(page);
  const row = [...new Array(20).keys(), 1].join('\t');
  await paste(page, `${row}\n${row}`);
  await expect(table(page)).toHaveAttribute('aria-colcount', '22');
  await wake(page);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
});

test('of a wide table the numbers in sight are fields, the others text, and every one is reached', async ({
  page,
}) => {
  await openLab(page);
  await enterTable(page);
  const row = [...Array.from({ length: 20 }, (_, k) => k + 0.5), 1].join('\t');
  await paste(page, `${row}\n${row}`);
  await expect(table(page)).toHaveAttribute('aria-colcount', '22');
  const numbers = table(page).locator('tbody td');
  await expect(field(page, 'x_20 of example 2')).toHaveCount(0);
  await expect(numbers.filter({ hasText: /^19.5$/ })).toHaveCount(2);
  await keys(page, 'End', 'ArrowLeft');
  expect(await focused(page)).toBe('x_20 of example 1');
  await keys(page, '7', 'Enter');
  expect(await shownValue(page, 'input/1/x_20')).toBe(7);
  expect(await focused(page)).toBe('x_20 of example 2');
  // Scrolled to, they are fields whether or not one has been there.
  await table(page).evaluate((grid) => grid.parentElement?.scrollTo(0, 0));
  await expect(field(page, 'x_1 of example 2')).toHaveValue('0.5');
  await expect(field(page, 'x_20 of example 1')).toHaveCount(0);
  await table(page).evaluate((grid) => grid.parentElement?.scrollTo(10_000, 0));
  await expect(field(page, 'x_20 of example 1')).toHaveValue('7');
});
