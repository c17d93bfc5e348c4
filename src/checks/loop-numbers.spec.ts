import { expect } from '@playwright/test';
import { type Digits, formatText } from '../math/format';
import { agrees, type Expected, expected } from './expected';
import { formulaNumbers, ledgerNumbers } from './expected-places';
import { button, goTo, openLesson, openMore, position, test, walk } from './lesson';
import { examHours, tiny } from './samples';
import { disagreeingLayers, numbersOn, type Shown } from './shown';

/** Numbers of the prose that are too far away for the independent computation; course.test.ts has them. */
const far = '10000/average/J';

const cases = [
  { set: tiny, iteration: 1, slip: false },
  { set: tiny, iteration: 1000, slip: false },
  { set: tiny, iteration: 2, slip: true },
  { set: examHours, iteration: 1, slip: false },
  { set: examHours, iteration: 1000, slip: false },
];

for (const { set, iteration, slip } of cases)
  test(`every number of iteration ${iteration} of ${set.name}${slip ? ', slip made,' : ''} is the independent one`, async ({
    page,
  }) => {
    test.slow();
    const right = expected(set, [1, 2, iteration - 2, iteration - 1, iteration], slip);
    const lines = right.lines(iteration);
    const settings = `set=${set.name}&w=${set.inputs.parameters.slice(0, -1)}&b=${set.inputs.parameters.at(-1)}`;
    const mistake = slip ? '&mistake=db-overwritten' : '';
    await openLesson(page, `at=${iteration - 1}&${settings}${mistake}`);
    const pictures = await walk(page, 'Step', lines.length, await numbersOn(page));
    expect(await position(page)).toBe(`${iteration}/update/b`);
    for (const [step, numbers] of pictures.entries()) {
      const own = numbers.filter(({ run, at }) => run === '' && at !== far);
      expect(own.flatMap((number) => wrongIn(number, right))).toEqual([]);
      if (step === 0) continue;
      expect(namesIn(own, 'Formula')).toEqual(formulaNumbers(right, iteration, step));
      expect(namesIn(own, 'Ledger')).toEqual(ledgerNumbers(right, iteration, step));
    }
  });

test('formulas say the same to the eye and to the ear', async ({ page }) => {
  test.slow();
  await openLesson(page);
  for (const settings of [
    'at=0',
    'at=0&mistake=db-overwritten&loss=stable',
    'at=999',
    'at=2&b=-2e-7',
  ]) {
    await goTo(page, settings);
    const pictures = await walk(page, 'Step', 43, await disagreeingLayers(page));
    for (const { formulas, wrong } of pictures) {
      expect(formulas).toBeGreaterThan(20);
      expect(wrong).toEqual([]);
    }
  }
});

test('all digits are shown on request', async ({ page }) => {
  await openLesson(page, 'at=1/4/dz');
  await openMore(page);
  await page.getByRole('combobox', { name: 'Digits' }).selectOption('all');
  const right = expected(tiny, [1, 2]);
  const numbers = await numbersOn(page).then((look) => look.evaluate((read) => read()));
  const own = numbers.filter(({ run, at }) => run === '' && at !== far);
  expect(own.flatMap((number) => wrongIn(number, right, 'all'))).toEqual([]);
  expect(own.some(({ text }) => text.length > 15)).toBe(true);
});

test('what is not finite is shown as it is, with a way out', async ({ page }) => {
  await openLesson(page, 'at=1/1/L&data=1,1;1,0&w=40');
  const result = page.locator('.formula .result [data-at]');
  await expect(result).toHaveAttribute('data-value', 'NaN');
  await expect(result).toHaveText('NaN');
  await goTo(page, 'at=1/2/L&data=1,1;1,0&w=40');
  await expect(result).toHaveAttribute('data-value', 'Infinity');
  await expect(result).toHaveText('∞');
  await expect(page.locator('.formula')).toContainText('a is exactly 1 in floating point');
  await button(page, 'Use the stable form of L').click();
  await expect(result).toHaveText('40');
  await goTo(page, 'at=1/2/dw_1&data=1,1;1,0&w=40');
  await expect(result).toHaveText('1');
});

/** What is wrong with a number: its value, the way it is printed, or its text. */
function wrongIn(
  { at, part, value, text, cell }: Shown,
  right: Expected,
  digits?: Digits,
): string[] {
  const where = `${cell}: ${at} ${part}`;
  const exact = right.number(at, part);
  if (exact === undefined) return value === '' && text === '–' ? [] : [`${where} is not there`];
  const number = Number(value);
  return [
    ...(agrees(exact, number) ? [] : [`${where} is ${value}, not ${exact}`]),
    ...(String(number) === value ? [] : [`${where} is printed ${value}`]),
    ...(formatText(number, digits) === text ? [] : [`${where} is ${value}, but shown as ${text}`]),
  ];
}

/** Which numbers a cell shows, each once. */
function namesIn(numbers: readonly Shown[], cell: string): string[] {
  const names = numbers.filter((number) => number.cell === cell);
  return [...new Set(names.map(({ at, part }) => `${at} ${part}`))].sort();
}
