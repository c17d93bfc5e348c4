import { expect, type Page } from '@playwright/test';
import { goTo, openLesson, position, test, walk } from './lesson';

const slip = (page: Page) =>
  page.getByRole('checkbox', { name: 'Make the slip: db = dz for db += dz' });

test('the switch shows the slip in formula, listing and numbers', async ({ page }) => {
  await openLesson(page, 'at=1/2/db');
  const formula = page.locator('.formula');
  const line = page.locator('.listing .current');
  await expect(formula.locator('.symbols .katex-html')).toHaveText('db+=dz(i)');
  await expect(line).toHaveText('db += dz');
  await expect(formula.locator('.result [data-at]')).toHaveText('−0.5524');

  await slip(page).check();
  expect(await position(page)).toBe('1/2/db');
  await expect(formula.locator('.symbols .katex-html')).toHaveText('db=dz(i)');
  await expect(line).toContainText('db = dz');
  await expect(line).toContainText('should be db += dz');
  await expect(formula.locator('.result [data-at]')).toHaveText('0.1978');
  await expect(page.locator('.ledger tfoot [data-at="1/2/db"]')).toHaveText('0.1978');
  await expect(page.getByRole('region', { name: /^Backward pass/ })).toContainText('0.1978');
  for (const notation of ['Python', 'TypeScript']) {
    await page.getByRole('tab', { name: notation }).click();
    await expect(line).toContainText('db = dz');
  }

  await slip(page).uncheck();
  await expect(formula.locator('.result [data-at]')).toHaveText('−0.5524');
  await expect(page.locator('.listing')).not.toContainText('should be');
});

test('the first number that goes wrong is marked, and no other', async ({ page }) => {
  await openLesson(page, 'at=0&mistake=db-overwritten');
  await expect(slip(page)).toBeChecked();
  // The words for what goes wrong are loaded when something does.
  await goTo(page, 'at=1/2/db&mistake=db-overwritten');
  await expect(page.locator('.formula .problem')).toBeVisible();
  const look = await page.evaluateHandle(() => () => {
    const at = document.querySelector<HTMLElement>('.formula .result [data-at]')?.dataset.at;
    const said = document.querySelector('.formula .problem')?.textContent ?? '';
    const marked = [...document.querySelectorAll<HTMLElement>('.wrong')];
    return { at, said, marked: marked.map(({ dataset }) => dataset.at) };
  });
  for (const [start, first] of [
    ['at=0', '1/2/db'],
    ['at=1&set=exam-hours', '2/2/db'],
  ] as const) {
    await goTo(page, `${start}&mistake=db-overwritten`);
    const [, ...pictures] = await walk(page, 'Step', 43, look);
    const from = pictures.findIndex(({ at }) => at === first);
    expect(from).toBeGreaterThan(0);
    for (const [step, { said, marked }] of pictures.entries()) {
      expect(marked.every((at) => at === first)).toBe(true);
      expect(marked.length > 0).toBe(step >= from);
      expect(said !== '').toBe(step === from);
    }
    expect(pictures[from]?.said).toMatch(/first number that goes wrong/);
  }
});

test('the figures of the course stand in the prose', async ({ page }) => {
  await openLesson(page, '', true);
  const table = page.locator('table', { hasText: 'db += dz' });
  /** Below one of the two programs, in iterations 1, 2, 3, 4 and 10,000. */
  const costs = async (column: 1 | 2): Promise<string> => {
    const cells = table.locator(`tbody td:nth-child(${column + 1})`);
    return (await cells.allTextContents()).join(' ').trim();
  };
  await expect(table.getByRole('columnheader')).toHaveText(['iteration', 'db += dz', 'db = dz']);
  expect(await costs(1)).toMatch(/^0\.7035 0\.6392 0\.6286 0\.6223 0\.5447/);
  expect(await costs(2)).toMatch(/^0\.7035 0\.6325 0\.6248 0\.6174 0\.93/);
  const prose = page.locator('article');
  await expect(prose).toContainText('0.125 where −0.1134 is right');
  await expect(prose).toContainText(/to\s+0\.6425 at iteration 10/);
  await expect(prose).toContainText(/to\s+13\.7\d*\s+at iteration 10,000/);
  await page.locator('.stepbar').getByRole('button', { name: 'Next example' }).click();
  expect(await costs(2)).toMatch(/^0\.7035 0\.6325 0\.6248 0\.6174 0\.93/);
});
