import { expect, type Page } from '@playwright/test';
import { formatText } from '../math/format';
import {
  button,
  field,
  openInputs,
  openLesson,
  position,
  pressOften,
  settled,
  test,
  wake,
} from './lesson';
import { numbersOn } from './shown';

const hashOf = (page: Page): string => new URL(page.url()).hash;
const data = (page: Page) => page.getByRole('combobox', { name: 'Data' });
const slip = (page: Page) => page.getByRole('checkbox', { name: /Make the slip/ });

test('a reload keeps position, edits, data set and mistake', async ({ page }) => {
  await openLesson(page);
  await data(page).selectOption('exam-hours');
  await openInputs(page);
  await field(page, 'x_1 of example 20').fill('9.5');
  await field(page, 'y of example 20').fill('0');
  await field(page, 'start w_1').fill('0.25');
  await field(page, 'learning rate α').fill('0.3');
  await slip(page).check();
  await pressOften(page, 'Next example', 2);
  await pressOften(page, 'Step', 3);
  await expect.poll(() => hashOf(page)).toContain('at=1/3/L');
  const shown = page.locator('.desk > :not([data-cell=formula]), .formula');
  const before = await shown.allTextContents();
  await page.reload();
  await wake(page);
  await settled(page);
  await openInputs(page);
  expect(await position(page)).toBe('1/3/L');
  expect(await shown.allTextContents()).toEqual(before);
  await expect(data(page)).toHaveValue('exam-hours');
  await expect(slip(page)).toBeChecked();
  await expect(field(page, 'x_1 of example 20')).toHaveValue('9.5');
  await expect(field(page, 'y of example 20')).toHaveValue('0');
  await expect(field(page, 'start w_1')).toHaveValue('0.25');
  await expect(field(page, 'learning rate α')).toHaveValue('0.3');
});

test('a reload at once after a move keeps it', async ({ page }) => {
  await openLesson(page, 'at=2/2/a', true);
  await pressOften(page, 'Step', 1);
  await page.reload();
  await expect.poll(() => position(page)).toBe('2/2/L');
});

test('a click in the table of contents scrolls, and loses nothing', async ({ page }) => {
  await openLesson(page, 'at=3/2/dz&alpha=0.2&mistake=db-overwritten');
  const shown = page.locator('.desk > :not([data-cell=formula]), .formula');
  const desk = await shown.allTextContents();
  await expect.poll(() => hashOf(page)).toBe('#at=3/2/dz&alpha=0.2&mistake=db-overwritten');
  await page.getByRole('link', { name: 'Update, all together' }).click();
  await expect(page.getByRole('heading', { name: 'Update, all together' })).toBeInViewport();
  expect(await shown.allTextContents()).toEqual(desk);
  await expect.poll(() => hashOf(page)).toBe('#at=3/2/dz&alpha=0.2&mistake=db-overwritten');
  await page.reload();
  await expect.poll(() => position(page)).toBe('3/2/dz');
  await wake(page);
  await expect(slip(page)).toBeChecked();
});

test('at the lesson’s start a click in the table of contents leaves its anchor in the address', async ({
  page,
}) => {
  await openLesson(page, '', true);
  await page.getByRole('link', { name: 'Real students' }).click();
  await page.waitForTimeout(500);
  expect(hashOf(page)).toBe('#real-students');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Real students' })).toBeInViewport();
});

test('edits are kept per data set', async ({ page }) => {
  await openLesson(page, 'at=1/2/dw_2');
  await openInputs(page);
  await field(page, 'x_2 of example 2').fill('7');
  await field(page, 'learning rate α').fill('1');
  await data(page).selectOption('exam-hours');
  await settled(page);
  expect(await position(page)).toBe('1/2/dw_1');
  await expect(field(page, 'learning rate α')).toHaveValue('0.1');
  await field(page, 'start b').fill('3');
  await data(page).selectOption('tiny');
  await expect(field(page, 'x_2 of example 2')).toHaveValue('7');
  await expect(field(page, 'learning rate α')).toHaveValue('1');
  await expect(field(page, 'start b')).toHaveValue('0.5');
  await data(page).selectOption('exam-hours');
  await expect(field(page, 'start b')).toHaveValue('3');
});

