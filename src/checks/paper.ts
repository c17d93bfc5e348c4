import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { notebook } from '../run/notebook';
import type { Start } from '../run/start';
import type { View } from '../run/view';

/** A page of paper: its text as one string without spaces, and what of it lies outside of the page. */
export interface Sheet {
  readonly text: string;
  readonly outside: readonly string[];
}

/** The page printed, read back from the PDF. */
export async function printed(page: Page, format: 'A4' | 'Letter'): Promise<Sheet[]> {
  await readyToPrint(page);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const numbers = Array.from({ length: pdf.numPages }, (_, k) => k + 1);
  return Promise.all(numbers.map(sheetOf));

  async function sheetOf(number: number): Promise<Sheet> {
    const sheet = await pdf.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = sheet.view;
    const { items } = await sheet.getTextContent();
    const pieces = items.flatMap((item) => ('str' in item ? [item] : []));
    const isOutside = ({ width, transform: [, , , , x = 0, y = 0] }: (typeof pieces)[number]) =>
      x < left || x + width > right || y < bottom || y > top;
    return {
      text: normal(pieces.map(({ str }) => str).join('')),
      outside: pieces
        .filter((piece) => piece.str.trim() !== '' && isOutside(piece))
        .map((p) => p.str),
    };
  }
}

/** Touches a key, as everybody does who prints, and waits for the rules for paper. */
export async function readyToPrint(page: Page): Promise<void> {
  await page.keyboard.press('Control');
  await page.waitForFunction(() =>
    [...document.styleSheets].some(({ media }) => media.mediaText === 'print'),
  );
}

/** Text without spaces, slanted letters as plain ones. */
export const normal = (text: string): string =>
  text.normalize('NFKC').replaceAll(/[\s\u2061]/g, '');

/** What the page's notebook starts with, or undefined where it has none. */
export async function viewOf(page: Page): Promise<View | undefined> {
  const starts = page.locator('#starts');
  if ((await starts.count()) === 0) return undefined;
  const { main } = JSON.parse((await starts.textContent()) ?? '{}');
  return notebook(main as Start).view.value;
}
