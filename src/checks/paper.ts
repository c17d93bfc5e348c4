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

/** Text without spaces, slanted letters as plain ones. */
export const normal = (text: string): string =>
  text.normalize('NFKC').replaceAll(/[\s\u2061]/g, '');

/** What the page's notebook starts with, read off the attributes of its ledger. */
export async function viewOf(page: Page): Promise<View | undefined> {
  const ledger = page.locator('astro-island[component-url*=Ledger]');
  if ((await ledger.count()) === 0) return undefined;
  const props = JSON.parse((await ledger.first().getAttribute('props')) ?? '{}');
  return notebook(revived(props.start) as Start).view.value;
}

/** Undoes how Astro writes the props of an island: `[0, value]`, or `[1, list]`. */
function revived([type, value]: [number, unknown]): unknown {
  if (type === 1) return (value as [number, unknown][]).map(revived);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, revived(own)]));
}
