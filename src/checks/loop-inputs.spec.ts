import { expect, type Page } from '@playwright/test';
import {
  button,
  field,
  openInputs,
  openLesson,
  openMore,
  position,
  pressOften,
  settled,
  test,
} from './lesson';
import { numbersOn } from './shown';

/** The full value that the page shows for an address, the same wherever it stands. */
async function shownValue(page: Page, at: string): Promise<string> {
  await settled(page);
  const numbers = await numbersOn(page).then((look) => look.evaluate((read) => read()));
  const own = numbers.filter((number) => number.at === at && number.run === '');
  const values = new Set(own.filter(({ part }) => part === 'after').map(({ value }) => value));
  expect(values.size, `values of ${at}`).toBe(1);
  return [...values].join();
}

/** The sentence that belongs to a field for those who hear it as well: its description. */
async function sentenceAt(page: Page, name: string): Promise<string> {
  const id = await field(page, name).getAttribute('aria-describedby');
  if (id === null) return '';
  const sentence = page.locator(`[id="${id}"]`);
  await expect(sentence).toBeVisible();
  return (await sentence.textContent()) ?? '';
}

test('every input is a field with the name that the design gives it', async ({ page }) => {
  await openLesson(page);
  await expect(field(page, 'start b')).toBeHidden();
  await openInputs(page);
  const named = async (): Promise<(string | null)[]> =>
    page
      .locator('.inputs')
      .getByRole('textbox')
      .evaluateAll((all) => all.map((e) => e.getAttribute('aria-label')));
  const names = (m: number, n: number): string[] => {
    const features = Array.from({ length: n }, (_, j) => j + 1);
    const rows = Array.from({ length: m }, (_, i) =>
      [...features.map((j) => `x_${j}`), 'y'].map((x) => `${x} of example ${i + 1}`),
    );
    return [
      ...rows.flat(),
      ...features.map((j) => `start w_${j}`),
      'start b',
      'learning rate α',
    ].sort();
  };
  expect((await named()).sort()).toEqual(names(4, 2));
  await page.getByRole('combobox', { name: 'Data' }).selectOption('exam-hours');
  await settled(page);
  expect((await named()).sort()).toEqual(names(20, 1));
});

const bad: readonly (readonly [name: string, typed: string, sentence: RegExp, at: string])[] = [
  ['x_1 of example 2', 'two', /“two” is not a number.*x_1 of example 2/, 'input/2/x_1'],
  ['x_2 of example 3', '', /x_2 of example 3 is empty/, 'input/3/x_2'],
  ['x_1 of example 2', '   ', /is empty/, 'input/2/x_1'],
  ['x_1 of example 4', 'NaN', /“NaN” is not a number/, 'input/4/x_1'],
  ['start w_1', 'Infinity', /“Infinity” is not a number.*start w_1/, 'input/w_1'],
  ['start w_2', '1e400', /1e400 is too large for start w_2/, 'input/w_2'],
  ['start b', '1/2', /“1\/2” is not a number/, 'input/b'],
  ['start b', '0x10', /“0x10” is not a number/, 'input/b'],
  ['start b', '1.234,5', /is not a number/, 'input/b'],
  ['y of example 1', '2', /y of example 1 is 2, but a label is 0 or 1/, 'input/1/y'],
  ['y of example 1', '0.5', /a label is 0 or 1/, 'input/1/y'],
  ['learning rate α', '0', /α is 0, but the learning rate is above 0/, 'input/alpha'],
  ['learning rate α', '−1', /α is −1, but the learning rate is above 0/, 'input/alpha'],
];

test('a bad input gets a sentence at its field, and nothing else is lost', async ({ page }) => {
  test.slow();
  await openLesson(page, 'at=1/update/w_1');
  await openInputs(page);
  await field(page, 'x_2 of example 4').fill('8');
  const problem = page.locator('.inputs .problem');
  for (const leave of ['Enter', 'Tab'])
    for (const [name, typed, sentence, at] of bad) {
      const good = await shownValue(page, at);
      const restored = await field(page, name).inputValue();
      await field(page, name).fill(typed);
      await expect(problem).toHaveCount(0);
      await page.keyboard.press(leave);
      expect.soft(await sentenceAt(page, name), `${name}: ${typed}`).toMatch(sentence);
      await expect.soft(problem).toHaveCount(1);
      await expect.soft(field(page, name)).toHaveAttribute('aria-invalid', 'true');
      await expect.soft(field(page, name)).toHaveValue(typed);
      expect.soft(await shownValue(page, at), `${name}: ${typed}`).toBe(good);
      expect.soft(await shownValue(page, 'input/4/x_2')).toBe('8');
      expect.soft(await position(page)).toBe('1/update/w_1');
      await field(page, name).fill(restored);
      await expect.soft(problem).toHaveCount(0);
      await expect.soft(field(page, name)).toHaveAttribute('aria-invalid', 'false');
    }
});

