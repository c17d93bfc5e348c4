import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { openLesson, settled } from './lesson';
import { numbersOn } from './shown';

/** The irises as a file: 150 examples, four features and three species. */
export const irisFile = fileURLToPath(new URL('../../content/tables/iris.csv', import.meta.url));
/** The cell that loads a table. */
export const loader = (page: Page) => page.getByRole('region', { name: 'Load a table' });
/** What it shows of a table before it is used. */
export const preview = (page: Page) => page.getByRole('region', { name: 'Preview' });
/** One of its choices. */
export const menu = (page: Page, name: string) =>
  loader(page).getByRole('combobox', { name, exact: true });
/** The data table. */
export const table = (page: Page) => page.getByRole('grid', { name: /^Data/ });

/** Opens the lab and waits until its cells are alive. */
export async function openLab(page: Page, hash = ''): Promise<void> {
  await openLesson(page, hash, false, '/lab/');
}

/** Unfolds the cell by keyboard and types a table into it. */
export async function typeTable(page: Page, text: string): Promise<void> {
  const fold = loader(page).locator('summary', { hasText: 'Load your own table' });
  if (!(await loader(page).getByRole('textbox').isVisible())) {
    await fold.focus();
    await page.keyboard.press('Enter');
  }
  await loader(page).getByRole('textbox').fill(text);
  await expect(preview(page)).toBeVisible();
}

/** Pastes a text into what has the focus. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
  await settled(page);
}

/** The full value that the page shows for an address, wherever it shows it; NaN if it shows several. */
export async function shownValue(page: Page, at: string): Promise<number> {
  await settled(page);
  const numbers = await numbersOn(page).then((look) => look.evaluate((read) => read()));
  const own = numbers.filter((n) => n.at === at && n.run === '' && n.part === 'after');
  return Number([...new Set(own.map(({ value }) => value))].join() || Number.NaN);
}
