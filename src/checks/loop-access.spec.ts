import { expect, type Page } from '@playwright/test';
import { notebook } from '../run/notebook';
import { sentence } from '../run/say';
import { stepOf } from '../run/step';
import { findNothing } from './axe';
import { button, openInputs, openLesson, openMore, position, test } from './lesson';
import { start } from './samples';

/** States of the loop beside those that lessons.spec.ts tests on every lesson, and how one gets there. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'with More and Inputs open': async (page) => {
    await openLesson(page, 'set=exam-hours&at=1/15/L');
    await openMore(page);
    await openInputs(page);
  },
  'with the slip made': (page) => openLesson(page, 'at=1/2/db&mistake=db-overwritten'),
  'while Guess first asks': async (page) => {
    await openLesson(page, 'at=1/1/a');
    await openMore(page);
    await page.getByRole('checkbox', { name: 'Guess first' }).check();
    await button(page, 'Step').click();
  },
};

for (const [state, reach] of Object.entries(states))
  test(`axe finds nothing ${state}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 1280, height: 800 });
    await reach(page);
    await findNothing(page);
  });

test('the live region says the engine’s sentences, and is silent in Play', async ({ page }) => {
  test.slow();
  await openLesson(page, '', true);
  const { program, trace } = notebook(start).view.value;
  const live = page.locator('[data-live-sentence]');
  await button(page, 'Step').focus();
  for (let k = 1; k <= trace.layout.size; k++) {
    await page.keyboard.press('Enter');
    await expect(live).toHaveText(sentence(program, stepOf(trace, k)));
  }
  await expect(button(page, 'Step')).toBeFocused();
  await expect(live).toHaveAttribute('aria-live', 'polite');
  await openMore(page);
  await button(page, 'Play').click();
  await expect(live).toHaveAttribute('aria-live', 'off');
  await button(page, 'Pause').click();
  await expect(live).toHaveAttribute('aria-live', 'polite');
});

test('every control works from the keyboard, and focus is never lost', async ({ page }) => {
  await openLesson(page, 'at=1/2/dz', true);
  await openMore(page);
  for (const name of ['Back', 'Step', 'Next example', 'Forward pass', 'Update', 'Reset'])
    for (const key of ['Enter', 'Space']) {
      await button(page, name).focus();
      await page.keyboard.press(key);
      await expect(button(page, name)).toBeFocused();
    }
  expect(await position(page)).toBe('0');
});

test('the ledger is one stop, with arrows inside; tabs of the listing turn by arrows', async ({
  page,
}) => {
  await openLesson(page, 'at=1/2/dz', true);
  expect(
    await page
      .locator('.ledger, .ledger *')
      .evaluateAll((all) => all.filter((e) => e instanceof HTMLElement && e.tabIndex >= 0).length),
  ).toBe(1);
  await page.locator('.ledger').focus();
  // The keys come with the focus, in a file of their own; the first arrow may be quicker.
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.ledger [data-at]:focus')).toHaveCount(1, { timeout: 300 });
  }).toPass();
  const first = await page.locator('.ledger [data-at]:focus').getAttribute('data-at');
  for (const key of ['ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  await expect(page.locator('.ledger [data-at]:focus')).toHaveCount(1);
  await expect(page.locator('.ledger [data-at]:focus')).not.toHaveAttribute('data-at', first ?? '');
  await page.getByRole('tab', { name: 'Pseudo-code' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Python' })).toBeFocused();
  await expect(page.getByRole('tab', { name: 'Python' })).toHaveAttribute('aria-selected', 'true');
});
