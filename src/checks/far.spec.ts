import { expect, type Locator, type Page } from '@playwright/test';
import { findNothing } from './axe';
import { faults } from './faults';
import { button, goTo, openLesson, position, settled, test } from './lesson';

const path = '/lessons/repeat/';
const region = (page: Page, name: string): Locator =>
  page.getByRole('region', { name, exact: true });

/** Presses Run and waits for the sentence about how it ended. */
async function run(page: Page): Promise<string | null> {
  const far = region(page, 'Run far');
  await far.getByRole('button', { name: 'Run', exact: true }).click();
  const words = far.getByRole('status');
  await expect(words).toHaveText(/^(?!Iteration)./);
  return words.textContent();
}

test('Run stops by the rule that is chosen, and says why', async ({ page }) => {
  await openLesson(page, '', false, path);
  expect(await run(page)).toBe(
    'Stopped after iteration 8,674: no derivative is larger than 1×10⁻⁷.',
  );
  expect(await position(page)).toBe('8674/update/b');
  const far = region(page, 'Run far');
  await far.getByRole('combobox').selectOption('change');
  await far.getByRole('textbox', { name: 'ε' }).fill('0,0001');
  expect(await run(page)).toMatch(/^Stopped after iteration 2,341: no parameter changes/);
  await goTo(page, 'at=0&set=tiny&w=0.2,-0.5&b=0.5&alpha=1');
  await far.getByRole('textbox', { name: 'ε' }).fill('1e-7');
  expect(await run(page)).toMatch(/never stop.*circle: after every 2 iterations/);
  await goTo(page, 'at=0&set=separable');
  await far.getByRole('textbox', { name: 'at most' }).fill('5000');
  expect(await run(page)).toMatch(/^The bound is reached, iteration 5,000;.*still growing/);
  await goTo(page, 'at=0&mistake=db-overwritten&set=exam-hours');
  await far.getByText('to an iteration').click();
  await far.getByRole('textbox', { name: 'to iteration' }).fill('10000');
  expect(await run(page)).toMatch(
    /^Run to .*iteration 9,784 the cost is no finite number.*goes on/,
  );
});

test('a bad number gets a sentence, and the last good one stays in force', async ({ page }) => {
  await openLesson(page, '', false, path);
  const far = region(page, 'Run far');
  await far.getByText('more iterations').click();
  const field = far.getByRole('textbox', { name: 'how many' });
  await field.fill('25');
  await field.fill('many');
  await field.press('Tab');
  await expect(far.getByRole('alert')).toHaveText(/“many” is not a number/);
  expect(await run(page)).toMatch(/^Run to the end of iteration 25\./);
  expect(await position(page)).toBe('25/update/b');
  expect(await run(page)).toMatch(/^Run to the end of iteration 50\./);
  await goTo(page, 'at=51/2/dz');
  expect(await run(page)).toMatch(/^Run to the end of iteration 76\./);
});

test('a long run can be cancelled and keeps what it has; the page stays awake', async ({
  page,
}) => {
  test.slow();
  await openLesson(page, 'at=0&mistake=db-overwritten', false, path);
  const far = region(page, 'Run far');
  await far.getByText('to an iteration').click();
  await far.getByRole('textbox', { name: 'to iteration' }).fill('1000000');
  await far.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(far.getByRole('status')).toHaveText(/^Iteration [\d,]+ …$/);
  await expect(far.getByRole('progressbar')).toBeVisible();
  await button(page, 'Step').click();
  expect(await position(page)).toBe('1/zero/J');
  await far.getByRole('button', { name: 'Cancel' }).click();
  const words = far.getByRole('status');
  await expect(words).toHaveText(/^Ended after iteration [\d,]+, as you wished/);
  const reached = /iteration ([\d,]+)/
    .exec((await words.textContent()) ?? '')?.[1]
    ?.replaceAll(',', '');
  expect(await position(page)).toBe(`${reached}/update/b`);
  // The worker that was stopped runs the next one too, and to its end.
  await far.getByRole('textbox', { name: 'to iteration' }).fill('5000');
  expect(await run(page)).toMatch(/^Run to the end of iteration 5,000\./);
});

