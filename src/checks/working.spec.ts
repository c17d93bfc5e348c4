import { expect, type Page } from '@playwright/test';
import { findNothing } from './axe';
import { faults } from './faults';
import { button, goTo, openLesson, position, settled, test, wake } from './lesson';

const flowers = '/lessons/more-features/';
const paper = (page: Page) => page.getByRole('region', { name: 'Check my working' });
const text = (page: Page) => paper(page).getByRole('textbox');
const said = (page: Page) => paper(page).getByRole('status');
const unit = (page: Page) => page.getByRole('region', { name: 'What the trained unit says' });

const mistaken = 'z = −1.1, a = 0.7503\ndz = -0,2497\nsum dw_1 = −1.7097\nfoo = 3\nb = .5454';

/** @param gone a letter of which the prose speaks and which these data do not have */
async function noFaults(page: Page, gone = ''): Promise<void> {
  const look = await faults(page);
  const found = await look.evaluate((find) => find());
  expect(found.filter((fault) => fault !== `${gone} after  has no text`)).toEqual([]);
}

test('the first wrong number is found by keyboard, named, and led to', async ({ page }) => {
  await openLesson(page);
  await text(page).fill(mistaken);
  await text(page).press('Tab');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('The first wrong number is a of example 1 (line 1).');
  await expect(said(page)).toContainText('The power of e is −z, not +z.');
  await expect(paper(page).getByText('Line 4: “foo” names no number')).toBeVisible();
  const rows = paper(page).getByRole('row');
  await expect(rows).toHaveCount(1 + 5);
  await expect(rows.nth(2)).toContainText('First wrong.');
  await expect(rows.nth(3)).toContainText('It follows from your a of example 1');
  await expect(rows.nth(4)).toContainText('✓ right');
  await noFaults(page);

  await paper(page).getByRole('button', { name: 'Go to that step' }).press('Enter');
  expect(await position(page)).toBe('1/1/a');
  await expect(text(page)).toHaveValue(mistaken);
  await expect(rows).toHaveCount(1 + 5);

  await expect(paper(page).locator('[data-at]')).toHaveCount(0);
  await paper(page).getByRole('button', { name: 'Show the right numbers' }).press('Space');
  await expect(rows.nth(2).locator('[data-at="1/1/a"]')).toHaveText('0.2497');
  await noFaults(page);
});

test('the text stays through moves and edits, and the verdicts follow the inputs', async ({
  page,
}) => {
  await openLesson(page);
  await text(page).fill('z(1) = −1.1');
  await button(paper(page).page(), 'Next example').click();
  await expect(text(page)).toHaveValue('z(1) = −1.1');
  await paper(page).getByRole('button', { name: 'Check', exact: true }).click();
  await expect(said(page)).toHaveText('The number is right.');
  await goTo(page, 'at=2/3/z&b=0.6');
  await expect(text(page)).toHaveValue('z(1) = −1.1');
  await expect(said(page)).toContainText('The first wrong number is z of example 1');
  await text(page).fill('z(1) = −1.0');
  await expect(said(page)).toContainText('Your text has changed since');
  await noFaults(page);
});

test('a slip that is switched on does not make wrong numbers right', async ({ page }) => {
  await openLesson(page, 'at=1/4/db&mistake=db-overwritten');
  await text(page).fill('sum db = .5');
  await paper(page).getByRole('button', { name: 'Check', exact: true }).click();
  await expect(said(page)).toContainText('That is what the last example alone contributes');
  await paper(page).getByRole('button', { name: 'Show the right numbers' }).click();
  await expect(paper(page).locator('[data-at="1/4/db"]')).toHaveText('−0.4538');
  await noFaults(page);
});

test('the engine of the check is loaded with the first check', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await openLesson(page);
  await settled(page);
  expect(loaded.filter((path) => /check-working/.test(path))).toEqual([]);
  await text(page).fill('z = −1.1');
  await paper(page).getByRole('button', { name: 'Check', exact: true }).click();
  await expect(said(page)).toHaveText('The number is right.');
  expect(loaded.filter((path) => /check-working/.test(path))).toHaveLength(1);
});

test('the unit is judged on the data in use, and says what it thinks of another example', async ({
  page,
}) => {
  await openLesson(page, '', false, flowers);
  await expect(unit(page)).toContainText('that start iteration 1;');
  await noFaults(page);
  await goTo(page, 'at=10000&set=iris-petals');
  await expect(unit(page)).toContainText('after the update of iteration 10,000;');
  await expect(unit(page)).toContainText('94 of 100 answers are right, 94 %.');
  const length = unit(page).getByRole('textbox', { name: 'petal length in cm' });
  await length.fill('6,1');
  await unit(page).getByRole('textbox', { name: 'petal width in cm' }).fill('2.4');
  await expect(unit(page).getByRole('status')).toContainText('The unit says “virginica”');
  await length.fill('2');
  await expect(unit(page).getByRole('status')).toContainText('The unit says “versicolor”');
  await expect(unit(page).locator('.working .katex-html').first()).toContainText('z');
  await noFaults(page, 'input/w_3');
  await goTo(page, 'at=0&data=1,2,1;3,4,1&w=0,0');
  await expect(unit(page)).toContainText('No example is labelled');
  await noFaults(page, 'input/w_3');
});

test('without scripts a line says so, and the unit stands there with its first numbers', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/lessons/loop/');
  expect(await page.locator('noscript p').allInnerTexts()).toContain(
    'To check your own numbers here, the page needs its scripts.',
  );
  await expect(page.locator('section[aria-label="Check my working"]')).toBeHidden();
  await page.goto(flowers);
  await expect(
    page.locator('section[aria-label="What the trained unit says"] table'),
  ).toBeVisible();
});

test('axe finds nothing in either, with a mistake found', async ({ page }) => {
  test.slow();
  await openLesson(page);
  await text(page).fill(mistaken);
  await paper(page).getByRole('button', { name: 'Check', exact: true }).click();
  await paper(page).getByRole('button', { name: 'Show the right numbers' }).click();
  await findNothing(page);
  await openLesson(page, 'at=1', false, flowers);
  await wake(page);
  await findNothing(page);
});
