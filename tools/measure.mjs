// npm run measure: how long a reader waits for the next paint, at a quarter of the processor's speed.
// It serves the site that `npm run build` left in dist/. Its figures depend on the machine; nothing passes or fails.
import { spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
import { installedBrowser, root } from './browser.mjs';
import { top } from './run.mjs';

const port = 43_219;
/** Milliseconds between two presses; four a second are more than anybody reads. */
const pause = 250;
const site = `http://localhost:${port}`;
const server = spawn(
  process.execPath,
  ['node_modules/astro/bin/astro.mjs', 'preview', '--ignore-lock', '--port', String(port)],
  { cwd: top, stdio: 'ignore' },
);
await answering(site);
const browser = await chromium.launch({
  executablePath: installedBrowser(),
  args: root ? ['--no-sandbox'] : [],
});
await floor();
await steps('tiny', 43);
await steps('exam-hours', 148);
await far();
await largest();
await browser.close();
server.kill();

/** What a button that changes one word takes: the least that this machine can do. */
async function floor() {
  const { page, throttle } = await open('about:blank');
  await page.setContent(
    '<button onclick="this.nextSibling.textContent=performance.now()">Step</button><p>',
  );
  await page.evaluate(watchPaints);
  await throttle(4);
  await press(page, page.getByRole('button'), 60);
  await report(page, 'a page with one button');
  await page.close();
}

/** Each step of a whole iteration of the loop lesson. */
async function steps(set, count) {
  const { page, throttle } = await open(`${site}/lessons/loop/#at=0&set=${set}`);
  await page.evaluate(watchPaints);
  await throttle(4);
  await press(page, page.getByRole('button', { name: 'Step', exact: true }), count);
  await report(page, `a step of ${set}`);
  await page.close();
}

/** The first 10,000 iterations with cost and history, cold; then jumps to anywhere in them. */
async function far() {
  const rows = Array.from(
    { length: 10 },
    (_, i) => `${i / 2},${(i * 7) % 4},${i % 3 === 0 ? 0 : 1}`,
  );
  const { page, throttle } = await open(
    `${site}/lessons/repeat/#at=0&alpha=0.1&data=${rows.join(';')}`,
  );
  const cell = page.getByRole('region', { name: 'Run far' });
  await cell.scrollIntoViewIfNeeded();
  await page.waitForSelector('[component-url*="/Run."]:not([ssr])', { state: 'attached' });
  await cell.getByText('more iterations').click();
  // What the cells that came into sight compute as they wake is no part of a run.
  await page.waitForTimeout(1000);
  await page.evaluate(watchPaints, '[aria-label="Run far"] [role=status]');
  await throttle(4);
  await press(page, cell.getByRole('button', { name: 'Run', exact: true }), 1);
  await report(page, 'the first 10,000 iterations, m = 10');
  await throttle(1);
  const go = page.getByRole('region', { name: 'Go anywhere' });
  await go.scrollIntoViewIfNeeded();
  await page.waitForSelector('[component-url*="/Go."]:not([ssr])', { state: 'attached' });
  await page.evaluate(watchPaints);
  await throttle(4);
  for (let k = 0; k < 40; k++) {
    await go.getByRole('textbox').fill(`${1 + ((k * 7919) % 10_000)}/${1 + (k % 10)}/dz`);
    await press(page, go.getByRole('button', { name: 'Go' }), 1);
  }
  await report(page, 'a jump among them');
  await page.close();
}

/** Steps of the lab with the largest table that it takes, 10,000 examples of 20 features, pasted into it. */
async function largest() {
  const { page, throttle } = await open(`${site}/lab/`);
  // Its cells may compute for long before the first step can be pressed.
  page.setDefaultTimeout(180_000);
  const load = page.getByRole('region', { name: 'Load a table' });
  await load.scrollIntoViewIfNeeded();
  await page.waitForSelector('[component-url*="/LoadTable."]:not([ssr])', { state: 'attached' });
  await load.locator('summary').first().click();
  await load.getByRole('textbox').focus();
  await page.evaluate(() => {
    const numbers = (i) => Array.from({ length: 20 }, (_, j) => ((i * 31 + j * 17) % 97) / 97);
    const rows = Array.from({ length: 10_000 }, (_, i) =>
      [...numbers(i), i % 3 === 0 ? 1 : 0].join(),
    );
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', rows.join('\n'));
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement.dispatchEvent(event);
  });
  await load.getByRole('button', { name: 'Use these 10,000 examples' }).click();
  await page.getByText('Your table is in use').waitFor();
  // Every cell awake, for a reader who has scrolled through the page has them all.
  for (const island of await page.locator('astro-island[ssr]').all())
    await island.scrollIntoViewIfNeeded({ timeout: 2000 }).catch(() => {});
  await page.evaluate(() => scrollTo(0, 0));
  await page.evaluate(watchPaints);
  const step = page.getByRole('button', { name: 'Step', exact: true });
  // What the cells compute at first of so many examples is no part of a step.
  await press(page, step, 3);
  await page.waitForTimeout(500);
  await page.evaluate(() => [globalThis.paints, globalThis.presented].map((all) => all.splice(0)));
  await throttle(4);
  await press(page, step, 40);
  await report(page, 'a step of the lab with 10,000 examples of 20 features');
  await page.close();
}

/** A slowed page keeps a core busy even when nothing happens in it, so each is closed before the next. */
async function open(address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address, { waitUntil: 'networkidle' });
  const devtools = await page.context().newCDPSession(page);
  const throttle = (rate) => devtools.send('Emulation.setCPUThrottlingRate', { rate });
  return { page, throttle };
}