test('bad input in one field leaves the others working, also beside other bad ones', async ({
  page,
}) => {
  await openLesson(page, 'at=1/1/z');
  await openInputs(page);
  await field(page, 'start w_1').fill('abc');
  await field(page, 'start b').fill('');
  await field(page, 'x_1 of example 1').fill('10');
  await expect(page.locator('.inputs .problem')).toHaveCount(2);
  expect(await shownValue(page, 'input/1/x_1')).toBe('10');
  expect(Number(await shownValue(page, '1/1/z'))).toBeCloseTo(0.2 * 10 - 0.5 * 4 + 0.5, 12);
  await pressOften(page, 'Step', 3);
  await expect(field(page, 'start w_1')).toHaveValue('abc');
  await expect(page.locator('.inputs .problem')).toHaveCount(2);
  await field(page, 'start w_1').fill('1');
  expect(Number(await shownValue(page, '1/1/z'))).toBeCloseTo(10 - 2 + 0.5, 12);
});

test('numbers may be typed as people type them', async ({ page }) => {
  await openLesson(page, 'at=1/2/a');
  await openInputs(page);
  const forms: readonly (readonly [typed: string, value: string])[] = [
    ['0,75', '0.75'],
    ['−3', '-3'],
    ['–3', '-3'],
    ['-2,5', '-2.5'],
    ['+4', '4'],
    ['.5', '0.5'],
    ['5.', '5'],
    [' 7 ', '7'],
    ['1e-7', '1e-7'],
    ['-0', '0'],
  ];
  for (const [typed, value] of forms) {
    await field(page, 'x_2 of example 2').fill(typed);
    expect.soft(await shownValue(page, 'input/2/x_2'), typed).toBe(value);
    await page.keyboard.press('Enter');
    expect.soft(await sentenceAt(page, 'x_2 of example 2'), typed).toBe('');
  }
});

test('every valid keystroke computes anew and keeps the position', async ({ page }) => {
  await openLesson(page, 'at=1/3/z');
  await openInputs(page);
  await openMore(page);
  await page.getByRole('combobox', { name: 'Digits' }).selectOption('all');
  const x = field(page, 'x_1 of example 3');
  await x.click();
  await x.press('ControlOrMeta+a');
  const keys: readonly (readonly [key: string, value: number])[] = [
    ['1', 1],
    ['2', 12],
    ['.', 12],
    ['5', 12.5],
    ['e', 12.5],
    ['1', 125],
    ['Backspace', 125],
    ['Backspace', 12.5],
  ];
  for (const [key, value] of keys) {
    await page.keyboard.press(key);
    await expect(page.locator('.inputs .problem')).toHaveCount(0);
    expect(await shownValue(page, 'input/3/x_1'), key).toBe(String(value));
    expect(Number(await shownValue(page, '1/3/z')), key).toBeCloseTo(0.2 * value - 0.5 + 0.5, 12);
    expect(await position(page)).toBe('1/3/z');
    await expect(x).toBeFocused();
  }
  await expect(x).toHaveValue('12.5');
});

test('a click outside a bad field does what it was meant to do', async ({ page }) => {
  await openLesson(page);
  await openInputs(page);
  await field(page, 'start b').fill('1');
  await field(page, 'start w_1').fill('x');
  await button(page, 'Restore lesson’s data').click();
  await expect(field(page, 'start b')).toHaveValue('0.5');
  await field(page, 'x_1 of example 1').fill('x');
  await page.locator('.stepbar').getByRole('button', { name: 'Step', exact: true }).click();
  expect(await position(page)).toBe('1/zero/J');
});
