import { expect, type Locator, type Page } from '@playwright/test';

export const contour = (page: Page): Locator =>
  page.locator('astro-island[component-url*="/Contour."]');

/** Scrolls to a page's contour and waits for its newest: out of sight it stays as it is. */
export async function drawn(page: Page): Promise<void> {
  await contour(page).locator('svg[role=img]').scrollIntoViewIfNeeded();
  await expect(contour(page).locator('[aria-busy=false]')).toBeVisible();
}
