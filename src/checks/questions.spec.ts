import { expect, type Locator, type Page, test } from '@playwright/test';

/** A question of a lesson, awake. */
async function ask(page: Page, lesson: string, id: string): Promise<Locator> {
  await page.goto(`/lessons/${lesson}/`);
  const question = page.locator(`[data-ask="${id}"]`);
  await question.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]', { has: question })).toHaveCount(0);
  return question;
}

const check = (question: Locator): Promise<void> =>
  question.getByRole('button', { name: 'Check' }).click();

test('a typed answer is judged by the engine, and the right one leads to its step', async ({
  page,
}) => {
  const question = await ask(page, 'loop', 'predict-1-4-dw_1');
  const reply = question.getByRole('status');
  await question.getByRole('textbox').fill('0');
  await check(question);
  await expect(reply).toContainText('what the last example alone contributes');
  await question.getByRole('textbox').fill('-1,7097');
  await check(question);
  await expect(reply).toContainText('Right.');
  await expect(page.locator('.formula .result [data-at]')).toHaveText('−1.7097');
});

test('each choice is answered by why, and the right one counts as solved', async ({ page }) => {
  const question = await ask(page, 'more-features', 'predict-shapes');
  const reply = question.getByRole('status');
  const said = new Set<string>();
  for (const choice of await question.getByRole('radio').all()) {
    await choice.check();
    await check(question);
    await expect(reply).not.toHaveText([...said].at(-1) ?? '');
    said.add((await reply.textContent()) ?? '');
  }
  expect([...said].filter((text) => text.startsWith('Right.'))).toHaveLength(1);
  expect(said.size).toBe(4);
  await expect(page.locator('p.progress span')).toContainText('1 of 3 exercises solved');
});

test('Show me tells the answer and its reason, and solves nothing', async ({ page }) => {
  const question = await ask(page, 'before', 'predict-adding');
  await question.getByRole('button', { name: 'Show me' }).click();
  await expect(question.getByRole('status')).toContainText(/The answer: 4\. .*without a plus/);
  await expect(page.locator('p.progress span')).not.toContainText('1 of 3');
});

test('with the slip, another order of the examples changes db', async ({ page }) => {
  await page.goto('/lessons/loop/#at=0&mistake=db-overwritten');
  const cell = page.getByRole('region', { name: 'Shuffle the examples' });
  await cell.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]', { has: cell })).toHaveCount(0);
  await cell.getByRole('button', { name: 'Shuffle the examples' }).click();
  await expect(cell.getByRole('status')).toContainText(/db\s*changed/);
});
