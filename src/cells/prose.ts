import { formatText } from '../math/format';
import type { Notebook } from '../run/notebook';
import { whenLive } from './use-notebook';
import { watchWhenPainted } from './when-painted';

/**
 * Brings a page's prose to life with one listener instead of an island a link: `<Goto>` moves the
 * notebook, `<Value>` follows it, and pointing at a number lights the same quantity everywhere.
 */
export function enliven(): void {
  for (const link of document.querySelectorAll<HTMLElement>('[data-goto]')) {
    link.role = 'button';
    link.tabIndex = 0;
  }
  document.addEventListener('keydown', (event) => {
    const link = closest(event, '[data-goto]');
    // The page's main notebook obeys the keys; what knows them is loaded with the first one.
    if (/^(Arrow(Left|Right)|Tab|[eip?])$/.test(event.key))
      whenLive('main', async (notebook) => (await import('./keys')).pressKey(event, notebook));
    if (!link || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    link.click();
  });
  document.addEventListener('click', (event) => {
    const link = closest(event, '[data-goto]');
    const { goto, notebook = 'main' } = link?.dataset ?? {};
    if (goto !== undefined) whenLive(notebook, ({ seek }) => seek(goto));
  });
  for (const type of ['pointerover', 'focusin'] as const) {
    document.addEventListener(type, async (event) => {
      if (closest(event, '[data-at]') ?? document.querySelector('.lit'))
        (await import('./light')).light(event);
    });
  }
  const names = new Set([...values()].map((value) => value.dataset.live ?? ''));
  for (const name of names) whenLive(name, (notebook) => follow(name, notebook));
}

const values = (): NodeListOf<HTMLElement> => document.querySelectorAll('[data-live]');

/** Keeps the values of a notebook up to date; a step within an iteration changes none of them. */
function follow(name: string, { view, numberAt }: Notebook): void {
  let last: readonly unknown[] = [];
  watchWhenPainted(view.watch, ({ descent, digits, trace }) => {
    const now = [descent, digits, trace.iteration];
    if (now.every((part, k) => part === last[k])) return;
    last = now;
    for (const element of values()) {
      if (element.dataset.live !== name) continue;
      const value = numberAt(element.dataset.at ?? '');
      element.textContent = value === undefined ? '–' : formatText(value, digits);
      element.dataset.value = String(value ?? '');
    }
  });
}

const closest = (event: Event, selector: string): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
