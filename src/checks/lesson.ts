import { test as base, expect, type JSHandle, type Locator, type Page } from '@playwright/test';

/** Where the lesson of the loop stands in the built site. */
export const lesson = '/lessons/loop/';

/** Playwright's `test`; besides its own expectations, a test fails if the page throws or reports an error. */
export const test = base.extend<{ sound: undefined }>({
  sound: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await use(undefined);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * Opens the lesson as a fresh page and waits until its cells are alive.
 * @param hash what stands after `#`, such as `at=3/2/dz`
 * @param asleep leaves the cells in the prose to hydrate when they are scrolled to
 * @param path which lesson
 */
export async function openLesson(
  page: Page,
  hash = '',
  asleep = false,
  path = lesson,
): Promise<void> {
  await page.goto('about:blank');
  await page.goto(hash === '' ? path : `${path}#${hash}`);
  await page.waitForFunction(() => !document.querySelector('[client="load"][ssr]'));
  if (!asleep) await wake(page);
  await settled(page);
}

/** Changes the address of a page that is open, as if somebody had typed it. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(
    (to) =>
      new Promise((obeyed) => {
        if (location.hash === `#${to}`) obeyed(undefined);
        addEventListener('hashchange', obeyed, { once: true });
        location.hash = to;
      }),
    hash,
  );
  await settled(page);
}

/** Hydrates every cell that is not folded away: for a moment the text is so small that all of it is in view. */
export async function wake(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const from = scrollY;
    const main = document.querySelector('main');
    const asleep = (): boolean =>
      [...document.querySelectorAll('astro-island[ssr]')].some(
        (island) => !island.closest('details:not([open])'),
      );
    if (main) main.style.cssText = 'transform-origin: 0 0; transform: scale(0.01)';
    scrollTo(0, 0);
    while (asleep()) await new Promise((done) => setTimeout(done, 10));
    main?.removeAttribute('style');
    scrollTo(0, from);
  });
}

/** Waits until what was asked for is computed, effects have run and the next frame is painted. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frames = async (): Promise<void> => {
      // On a busy machine Chromium at times draws no more; what is there is then looked at as it is.
      for (let frame = 0; frame < 2; frame++)
        await new Promise((next) => {
          requestAnimationFrame(next);
          setTimeout(next, 2000);
        });
    };
    await frames();
    while (document.querySelector('.stepbar[aria-busy=true]')) await frames();
    await new Promise((done) => setTimeout(done));
  });
}

/** A button by its whole accessible name. */
export const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

/** A field of the inputs by its whole accessible name. */
export const field = (page: Page, name: string): Locator =>
  page.getByRole('textbox', { name, exact: true });

/** The button that opens the rarer controls. */
export async function openMore(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: 'More' });
  if ((await more.getAttribute('aria-expanded')) === 'false') await more.click();
  await expect(button(page, 'Update')).toBeVisible();
}

/** Unfolds the fields. */
export async function openInputs(page: Page): Promise<void> {
  await page.locator('details.inputs > summary').click();
  await expect(field(page, 'start b')).toBeVisible();
}

/** The address of the step that the formula shows, or `0` before the first. */
export async function position(page: Page): Promise<string> {
  await settled(page);
  const results = page.locator('.formula .result [data-at]');
  const [at = '0'] = await results.evaluateAll((all) => all.map((e) => e.getAttribute('data-at')));
  return at ?? '';
}

/**
 * Presses a button of the step bar again and again and looks at the page before the first press and
 * after each, all within the page, so that a whole iteration takes no longer than a few clicks.
 * @param look what to read off the page, made by `page.evaluateHandle`
 * @param painted waits for the next frames after each press, so that what scrolls has scrolled
 */
export async function walk<T>(
  page: Page,
  name: string,
  times: number,
  look: JSHandle<() => T>,
  painted = false,
): Promise<T[]> {
  const pressed = await button(page, name).elementHandle();
  return page.evaluate(
    async ({ look, pressed, times, frames }) => {
      const seen = [look()];
      // What a slow machine draws behind a frame is there when the next timer fires.
      const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      for (let k = 0; k < times; k++) {
        if (pressed instanceof HTMLElement) pressed.click();
        for (let drawn = 0; drawn < frames; drawn++) await frame();
        seen.push(look());
      }
      return seen;
    },
    { look, pressed, times, frames: painted ? 4 : 1 },
  ) as Promise<T[]>;
}

/** Presses a button of the step bar by the keyboard, the focus staying on it. */
export async function pressOften(page: Page, name: string, times: number): Promise<void> {
  await button(page, name).focus();
  for (let k = 0; k < times; k++) await page.keyboard.press('Enter');
  await settled(page);
}

/** The sentences of the lesson that stand out as problems at this moment. */
export const problems = (page: Page): Promise<string[]> =>
  page.locator('.stepbar [role=alert]').allInnerTexts();