test('an address leads anywhere, typed or in the link, and the sliders follow', async ({
  page,
}) => {
  await openLesson(page, '', false, path);
  const go = region(page, 'Go anywhere');
  const field = go.getByRole('textbox', { name: 'Go to' });
  await field.fill('7342/3/dz');
  await field.press('Enter');
  await expect(page.locator('.stepbar .where')).toHaveText(/Iteration 7,342 · example 3 of 20/);
  await expect(go.getByText('Iteration 7,342 of 10,000')).toBeVisible();
  await go.getByRole('slider').last().press('Home');
  await expect(page.locator('.stepbar .where')).toHaveText(/Iteration 7,341 · update/);
  await field.fill('7342/3/dq');
  await field.press('Enter');
  await expect(go).toContainText(/There is no dq/);
  await goTo(page, 'at=1000000/3/dz');
  await expect(page.locator('.stepbar .where')).toHaveText(/Iteration 1,000,000 · example 3/);
  await expect(page.locator('.stepbar')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('.formula .result [data-at="1000000/3/dz"]')).toHaveText('0.0709');
});

test('a click on the cost curve opens an iteration, even and in powers of ten', async ({
  page,
}) => {
  await openLesson(page, 'at=5000', false, path);
  const curve = page.locator('astro-island[component-url*="/CostCurve."]');
  const picture = curve.locator('svg[role=img]');
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).toHaveAccessibleName(/J over iterations 1 to 5,000: from 0\.6931/);
  await curve.getByRole('group', { name: 'iterations' }).getByText('even').click();
  const box = await picture.boundingBox();
  if (!box) throw new Error('The curve is not drawn.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const iteration = Number((await position(page)).split('/')[0]);
  expect(iteration).toBeGreaterThan(2000);
  expect(iteration).toBeLessThan(3000);
  await expect(curve.locator(`[data-at="${iteration}/average/J"]`).first()).toBeVisible();
});

test('two runs stand side by side, and the ledger marks where they first differ', async ({
  page,
}) => {
  test.slow();
  await openLesson(page, 'at=1/20/db', false, path);
  const two = region(page, 'Two runs');
  await two.getByRole('button', { name: 'Keep this run' }).click();
  await expect(two.getByRole('status')).toHaveText(/^This run is kept/);
  await goTo(page, 'at=1/20/db&data=0.5,0;0.75,0;1,1;1.25,0&set=exam-hours');
  await expect(two.getByRole('status')).toHaveText(/other data: m = 20, n = 1 there, m = 4/);
  await goTo(page, 'at=1/20/db&set=exam-hours&b=0.5');
  await expect(two.getByRole('status')).toHaveText(/differ in start b: 0 there, 0\.5 here/);
  await expect(two).toContainText('first differ at z of example 1');
  await expect(page.locator('.ledger .differs')).toHaveAttribute('data-at', '1/1/z');
  await expect(two.locator('[data-run=kept][data-at="1/average/J"]')).toHaveText('0.6931');
  await two.getByRole('button', { name: 'Go there' }).click();
  expect(await position(page)).toBe('1/1/z');
  const look = await faults(page);
  expect(await look.evaluate((read) => read())).toEqual([]);
  await findNothing(page);
  const known = page.waitForResponse(/\/keys\./);
  await page.keyboard.press('Tab');
  await (await known).finished();
  await settled(page);
  // Its own press takes the button away; who works by keyboard goes on from its cell.
  await two.getByRole('button', { name: 'Forget it' }).press('Enter');
  await expect(two).toBeFocused();
  await expect(page.locator('.ledger .differs')).toHaveCount(0);
});
