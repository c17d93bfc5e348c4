import { expect, type Page } from '@playwright/test';
import {
  button,
  goTo,
  openLesson,
  openMore,
  position,
  pressOften,
  settled,
  test,
  wake,
} from './lesson';
import { numbersOn } from './shown';

test('the scrubber goes to any step of the iteration, and follows', async ({ page }) => {
  await openLesson(page, 'at=3/2/dz');
  await openMore(page);
  const scrubber = page.getByRole('slider', { name: 'Steps of this iteration' });
  await expect(scrubber).toHaveAttribute('max', '43');
  await expect(scrubber).toHaveValue('17');
  await scrubber.fill('43');
  expect(await position(page)).toBe('3/update/b');
  await scrubber.fill('1');
  expect(await position(page)).toBe('3/zero/J');
  await scrubber.press('ArrowRight');
  expect(await position(page)).toBe('3/zero/dw_1');
  await pressOften(page, 'Next example', 1);
  await expect(scrubber).toHaveValue('12');
});

test('Play steps by itself until Pause', async ({ page }) => {
  await openLesson(page, '', true);
  await openMore(page);
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('ten a second');
  await button(page, 'Play').click();
  await expect(button(page, 'Play')).toBeHidden();
  await expect.poll(() => position(page)).toMatch(/^1\/[1-4]/);
  await button(page, 'Pause').click();
  const paused = await position(page);
  await page.waitForTimeout(350);
  expect(await position(page)).toBe(paused);
});

test.describe('Guess first', () => {
  const result = (page: Page) => page.locator('.formula .result .katex-mathml');
  const numbersOfDesk = async (page: Page, at: string): Promise<string[]> => {
    const look = await numbersOn(page);
    const all = await look.evaluate((read) => read());
    return all.filter((n) => n.at === at && /Formula|Ledger/.test(n.cell)).map((n) => n.text);
  };

  test('makes Step take two presses: first the question, then the number', async ({ page }) => {
    await openLesson(page, 'at=1/2/dz', true);
    await openMore(page);
    await page.getByRole('checkbox', { name: 'Guess first' }).check();
    await pressOften(page, 'Step', 1);
    await expect(result(page)).toHaveText(/^[=≈] *\?$/);
    await expect(page.locator('.ledger .asked')).not.toHaveCount(0);
    const filled = page.locator('.formula .filled');
    await expect(filled).toContainText('−1.5005+3⋅0.1978');
    await expect(filled).not.toContainText(/0\.5934|0\.9071/);
    expect(await numbersOfDesk(page, '1/2/dw_1')).not.toContain('−0.9071');
    await expect(page.locator('[data-live-sentence]')).toHaveText(/\?$/);
    await pressOften(page, 'Step', 1);
    await expect(result(page)).toHaveText(/^≈ *−0\.9071$/);
    expect(await position(page)).toBe('1/2/dw_1');
  });

  test('shows no number of the step on the desk before it is asked for', async ({ page }) => {
    await openLesson(page, '', true);
    await openMore(page);
    await page.getByRole('checkbox', { name: 'Guess first' }).check();
    for (let k = 0; k < 43; k++) {
      await pressOften(page, 'Step', 1);
      await expect(page.locator('.formula .result')).toContainText('?');
      const before = await numbersOn(page).then((look) => look.evaluate((read) => read()));
      await pressOften(page, 'Step', 1);
      const at = await position(page);
      const told = before.filter(
        (n) =>
          n.at === at &&
          ((n.part === 'after' && n.cell === 'Formula') ||
            (n.part !== 'before' && n.cell === 'Ledger')),
      );
      expect(told).toEqual([]);
    }
    expect(await position(page)).toBe('1/update/b');
    await pressOften(page, 'Step', 1);
    await expect(page.locator('.stepbar .where')).toContainText('Iteration 2');
    await pressOften(page, 'Back', 1);
    expect(await position(page)).toBe('1/update/b');
  });

  test('is forgotten by every other move', async ({ page }) => {
    await openLesson(page, 'at=1/1/a', true);
    await openMore(page);
    await page.getByRole('checkbox', { name: 'Guess first' }).check();
    for (const [name, at] of [
      ['Back', '1/1/a'],
      ['Next example', '1/1/db'],
      ['Reset', '0'],
    ] as const) {
      await pressOften(page, 'Step', 1);
      await pressOften(page, name, 1);
      expect(await position(page)).toBe(at);
      await expect(page.locator('.asked, .formula [data-phase=asked]')).toHaveCount(0);
    }
  });
});

test('Run in the prose executes a phase and counts its runs', async ({ page }) => {
  await openLesson(page);
  const pass = (title: RegExp) => page.getByRole('region', { name: title });
  const run = async (title: RegExp, count: number, at: string): Promise<void> => {
    await pass(title).getByRole('button', { name: 'Run' }).click();
    await expect(pass(title)).toContainText(`[${count}]`);
    expect(await position(page)).toBe(at);
  };
  await expect(pass(/^Forward pass/)).toContainText('[ ]');
  await run(/^Zero/, 1, '1/zero/db');
  await run(/^Forward pass/, 1, '1/1/J');
  await run(/^Backward pass/, 1, '1/1/db');
  await run(/^Forward pass/, 2, '1/2/J');
  await run(/^Backward pass/, 2, '1/2/db');
  await expect(pass(/^Forward pass · example 2/)).toContainText('−1.4');
  await expect(pass(/^Backward pass · example 2/)).toContainText('−0.9071');
  await run(/^Average/, 1, '1/average/db');
  await run(/^Update/, 1, '1/update/b');
  await run(/^Zero/, 2, '2/zero/db');
});

test('links in the prose move the notebook, and its numbers follow', async ({ page }) => {
  await openLesson(page);
  const link = page.locator('[data-goto="1/2/dw_1"]').first();
  await page.locator('summary', { hasText: 'After you have pressed' }).first().click();
  await link.click();
  expect(await position(page)).toBe('1/2/dw_1');
  await goTo(page, 'at=1/2/dw_1&w=1,1');
  await wake(page);
  await settled(page);
  const value = page.locator('.value[data-at="1/1/a"]').first();
  await expect(value).toHaveText('0.9985');
});

test('pointing at a number lights the same quantity in every cell', async ({ page }) => {
  await openLesson(page, 'at=1/2/dz', true);
  await page.locator('.ledger [data-at="1/2/a"]').hover();
  const lit = page.locator('.lit');
  await expect(page.locator('.formula .lit')).toHaveAttribute('data-at', '1/2/a');
  await expect(page.locator('.ledger .lit')).toHaveText('0.1978');
  for (const element of await lit.all()) await expect(element).toHaveAttribute('data-at', '1/2/a');
});
