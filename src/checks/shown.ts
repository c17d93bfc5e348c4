import type { JSHandle, Page } from '@playwright/test';

/** One number on the page with all that it says about itself. */
export interface Shown {
  readonly at: string;
  readonly part: 'before' | 'contribution' | 'after';
  /** The name of the run it belongs to; empty for the notebook's own. */
  readonly run: string;
  /** Its full value, as it stands in the page. */
  readonly value: string;
  /** Its text, without the parentheses that a formula may give it. */
  readonly text: string;
  /** The cell it stands in: the name of its section, or `prose`. */
  readonly cell: string;
}

/** Reads every number with an address on the page, but for those that a cell still asleep hides. */
export function numbersOn(page: Page): Promise<JSHandle<() => Shown[]>> {
  return page.evaluateHandle(() => {
    const isHidden = (element: Element): boolean =>
      element.closest('astro-island[ssr]') !== null &&
      getComputedStyle(element).visibility === 'hidden';
    return () =>
      [...document.querySelectorAll<HTMLElement>('[data-at]')].flatMap((element) => {
        if (isHidden(element)) return [];
        const { at = '', part = 'after', run = '', value = '' } = element.dataset;
        const text = (element.textContent ?? '').replace(/^\((.*)\)$/, '$1');
        const cell = element.closest('section, [role=group]');
        const name = cell?.getAttribute('aria-label') ?? cell?.className ?? 'prose';
        return { at, part: part as 'after', run, value, text, cell: name };
      });
  });
}

/** Reads all that a reader can see or hear of the notebook: numbers, texts of every cell, fields, marks. */
export function everythingOn(page: Page): Promise<JSHandle<() => string>> {
  return page.evaluateHandle(() => () => {
    const all = <E extends Element>(selector: string, text: (element: E) => string): string[] =>
      [...document.querySelectorAll<E>(selector)].map(text);
    return [
      ...all<HTMLElement>('[data-at]', ({ dataset: { at, part, run, value }, textContent }) =>
        [at, part, run, value, textContent].join(' '),
      ),
      ...all('.desk > :not([data-cell=formula]), .formula', ({ textContent }) => textContent ?? ''),
      ...all('.pass, .inputs summary', ({ textContent }) => textContent ?? ''),
      ...all<HTMLInputElement>('input, select', ({ value, checked }) => `${value} ${checked}`),
      ...all('.current, .changed, .wrong', (e) => `${e.className} ${e.textContent}`),
    ].join('\n');
  });
}

/**
 * Compares the two layers of every typeset formula, the one for the eye and the MathML: they must hold
 * the same characters, and each number of the first must be a number of the second.
 */
export function disagreeingLayers(
  page: Page,
): Promise<JSHandle<() => { formulas: number; wrong: string[] }>> {
  return page.evaluateHandle(() => () => {
    const characters = (element: Element | null): string =>
      [...(element?.textContent ?? '').replace(/[\s\u200b\u2061]/g, '')].sort().join('');
    const formulas = [...document.querySelectorAll('.katex')];
    const wrong = formulas.filter((formula) => {
      const [eye, ear] = [formula.querySelector('.katex-html'), formula.querySelector('math')];
      const heard = [...(ear?.querySelectorAll('mn') ?? [])].map((mn) => mn.textContent);
      const missing = [...(eye?.querySelectorAll('[data-at]') ?? [])].filter((number) => {
        const found = heard.indexOf(number.textContent);
        return found < 0 || heard.splice(found, 1).length === 0;
      });
      return missing.length > 0 || characters(eye) !== characters(ear) || characters(eye) === '';
    });
    return { formulas: formulas.length, wrong: wrong.map(({ textContent }) => textContent ?? '') };
  });
}
