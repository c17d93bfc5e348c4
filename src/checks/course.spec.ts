import { expect, test } from '@playwright/test';

test('repeat arrives at the published parameters', async ({ page }) => {
  await page.goto('/lessons/repeat/#at=10000');
  await expect(page.locator('.ledger [data-at="10000/update/w_1"]')).toHaveText('1.5046');
  await expect(page.locator('.ledger [data-at="10000/update/b"]')).toHaveText('−4.0777');
  const row = page.getByRole('row', { name: '10,000' }).first();
  await expect(row).toContainText('1.5046');
  await expect(row).toContainText('−4.0777');
  await expect(row).toContainText('0.40149');
});

test('more-features arrives at the iris parameters in centimetres', async ({ page }) => {
  await page.goto('/lessons/more-features/#set=iris-petals&at=10000');
  const table = page.locator('table', { hasText: 'after iteration 10,000' });
  // Asleep, it still has the lesson's own data; it wakes when it is seen.
  await page.locator('astro-island[component-url*="/Unscaled."]').evaluate((island) => {
    island.firstElementChild?.scrollIntoView({ block: 'center' });
  });
  for (const value of ['−45.2723', '5.7545', '10.4467']) await expect(table).toContainText(value);
});
