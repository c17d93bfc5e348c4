import { expect } from '@playwright/test';
import { button, openLesson, settled, test } from './lesson';

test('what Step will show is laid out out of sight, without an address, and then only shown', async ({
  page,
}) => {
  await openLesson(page, 'at=1/2/z');
  await button(page, 'Step').click();
  const ahead = page.locator('.formula-ahead');
  await expect(ahead).toHaveCount(2);
  await settled(page);
  for (const pane of await ahead.all()) {
    expect(await pane.evaluate((e) => e instanceof HTMLElement && e.inert)).toBe(true);
    await expect(pane.locator('[data-at]')).toHaveCount(0);
    await expect(pane.locator('[data-ahead]').first()).toBeAttached();
  }
  await expect(page.getByRole('region', { name: 'Formula' })).toHaveCount(1);
  const next = ahead.filter({ has: page.locator('.result [data-ahead="1/2/L"]') });
  const drawn = await next.locator('.result .katex').elementHandle();
  await button(page, 'Step').click();
  const shown = page.locator('.formula .result [data-at="1/2/L"]');
  await expect(shown).toBeVisible();
  await expect(page.locator('.formula [data-ahead]')).toHaveCount(0);
  expect(await drawn?.evaluate((e) => e.closest('.formula') !== null)).toBe(true);
  await settled(page);
  expect(await page.locator('.formula').evaluate((e) => e.matches('[inert]'))).toBe(false);
});

test('what stands ready out of sight moves nothing, however tall it is', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openLesson(page, 'at=1/1/a');
  const heights = await page.evaluate(
    async (step) => {
      const seen: number[][] = [];
      const height = (): number => document.querySelector('.panes')?.clientHeight ?? 0;
      const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
      for (let k = 0; k < 12; k++) {
        if (step instanceof HTMLElement) step.click();
        await pause(0);
        const before = height();
        await pause(150);
        seen.push([before, height()]);
      }
      return seen;
    },
    await button(page, 'Step').elementHandle(),
  );
  expect(new Set(heights.flat()).size).toBeGreaterThan(1);
  for (const [atOnce, later] of heights) expect(later).toBe(atOnce);
});

test('a slow machine shows a step on the desk first, and everything else behind that frame', async ({
  page,
}) => {
  await openLesson(page, 'at=1/2/z');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 20 });
  await button(page, 'Step').press('Enter');
  await settled(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const places = await page.evaluateHandle(() => () => {
    const at = (part: string) => document.querySelector<HTMLElement>(part)?.dataset.at;
    return { formula: at('.formula .result [data-at]'), ledger: at('.ledger .changed') };
  });
  const before = await places.evaluate((read) => read());
  expect(before).toEqual({ formula: '1/2/a', ledger: '1/2/a' });
  const [at, then] = await page.evaluate(
    async ({ step, read }) => {
      if (step instanceof HTMLElement) step.click();
      for (let turn = 0; turn < 8; turn++) await null;
      const atOnce = read();
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
      return [atOnce, read()];
    },
    { step: await button(page, 'Step').elementHandle(), read: places },
  );
  expect(at).toEqual({ formula: '1/2/L', ledger: '1/2/a' });
  expect(then).toEqual({ formula: '1/2/L', ledger: '1/2/L' });
});
