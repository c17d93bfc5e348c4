import { expect } from '@playwright/test';
import { field, goTo, openInputs, openLesson, openMore, test, walk } from './lesson';
import { outOfSight, sideways } from './sight';

const steps = { tiny: 43, 'exam-hours': 3 + 20 * 7 + 3 + 2 };
const controls = ['.stepbar .buttons > :nth-child(1)', '.stepbar .buttons > :nth-child(2)'];
const formula = ['.formula .symbols', '.formula .filled', '.formula .result [data-at]'];
const number = ['.ledger .changed'];
const line = ['.listing .current'];

const windows = [
  { width: 1280, height: 800, seen: [...controls, ...formula, ...number, ...line] },
  { width: 390, height: 844, seen: [...controls, ...formula, ...number] },
];

for (const { width, height, seen } of windows)
  for (const [set, size] of Object.entries(steps))
    test(`at ${width} × ${height} every step of ${set} is seen at one glance`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height });
      await openLesson(page, `set=${set}`, true);
      await expect(page.locator(controls[0] ?? '')).toHaveText('Back');
      await expect(page.locator(controls[1] ?? '')).toHaveText('Step');
      const look = await outOfSight(page, seen);
      const [, ...pictures] = await walk(page, 'Step', size, look, true);
      expect(pictures).toHaveLength(size);
      expect(pictures.flat()).toEqual([]);
    });

test('steps of a later iteration, and those after a jump, are seen as well', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openLesson(page, '', true);
  const look = await outOfSight(page, [...controls, ...formula, ...number, ...line]);
  for (const hash of ['at=1000/2/dw_1', 'set=exam-hours&at=2/19/L', 'set=exam-hours&at=3/update/b'])
    expect.soft(await goTo(page, hash).then(() => look.evaluate((read) => read()))).toEqual([]);
});

test('a sum that is set to zero far to the right of the table is brought into sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const row = (y: number): string => [...Array.from({ length: 12 }, (_, j) => j / 4), y].join();
  await openLesson(page, `at=1/zero/dw_12&data=${row(0)};${row(1)}`, true);
  const look = await outOfSight(page, ['.ledger .changed']);
  await expect.poll(() => look.evaluate((read) => read())).toEqual([]);
});

test('the page never scrolls sideways', async ({ page }) => {
  test.slow();
  await openLesson(page);
  await openMore(page);
  await openInputs(page);
  const wide = await page.evaluateHandle(() => () => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const [set, size] of Object.entries(steps)) {
      await goTo(page, `at=0&set=${set}`);
      const pictures = await walk(page, 'Step', size, wide);
      expect.soft(pictures, `${set} at ${width}`).not.toContain(true);
    }
    await goTo(page, 'at=1/1/L&mistake=db-overwritten&loss=stable&w=-123456.789,1e-9');
    await page.getByRole('combobox', { name: 'Digits' }).selectOption('all');
    for (const tab of ['Python', 'TypeScript', 'Pseudo-code'])
      await page.getByRole('tab', { name: tab }).click();
    await field(page, 'start b').fill('many');
    await page.keyboard.press('Enter');
    expect.soft(await sideways(page), `all digits at ${width}`).toBe(0);
    await field(page, 'start b').fill('0.5');
    await page.getByRole('combobox', { name: 'Digits' }).selectOption('four decimals');
  }
});
