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
/** Ten examples, as an address writes them. */
const ten = Array.from(
  { length: 10 },
  (_, i) => `${i / 2},${(i * 7) % 4},${i % 3 === 0 ? 0 : 1}`,
).join(';');
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
  await press(page, 'Step', 60);
  print('a page with one button', await taken(page, 60));
  await page.close();
}

/** Each step of a whole iteration of the loop lesson. */
async function steps(set, count) {
  const { page, throttle } = await open(`${site}/lessons/loop/#at=0&set=${set}`);
  await page.evaluate(watchPaints);
  await throttle(4);
  await press(page, 'Step', count);
  print(`a step of ${set}`, await taken(page, count));
  await page.close();
}

/** The first 10,000 iterations with cost and history, cold, so in a new page each; then jumps to anywhere in them. */
async function far() {
  const run = '[aria-label="Run far"]';
  const firsts = [];
  for (let k = 0; k < 9; k++) {
    const { page, throttle } = await open(`${site}/lessons/repeat/#at=0&alpha=0.1&data=${ten}`);
    await awake(page, 'Run');
    await page.evaluate((cell) => document.querySelector(`${cell} [type=radio]`).focus(), run);
    await page.keyboard.press('Space');
    // What the cells that came into sight compute as they wake is no part of a run.
    await page.waitForTimeout(1000);
    await page.evaluate(watchPaints, `${run} [role=status]`);
    await throttle(4);
    await press(page, 'Run', 1, run);
    firsts.push(...(await taken(page, 1)));
    await page.close();
  }
  print('the first 10,000 iterations, m = 10', firsts);

  const { page, throttle } = await open(
    `${site}/lessons/repeat/#at=9999/1/dz&alpha=0.1&data=${ten}`,
  );
  await awake(page, 'Go');
  await page.evaluate(watchPaints);
  await throttle(4);
  const place = page.getByRole('region', { name: 'Go anywhere' }).getByRole('textbox');
  for (let k = 0; k < 40; k++) {
    await place.fill(`${1 + ((k * 7919) % 10_000)}/${1 + (k % 10)}/dz`);
    await press(page, 'Go', 1);
    // To type the next one at once would hold up the frame of this.
    await page.waitForTimeout(pause);
  }
  print('a jump among them', await taken(page, 40));
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
  // What the cells compute at first of so many examples is no part of a step.
  await press(page, 'Step', 3);
  await page.waitForTimeout(500);
  await page.evaluate(watchPaints);
  await throttle(4);
  await press(page, 'Step', 40);
  print('a step of the lab with 10,000 examples of 20 features', await taken(page, 40));
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

/**
 * Brings a cell into sight and waits until its script is there; by no locator, for the listeners that
 * locators put into a page would be timed with the first click.
 */
async function awake(page, name) {
  const isAwake = (cell) => {
    const island = document.querySelector(`[component-url*="/${cell}."]`);
    island.firstElementChild.scrollIntoView({ block: 'center' });
    return !island.hasAttribute('ssr');
  };
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await page.evaluate(isAwake, name)) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`The cell ${name} does not wake.`);
}

/** Presses a button as somebody does who reads: with a pause between the presses. */
async function press(page, name, times, cell = 'body') {
  const focus = ([text, within]) => {
    const buttons = [...document.querySelectorAll(`${within} button`)];
    buttons.find((button) => button.textContent.trim() === text).focus();
  };
  await page.evaluate(focus, [name, cell]);
  for (let k = 0; k < times; k++) {
    await page.waitForTimeout(pause);
    await page.keyboard.press('Enter');
  }
}

/**
 * How long each press took to the paint by the browser's own account: in steps of 8 ms, below 16 ms untold.
 * Where a place is watched, how long it took from the press to the paint of its first sentence.
 */
async function taken(page, presses) {
  await page.waitForTimeout(1500);
  const { clicks, place, pressed, sentence } = await page.evaluate(() => globalThis.watched);
  if (place && !(sentence > pressed)) throw new Error(`Nothing is said in ${place}.`);
  if (place) return [Math.round(sentence - pressed)];
  const untold = Array.from({ length: presses - clicks.length }, () => 8);
  return [...untold, ...clicks];
}

function print(what, times) {
  times.sort((s, t) => s - t);
  const at = (share) => times[Math.floor(share * (times.length - 1))];
  console.log(
    `${what}: to the paint ${at(0.5)} ms (median), ${at(0)} to ${at(0.95)} ms (95 %), of ${times.length}`,
  );
}

/**
 * Has the browser note how long each click takes (Event Timing), and where a place is named that is still
 * empty, when its first sentence is painted (Element Timing), which may be a frame later.
 */
function watchPaints(place) {
  for (const observer of globalThis.observers ?? []) observer.disconnect();
  const watched = { clicks: [], place };
  globalThis.watched = watched;
  const clicks = new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'click') watched.clicks.push(duration);
  });
  clicks.observe({ type: 'event', durationThreshold: 16 });
  const sentences = new PerformanceObserver((list) => {
    watched.sentence ??= list.getEntries()[0].renderTime;
  });
  sentences.observe({ type: 'element' });
  globalThis.observers = [clicks, sentences];
  if (!place) return;
  document.querySelector(place).setAttribute('elementtiming', 'sentence');
  const note = ({ timeStamp }) => {
    watched.pressed = timeStamp;
  };
  addEventListener('click', note, { capture: true, once: true });
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
