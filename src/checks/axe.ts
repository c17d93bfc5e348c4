import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

interface Look {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

const looks: readonly Look[] = [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
];

/**
 * Two looks that have both widths and both themes between them, for a page that was seen in all four
 * in another state: an analysis takes a second or two. AXE=all looks at all four everywhere.
 */
const few: readonly Look[] = process.env.AXE === 'all' ? looks : looks.slice(0, 2);

/** Holds that axe, with all its rules, finds nothing on the page as it stands, wide and narrow, light and dark. */
export const findNothing = (page: Page): Promise<void> => findNothingIn(page, looks);

/** The same of a page in one more state. */
export const findNothingMore = (page: Page): Promise<void> => findNothingIn(page, few);

/**
 * Axe's legacy mode only leaves out frames of other hosts, which no page here has, and is several times as fast;
 * without preloading the same rules come to the same results, in two thirds of the time.
 */
async function findNothingIn(page: Page, all: readonly Look[]): Promise<void> {
  for (const { width, colorScheme } of all) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const { violations, passes } = await axe
      .options({ resultTypes: ['violations'], preload: false })
      .analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html)}`);
    expect.soft(found, `${width} ${colorScheme}`).toEqual([]);
    expect(passes.length).toBeGreaterThan(10);
  }
}
