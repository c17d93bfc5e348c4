import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'dark' },
] as const;

/** What looks at colours. Dark changes nothing else, as tokens.test.ts holds. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * Holds that axe, with all its rules, finds nothing on the page as it stands, wide and narrow, and with those
 * of colours also in the dark. Axe's legacy mode only leaves out frames of other hosts, which no page here
 * has, and is several times as fast; without preloading the same rules come to the same results, in two
 * thirds of the time.
 */
export async function findNothing(page: Page): Promise<void> {
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    const isDark = colorScheme === 'dark';
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const { violations, passes } = await axe
      .options({
        resultTypes: ['violations'],
        preload: false,
        ...(isDark && { runOnly: { type: 'rule', values: ofColours } }),
      })
      .analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html)}`);
    expect.soft(found, `${width} ${colorScheme}`).toEqual([]);
    expect(passes.length).toBeGreaterThan(isDark ? 0 : 10);
  }
}
