import { expect, test } from '@playwright/test';
import { formatText } from '../math/format';
import { notebook } from '../run/notebook';
import { stepOf } from '../run/step';
import { builtLessons } from './built';
import { lesson } from './lesson';
import { start } from './samples';

test.use({ javaScriptEnabled: false });

test('without scripts the first iteration stands there with every number', async ({ page }) => {
  await page.goto(lesson);
  await expect(page.getByRole('heading', { name: 'The whole first iteration' })).toBeVisible();
  const lines = page.locator('.first-iteration li');
  const { trace } = notebook(start).view.value;
  await expect(lines).toHaveCount(trace.layout.size);
  const texts = await lines.allTextContents();
  for (const [k, text] of texts.entries()) {
    const { before, contribution, after, leaves, equation } = stepOf(trace, k + 1);
    const accumulated = equation.how === '+=' ? [before, contribution] : [];
    const read = Object.values(leaves).map(({ value }) => value);
    for (const value of [...read, ...accumulated, after])
      expect.soft(text, `line ${k + 1}`).toContain(formatText(value));
  }
});

test('without scripts prose and formulas are there, and nothing that only looks alive', async ({
  page,
}) => {
  test.slow();
  for (const path of ['/', ...builtLessons(), lesson]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await page.locator('main').textContent())?.length).toBeGreaterThan(300);
    const dead = 'button, input, select, textarea, [role=tab], [role=slider]';
    const enabled = page.locator(dead).filter({ visible: true }).and(page.locator(':enabled'));
    expect.soft(await enabled.evaluateAll((all) => all.map((e) => e.outerHTML))).toEqual([]);
  }
  expect(await page.locator('.prose .katex').count()).toBeGreaterThan(20);
  await expect(page.locator('.prose')).toContainText('0.2497');
});
