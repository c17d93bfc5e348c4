import { expect, type Page } from '@playwright/test';
import {
  button,
  field,
  goTo,
  lesson,
  openInputs,
  openLesson,
  position,
  pressOften,
  problems,
  test,
  walk,
} from './lesson';

/** The part of the address after `#`. */
const hashOf = (page: Page): string => new URL(page.url()).hash;

test('an address opens its position', async ({ page }) => {
  await openLesson(page, 'at=3/2/dz', true);
  expect(await position(page)).toBe('3/2/dz');
  await expect(page.locator('.stepbar .where')).toHaveText(
    'Iteration 3 · example 2 of 4 · backward',
  );
  const places: readonly (readonly [hash: string, opens: string])[] = [
    ['at=3', '3/update/b'],
    ['at=3/2', '3/2/db'],
    ['at=3/zero', '3/zero/db'],
    ['at=3/average', '3/average/db'],
    ['at=3/update/w_2', '3/update/w_2'],
    ['at=0', '0'],
    ['at=1000000/4/a', '1000000/4/a'],
    ['at=1/15/dz', '1/4/db'],
    ['at=2/15', '2/4/db'],
    ['at=2/0/dz', '2/zero/db'],
    ['at=1/3/dw_7', '1/3/dw_2'],
    ['at=1/update/w_3', '1/update/w_2'],
    ['at=1/2/dw_2&set=exam-hours', '1/2/dw_1'],
    ['at=1/15/dz&set=exam-hours', '1/15/dz'],
  ];
  for (const [hash, opens] of places) {
    await goTo(page, hash);
    await expect.poll(() => position(page), { message: hash }).toBe(opens);
    expect.soft(await problems(page), hash).toEqual([]);
  }
});

test('an address that makes no sense gets a sentence, and the lesson starts as it is', async ({
  page,
}) => {
  await openLesson(page, 'at=1000001/1/z', true);
  const senseless: readonly (readonly [hash: string, sentence: RegExp])[] = [
    ['at=1000001', /1000001.*1,000,000/],
    ['at=9999999999999999999999', /too far/],
    ['at=3/2/dz/4', /3\/2\/dz\/4.*is not a place/],
    ['at=monday', /monday.*is not a place/],
    ['at=3/2/q', /no q/],
    ['at=-1', /-1.*is not a place/],
    ['at=<b>x</b>', /is not a place/],
    ['w=1', /1 numbers? for w.*2 features/],
    ['w=1,x', /w=1,x.*“x” is not a finite number/],
    ['w=1,1e999', /1e999.*not a finite/],
    ['b=', /b=.*not a finite/],
    ['alpha=0', /alpha=0.*above 0/],
    ['alpha=-1', /alpha=-1.*above 0/],
    ['alpha=NaN', /NaN.*not a finite/],
    ['data=1,2,1;1,0', /data=.*row 2 has 2 numbers/],
    ['data=1,2,3', /y is 0 or 1/],
    ['data=1', /row 1 needs/],
    ['data=', /data=/],
    ['set=iris', /iris.*tiny, exam-hours/],
    ['mistake=none', /none.*db-overwritten/],
    ['mistake=constructor', /constructor/],
    ['loss=hinge', /loss=hinge.*textbook or stable/],
    ['colour=red', /colour=red.*no such setting/],
    ['toString=1', /toString=1.*no such setting/],
    ['%E0%A4%A=1', /no such setting/],
  ];
  for (const [hash, sentence] of senseless) {
    await goTo(page, hash);
    expect.soft(await position(page), hash).toBe('0');
    expect.soft((await problems(page)).join(' '), hash).toMatch(sentence);
    await expect.soft(page.locator('.ledger tbody tr'), hash).toHaveCount(4);
  }
  await goTo(page, 'at=2/1/z&w=1,x&alpha=0.5&loss=hinge');
  expect(await problems(page)).toHaveLength(2);
  expect(await position(page)).toBe('2/1/z');
  await pressOften(page, 'Step', 1);
  expect(await problems(page)).toEqual([]);
});

test('an address sets data, start, learning rate, data set, mistake and loss', async ({ page }) => {
  await openLesson(page);
  await openInputs(page);
  const values = async (...names: string[]): Promise<string[]> =>
    Promise.all(names.map((name) => field(page, name).inputValue()));

  await goTo(page, 'alpha=0.1&w=0.25,-3&b=2e-3');
  expect(await values('learning rate α', 'start w_1', 'start w_2', 'start b')).toEqual([
    ...['0.1', '0.25', '−3', '0.002'],
  ]);
  await goTo(page, 'data=0.5,1.2,0;1,0.3,1');
  expect(await values('x_1 of example 1', 'x_2 of example 2', 'y of example 2')).toEqual([
    ...['0.5', '0.3', '1'],
  ]);
  expect(await values('start w_1', 'start w_2', 'start b')).toEqual(['0', '0', '0']);
  expect(await values('learning rate α')).toEqual(['0.4']);
  await goTo(page, 'set=exam-hours&w=1');
  expect(await values('start w_1', 'start b', 'learning rate α')).toEqual(['1', '0', '0.1']);
  await expect(page.getByRole('combobox', { name: 'Data' })).toHaveValue('exam-hours');
  await goTo(page, 'at=1/1/L&loss=stable&mistake=db-overwritten');
  await expect(page.locator('.formula .symbols')).toContainText('max');
  await expect(page.getByRole('checkbox', { name: /Make the slip/ })).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Data' })).toHaveValue('tiny');
  await goTo(page, 'at=1/1/L');
  await expect(page.locator('.formula .symbols')).toContainText('log');
  await expect(page.getByRole('checkbox', { name: /Make the slip/ })).not.toBeChecked();
});

test('data of any number of features can be worked through', async ({ page }) => {
  await openLesson(page);
  const look = await page.evaluateHandle(() => () => undefined);
  for (const n of [1, 3, 4, 6]) {
    const row = (y: number): string => [...Array.from({ length: n }, (_, j) => j + 1), y].join();
    await goTo(page, `data=${row(0)};${row(1)}`);
    await walk(page, 'Step', 2 * (n + 2) + 2 * (5 + n + 1) + n + 1, look);
    expect(await position(page)).toBe('1/update/b');
    await expect(page.locator('.formula .result [data-at]')).toHaveAttribute('data-value', /\d/);
  }
});

test('the address follows, replaced and not pushed', async ({ page }) => {
  await openLesson(page, '', true);
  const length = await page.evaluate(() => history.length);
  await pressOften(page, 'Step', 5);
  await expect.poll(() => hashOf(page), { intervals: [50] }).toBe('#at=1/1/z');
  await pressOften(page, 'Next example', 3);
  await expect.poll(() => hashOf(page), { intervals: [50] }).toBe('#at=1/3/db');
  await button(page, 'Reset').click();
  await expect.poll(() => page.url()).toMatch(/\/lessons\/loop\/$/);
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test('a page that is left at once has its address written', async ({ page }) => {
  await openLesson(page, 'at=2/2/a', true);
  await page.evaluate(() => {
    document.querySelectorAll<HTMLElement>('.stepbar .button')[1]?.click();
    location.assign('/');
  });
  await page.waitForURL('/');
  await page.goBack();
  await page.waitForURL(/loop/);
  expect(new URL(page.url()).pathname + hashOf(page)).toBe(`${lesson}#at=2/2/L`);
});
