import type { JSHandle, Page } from '@playwright/test';

/** What of the desk is out of sight at this moment, a sentence each. */
export type OutOfSight = () => string[];

/**
 * Looks for what should be in sight and is not: outside the window, outside a box that scrolls, or
 * under something else, such as a row that sticks to a box's edge.
 * @param selectors what is to be seen; each must be there, and all that it selects is looked at
 */
export function outOfSight(
  page: Page,
  selectors: readonly string[],
): Promise<JSHandle<OutOfSight>> {
  return page.evaluateHandle((all) => {
    const tolerance = 1;
    const inside = (
      box: DOMRect,
      frame: { left: number; top: number; right: number; bottom: number },
    ) =>
      box.left >= frame.left - tolerance &&
      box.top >= frame.top - tolerance &&
      box.right <= frame.right + tolerance &&
      box.bottom <= frame.bottom + tolerance;
    const cutBy = (element: Element, box: DOMRect): Element | undefined => {
      for (let parent = element.parentElement; parent; parent = parent.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(parent);
        if (parent === document.body || parent === document.documentElement) break;
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        if (!inside(box, parent.getBoundingClientRect())) return parent;
      }
      return undefined;
    };
    const covered = (element: Element, { left, top, right, bottom }: DOMRect): boolean =>
      [
        [(left + right) / 2, (top + bottom) / 2],
        [left + 2, top + 2],
        [right - 2, bottom - 2],
      ].some(([x = 0, y = 0]) => {
        const there = document.elementFromPoint(x, y);
        return !there || !(element.contains(there) || there.contains(element));
      });
    const complaint = (element: Element): string[] => {
      const box = element.getBoundingClientRect();
      const view = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
      const text = `${element.className} “${element.textContent?.slice(0, 30)}”`;
      if (box.width === 0) return [`${text} is not drawn`];
      if (!inside(box, view)) return [`${text} is outside the window`];
      const frame = cutBy(element, box);
      if (frame) return [`${text} is cut off by ${frame.className}`];
      return covered(element, box) ? [`${text} is covered`] : [];
    };
    return () => {
      const at =
        document.querySelector<HTMLElement>('.formula .result [data-at]')?.dataset.at ?? '0';
      return all
        .flatMap((selector) => {
          const found = [...document.querySelectorAll(selector)];
          return found.length > 0 ? found.flatMap(complaint) : [`${selector} is not there`];
        })
        .map((problem) => `${at}: ${problem}`);
    };
  }, selectors);
}

/** How many pixels the page can be scrolled sideways. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
