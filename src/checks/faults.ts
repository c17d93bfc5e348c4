import type { JSHandle, Page } from '@playwright/test';

/**
 * Looks for what no page may show at any moment, a sentence each: an empty formula, a formula left as it was
 * written, a hole that was not filled, two numbers with one address, a number whose text is not the rounding
 * of its value, and a NaN or ∞ that nothing beside it explains.
 */
export function faults(page: Page): Promise<JSHandle<() => string[]>> {
  return page.evaluateHandle(() => {
    const explained = /not a number|infinite|floating point|exactly|too large|log 0|none here/i;
    const numberIn = (text: string): number => {
      const [mantissa = '', power = '0'] = text.replace(/[(),\s]/g, '').split(/×10/);
      const exponent = [...power].map((c) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(c));
      const size = Number(exponent.filter((digit) => digit >= 0).join('') || 0);
      const sign = power.startsWith('⁻') ? -1 : 1;
      // Not times a power of ten, which is 0 for the smallest numbers.
      return Number(`${mantissa.replace('−', '-')}e${sign * size}`);
    };
    const decimalsOf = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
    const rounded = (text: string, value: number): boolean => {
      const shown = numberIn(text);
      if (!Number.isFinite(shown) || !Number.isFinite(value)) return true;
      const unit = 10 ** -decimalsOf(text) * (text.includes('×') ? Math.abs(value) : 1);
      return Math.abs(shown - value) <= (unit / 2) * (1 + 1e-6) + 1e-15 * Math.abs(value);
    };
    const isSeen = (element: Element): boolean => element.checkVisibility();

    return () => {
      const found: string[] = [];
      for (const formula of document.querySelectorAll('.katex-html'))
        if (!/\S/.test(formula.textContent ?? '')) found.push('an empty formula');
      const known = new Map<string, string>();
      for (const number of document.querySelectorAll<HTMLElement>('[data-at][data-value]')) {
        const { at = '', part = 'after', run = '', value = '' } = number.dataset;
        const text = (number.textContent ?? '').trim();
        const name = [at, part, run].join(' ');
        const first = known.get(name) ?? value;
        if (first !== value) found.push(`${name} is ${first} here and ${value} there`);
        known.set(name, first);
        if (!/\d|NaN|∞|\?/.test(text)) found.push(`${name} has no text`);
        if (!rounded(text, Number(value))) found.push(`${name}: ${text} for ${value}`);
        if (/NaN|∞/.test(text) && isSeen(number)) {
          const around = number.closest('section, figure, table, p, li, [role=group]');
          if (!explained.test(around?.parentElement?.textContent ?? ''))
            found.push(`${name} is ${text}, and nothing says why`);
        }
      }
      const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (words.nextNode()) {
        const { data, parentElement } = words.currentNode as Text;
        if (!parentElement || parentElement.closest('script, noscript, style, pre, code')) continue;
        if (/\$|\\[a-z]+|[a-z]_\{|77[1-4]\d{4}|undefined/i.test(data)) found.push(`raw: ${data}`);
      }
      return found;
    };
  });
}
