import { expect, type Page } from '@playwright/test';
import { numberAt } from '../run/value';
import { openLesson, settled, test } from './lesson';
import { viewOf } from './paper';

/** Lessons that have between them nearly every kind of cell, what comes next, and what is done on the way. */
const lessons = [
  {
    lesson: '/lessons/prediction/',
    next: '/lessons/loss/',
    work: [/^type/m, /choose/, /Show me/, /Run/, /Inputs/, /One way/, /select/],
  },
  {
    lesson: '/lessons/learning-rate/',
    next: '/lessons/repeat/',
    work: [/^type/m, /choose/, /Show me/, /Show which/, /slide/, /the working/],
  },
] as const;
/** More stops than the lesson has when all that can be opened is open. */
const mostStops = 300;

for (const { lesson, next, work } of lessons)
  test(`${lesson} is worked through by keyboard alone, and no stop is out of sight or a trap`, async ({
    page,
  }) => {
    test.slow();
    await openLesson(page, '', true, lesson);
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText('Skip to the text');
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();

    const view = await viewOf(page);
    const z = view && numberAt(view, '1/1/z');
    const done: string[] = [];
    const faults: string[] = [];
    let last = '';
    for (let stop = 0; stop < mostStops; stop++) {
      await page.keyboard.press('Tab');
      const here = await stopOf(page);
      if (here.fault) faults.push(`${here.name}: ${here.fault}`);
      if (here.name === last && here.again) faults.push(`${here.name}: Tab does not leave it`);
      last = here.name;
      if (here.leadsTo === next) break;
      if (here.again) continue;
      const used = await use(page, here, String(z));
      if (used === undefined) continue;
      done.push(`${used} ${here.name}`);
      await settled(page);
      if (await page.evaluate(() => document.activeElement === document.body))
        faults.push(`${here.name}: the focus is lost after ${used}`);
    }
    expect(faults).toEqual([]);
    for (const part of work) expect(done.join('\n')).toMatch(part);
    await expect(page.getByText('Right', { exact: false }).first()).toBeVisible();
    await expect(page.locator(':focus')).toHaveAttribute('href', next);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${next}$`));
  });

interface Stop {
  /** Its words and where it stands in the page. */
  name: string;
  kind: string;
  type: string;
  /** Where a link leads within the site. */
  leadsTo: string;
  /** Whether the focus has been here before. */
  again: boolean;
  /** Why one cannot see where the focus is. */
  fault: string;
}

/** What has the focus, and whether it is seen that it has it. */
function stopOf(page: Page): Promise<Stop> {
  return page.evaluate(async () => {
    // The browser scrolls to it smoothly or at once; either way the next frame shows it.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const element = document.activeElement as HTMLElement;
    const again = element.dataset.visited !== undefined;
    element.dataset.visited = '';
    const label = element.getAttribute('aria-label') ?? element.closest('label')?.textContent;
    const text = (label ?? element.textContent ?? '').trim().slice(0, 40);
    const all = [...document.querySelectorAll('*')];
    return {
      name: `${element.localName} “${text}” ${all.indexOf(element)}`,
      kind: element.localName,
      type: element.getAttribute('type') ?? '',
      leadsTo: element instanceof HTMLAnchorElement ? element.pathname : '',
      again,
      fault: faultOf(element),
    };

    function faultOf(focused: HTMLElement): string {
      if (focused === document.body) return 'nothing has the focus';
      // A radio button that is drawn as a part of a strip lies within its label.
      const seen = focused.closest('label') ?? focused;
      const box = seen.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) return 'it has no size';
      if (box.bottom <= 0 || box.top >= innerHeight) return 'it is out of the window';
      const points = [...seen.getClientRects()].flatMap(({ left, top, width, height }) => [
        [left + width / 2, top + Math.min(height / 2, 20)] as const,
      ]);
      const reached = points.some(([x, y]) => {
        const there = document.elementFromPoint(x, Math.min(Math.max(y, 1), innerHeight - 1));
        return there !== null && (seen.contains(there) || there.contains(seen));
      });
      if (!reached) return 'something lies over it';
      const marked = [focused, seen, focused.parentElement].some((part) => {
        if (!part) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(part);
        return outlineStyle !== 'none' && outlineWidth !== '0px';
      });
      return marked ? '' : 'nothing shows that it has the focus';
    }
  });
}

/** Does with a stop what one does there; undefined where there is nothing to do. */
async function use(page: Page, stop: Stop, answer: string): Promise<string | undefined> {
  const { name, kind, type } = stop;
  if (kind === 'input' && type === 'radio') {
    await page.keyboard.press('ArrowDown');
    return 'choose';
  }
  if (kind === 'input' && type === 'range') {
    await page.keyboard.press('ArrowRight');
    return 'slide';
  }
  if (kind === 'input' && type === 'checkbox') {
    await page.keyboard.press('Space');
    return 'tick';
  }
  if (kind === 'input') {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(answer);
    await page.keyboard.press('Enter');
    return 'type';
  }
  if (kind === 'select') {
    await page.keyboard.press('ArrowDown');
    return 'select';
  }
  // Paper would open a window of the machine, and a saved file a download.
  if (/Print|Save/.test(name)) return undefined;
  if (kind === 'button' || kind === 'summary') {
    await page.keyboard.press('Enter');
    return 'press';
  }
  return undefined;
}
