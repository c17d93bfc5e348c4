import { expect, type Locator, type Page } from '@playwright/test';
import { findNothing } from './axe';
import { contour, drawn } from './contour';
import { faults } from './faults';
import { goTo, openLesson, position, settled, test } from './lesson';

const path = '/lessons/repeat/';
const check = (page: Page): Locator => page.getByRole('region', { name: 'Gradient check' });
const slider = (page: Page): Locator => contour(page).getByRole('slider', { name: 'iteration' });

/** Where the marker stands, in the picture's units. */
async function marker(page: Page): Promise<[number, number]> {
  await settled(page);
  const here = contour(page).locator('.here');
  return [Number(await here.getAttribute('cx')), Number(await here.getAttribute('cy'))];
}

async function verdicts(page: Page): Promise<string[]> {
  const cells = check(page).locator('table').first().locator('td:last-child');
  return (await cells.allTextContents()).map((text) => text.replace('\u00a0', ' '));
}

test('the marker of the contour follows a step at once, its lines and words when they are ready', async ({
  page,
}) => {
  await openLesson(page, '', false, path);
  await drawn(page);
  const picture = contour(page).locator('svg[role=img]');
  await expect(picture).toHaveAccessibleName(/w_1 = 0, b = 0, J ≈ 0\.6931\. The step/);
  const before = await marker(page);
  const moved = await page.evaluate(async () => {
    const box = document.querySelector('[aria-busy]');
    const at = () => box?.querySelector('.here')?.getAttribute('cx');
    const first = at();
    const next = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Next example',
    );
    for (let k = 0; k < 21; k++) next?.click();
    for (let turn = 0; turn < 8; turn++) await null;
    return { first, second: at(), busy: box?.getAttribute('aria-busy') };
  });
  expect(moved.second).not.toBe(moved.first);
  expect(moved.busy).toBe('true');
  await drawn(page);
  await expect(picture).toHaveAccessibleName(/Here, at w_1 ≈ 0\.0506, b = 0, J/);
  expect((await marker(page))[0]).toBeGreaterThan(before[0]);
  await expect(contour(page).locator('.curve.walked')).toHaveAttribute('d', /^M.*L/);
  await expect(contour(page).locator('[data-at="1/update/w_1"]').first()).toHaveText('0.0506');
});

test('the way is walked by keyboard, and stays in the picture when one goes back', async ({
  page,
}) => {
  await openLesson(page, 'at=60', false, path);
  await drawn(page);
  await expect(contour(page).locator('.curve.third')).toHaveCount(0);
  await slider(page).focus();
  for (let k = 0; k < 3; k++) await page.keyboard.press('ArrowLeft');
  expect(await position(page)).toBe('57/update/b');
  await page.keyboard.press('Home');
  expect(await position(page)).toBe('1/update/b');
  await drawn(page);
  await expect(contour(page).locator('.curve.third')).toHaveAttribute('d', /^M.*L/);
  await expect(contour(page)).toContainText('The dotted line is the way that lies ahead.');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'iteration 1');
});

test('a click on the way opens the iteration there, and one far from it none', async ({ page }) => {
  await openLesson(page, 'at=37', false, path);
  await drawn(page);
  const [x, y] = await marker(page);
  await goTo(page, 'at=90');
  await drawn(page);
  expect(await marker(page)).not.toEqual([x, y]);
  const picture = contour(page).locator('svg[role=img]');
  const box = await picture.boundingBox();
  const unit = (box?.width ?? 0) / Number((await picture.getAttribute('viewBox'))?.split(' ')[2]);
  await picture.click({ position: { x: x * unit, y: y * unit } });
  const [, iteration] = /^(\d+)\//.exec(await position(page)) ?? [];
  expect(Math.abs(Number(iteration) - 37)).toBeLessThanOrEqual(1);
  await drawn(page);
  await picture.click({ position: { x: 60 * unit, y: 50 * unit } });
  expect(await position(page)).toBe(`${iteration}/update/b`);

  const start = contour(page).locator('.dot.small');
  const begin = [await start.getAttribute('cx'), await start.getAttribute('cy')].map(Number);
  const { x: left, y: top } = (await picture.boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(left + x * unit, top + y * unit);
  await page.mouse.down();
  await page.mouse.move(left + (begin[0] ?? 0) * unit, top + (begin[1] ?? 0) * unit, { steps: 5 });
  await page.mouse.up();
  expect(await position(page)).toBe('1/update/b');
});

test('with three parameters any two can be chosen, and the contour follows the data', async ({
  page,
}) => {
  await openLesson(page, 'set=tiny&at=3', false, path);
  await drawn(page);
  const picture = contour(page).locator('svg[role=img]');
  await expect(picture).toHaveAccessibleName(/^J over w_1 and w_2, with b ≈/);
  await contour(page).getByRole('combobox', { name: 'Over' }).selectOption('w_2 and b');
  await expect(picture).toHaveAccessibleName(/^J over w_2 and b, with w_1 ≈/);
  await goTo(page, 'at=3');
  await expect(picture).toHaveAccessibleName(/^J over w_1 and b\. /);
  await expect(contour(page).getByRole('combobox')).toHaveCount(0);
});

test('a mistake turns the check red, whatever h is', async ({ page }) => {
  await openLesson(page, 'at=1/1/z', false, path);
  await check(page).scrollIntoViewIfNeeded();
  expect(await verdicts(page)).toEqual(['✓ agrees', '✓ agrees']);
  const row = check(page).getByRole('row', { name: /^db/ });
  const colour = (of: Locator): Promise<string> => of.evaluate((e) => getComputedStyle(e).color);
  const usual = await colour(row.locator('td').last());

  await page.getByRole('checkbox', { name: 'Make the slip: db = dz for db += dz' }).check();
  expect(await verdicts(page)).toEqual(['✓ agrees', '✗ wrong']);
  expect(await colour(row.locator('td').last())).not.toBe(usual);
  await expect(check(page).locator('p.problem')).toContainText('They do not agree');
  await expect(row.locator('[data-at="1/average/db"]')).toBeVisible();

  const error = check(page).getByRole('row', { name: /^dw/ }).getByRole('cell').nth(2);
  const before = await error.textContent();
  await check(page).getByRole('combobox', { name: 'Step h' }).focus();
  await page.keyboard.press('End');
  await expect(error).not.toHaveText(before ?? '');
  expect(await verdicts(page)).toEqual(['✓ agrees', '✗ wrong']);
  await check(page).getByText('The error for every').click();
  await expect(check(page).getByRole('row', { name: /best/ }).first()).toBeVisible();
});

test('axe finds nothing on the lesson, nor is a number wrong, with both cells awake, one of them red', async ({
  page,
}) => {
  test.slow();
  await openLesson(page, 'at=100&mistake=db-overwritten', false, path);
  await drawn(page);
  await expect(check(page).locator('p.problem')).toHaveCount(1);
  const look = await faults(page);
  expect(await look.evaluate((read) => read())).toEqual([]);
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('.plot details, .switch-cell details'))
      folded.setAttribute('open', '');
  });
  await findNothing(page);
});