test('Restore lesson’s data brings back the current set, and Undo takes that back', async ({
  page,
}) => {
  await openLesson(page, 'at=1/2/dw_2');
  await openInputs(page);
  await expect(button(page, 'Undo')).toHaveCount(0);
  await field(page, 'x_2 of example 2').fill('7');
  await field(page, 'start w_1').fill('-2');
  await button(page, 'Restore lesson’s data').click();
  await expect(field(page, 'x_2 of example 2')).toHaveValue('5');
  await expect(field(page, 'start w_1')).toHaveValue('0.2');
  expect(await position(page)).toBe('1/2/dw_2');
  await button(page, 'Undo').click();
  await expect(field(page, 'x_2 of example 2')).toHaveValue('7');
  await expect(field(page, 'start w_1')).toHaveValue('−2');
  expect(await position(page)).toBe('1/2/dw_2');
  await expect(button(page, 'Undo')).toHaveCount(0);
  await pressOften(page, 'Reset', 1);
  await expect(field(page, 'x_2 of example 2')).toHaveValue('7');
});

test('Restore lesson’s data clears a field that was not understood', async ({ page }) => {
  await openLesson(page);
  await openInputs(page);
  await field(page, 'start b').fill('many');
  await button(page, 'Restore lesson’s data').click();
  await expect(field(page, 'start b')).toHaveValue('0.5');
  await expect(field(page, 'start b')).toHaveAttribute('aria-invalid', 'false');
});

test.describe('an island that hydrates late', () => {
  test('keeps what was typed and chosen while it slept', async ({ page }) => {
    let open = (): void => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    await page.route(/_astro\/(Predict|Inputs)\./, async (route) => {
      await opened;
      await route.continue();
    });
    await openLesson(page, '', true, '/lessons/prediction/');
    const z = page.getByRole('textbox', { name: 'Your z' }).first();
    const choice = page.getByRole('radio', { name: 'below one half' });
    await z.fill('−2');
    // Nothing judges it yet, and the page must not be loaded anew.
    await z.press('Enter');
    await choice.check();
    await openInputs(page);
    await field(page, 'start b').fill('0.75');
    open();
    await wake(page);
    await settled(page);
    await expect(z).toHaveValue('−2');
    await expect(choice).toBeChecked();
    await expect(field(page, 'start b')).toHaveValue('0.75');
    await expect(page).toHaveURL(/b=0\.75/);
  });

  for (const late of ['Ledger', 'Formula', 'StepBar', 'Listing'])
    test(`shows the notebook’s state, text and value alike: ${late}`, async ({ page }) => {
      await page.route('**/lessons/loop/', async (route) => {
        const response = await route.fetch();
        const html = await response.text();
        const island = new RegExp(`<astro-island[^>]*"${late}[^>]*`);
        expect(html).toMatch(island);
        const asleep = html.replace(island, (tag) =>
          tag.replace('client="load"', 'client="visible" style="display:none"'),
        );
        await route.fulfill({ response, body: asleep });
      });
      await openLesson(page, 'at=3/2/dz', true);
      const island = page.locator('astro-island[style]');
      await expect(island).toHaveAttribute('ssr', '');
      if (late !== 'Formula') await expect.poll(() => position(page)).toBe('3/2/dz');
      const sleeping = await island.elementHandle();
      await sleeping?.evaluate((element) => element.removeAttribute('style'));
      await expect.poll(() => sleeping?.getAttribute('ssr')).toBe(null);
      await wake(page);
      await settled(page);
      expect(await position(page)).toBe('3/2/dz');
      await expect(page.locator('.listing .current')).toContainText('dz = a − y');
      await expect(page.locator('.stepbar .where')).toContainText('Iteration 3');
      await expectOneTruth(page);
    });

  test('in the prose, and the numbers beside it', async ({ page }) => {
    await openLesson(page, 'at=3/2/dz&w=1,-1', true);
    await expectOneTruth(page);
    await wake(page);
    await settled(page);
    await expect(page.getByRole('region', { name: 'Forward pass · example 2' })).toBeVisible();
    await expectOneTruth(page);
  });
});

/** Text and value of every number agree, and so do all numbers of one quantity. */
async function expectOneTruth(page: Page): Promise<void> {
  // What a cell that is still asleep says of other inputs is hidden, and wakes up as it comes into view.
  const asleep = page.locator('astro-island[ssr] [data-at]').filter({ visible: true });
  await expect(asleep).toHaveCount(0);
  const numbers = await numbersOn(page).then((look) => look.evaluate((read) => read()));
  expect(numbers.length).toBeGreaterThan(50);
  const values = new Map<string, string>();
  for (const { at, part, run, value, text, cell } of numbers) {
    if (value !== '') expect(text, `${at} in ${cell}`).toBe(formatText(Number(value)));
    const quantity = `${at} ${part} ${run}`;
    expect(value, `${quantity} in ${cell}`).toBe(values.get(quantity) ?? value);
    values.set(quantity, value);
  }
}