/** Presses as somebody does who reads: with a pause between the presses. */
async function press(page, button, times) {
  await button.focus();
  for (let k = 0; k < times; k++) {
    await page.waitForTimeout(pause);
    const before = await page.evaluate(() => globalThis.paints.length);
    await page.keyboard.press('Enter');
    await page.waitForFunction((n) => globalThis.paints.length > n, before);
  }
}

/** By the browser's own account (Event Timing, in steps of 8 ms), and to the task behind the frame, which is later. */
async function report(page, what) {
  await page.waitForTimeout(500);
  const { presented, paints } = await page.evaluate(() => ({
    presented: globalThis.presented,
    paints: globalThis.paints,
  }));
  const told = [
    presented.length > 0 && `to the paint ${spread(presented)}`,
    `to the task behind it ${spread(paints)}`,
  ].filter(Boolean);
  console.log(`${what}: ${told.join('; ')}`);
}

function spread(times) {
  times.sort((s, t) => s - t);
  const at = (share) => times[Math.floor(share * (times.length - 1))].toFixed(1);
  if (times.length === 1) return `${at(0)} ms`;
  return `median ${at(0.5)} ms, 95 % ${at(0.95)} ms, of ${times.length}`;
}

/**
 * Notes how long each click took: to the paint by the browser's own account, and from the press to the
 * task after the frame that shows it. Where a place is named, only if that frame shows how a run ended.
 */
function watchPaints(place) {
  globalThis.watching?.abort();
  globalThis.watching = new AbortController();
  globalThis.paints = [];
  globalThis.presented = [];
  globalThis.shown = () =>
    !place || document.querySelector(place)?.textContent?.startsWith('Run to');
  globalThis.observer?.disconnect();
  globalThis.observer = new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'click') globalThis.presented.push(duration);
  });
  globalThis.observer.observe({ type: 'event', durationThreshold: 16 });
  addEventListener(
    'click',
    ({ timeStamp }) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => globalThis.paints.push(performance.now() - timeStamp);
      requestAnimationFrame(() => {
        if (!globalThis.shown())
          throw new Error('The frame of the click does not show its result.');
        port2.postMessage(undefined);
      });
    },
    { capture: true, signal: globalThis.watching.signal },
  );
}

/** Waits until the server answers. */
async function answering(address) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const there = await fetch(address).then(
      (response) => response.ok,
      () => false,
    );
    if (there) return;
    await new Promise((next) => setTimeout(next, 200));
  }
  throw new Error('The site is not served: run `npm run build` first.');
}
