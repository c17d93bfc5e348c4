import { chromium } from '@playwright/test';
import { ensureBrowser, root } from '../tools/browser.mjs';
import { medianOf } from './median.mjs';

const pages = ['/', '/lessons/prediction/', '/lessons/loop/', '/lessons/repeat/', '/lab/'];
const runs = 3;
/** 4 × slower than this machine; 562 ms for an answer to begin; 1.47 Mbit/s. */
const slowdown = 4;
const line = {
  offline: false,
  latency: 562,
  downloadThroughput: 1.47e6 / 8,
  uploadThroughput: 84e3,
};
/** Milliseconds after which nothing more of the first view is to be expected. */
const patience = 6000;

/** Prints what the first view of a page takes on a slow phone, each figure the median of three runs. */
export async function slowPhone(address) {
  console.log(`\nA slow phone, median of ${runs}: LCP, TBT, CLS, transferred, requests`);
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: root ? ['--no-sandbox'] : [],
  });
  for (const path of pages) {
    const views = [];
    for (let run = 0; run < runs; run++) views.push(await firstView(browser, address + path));
    const of = (name) => medianOf(views.map((view) => view[name]));
    console.log(
      `${path}  LCP ${of('paint').toFixed(0)} ms, TBT ${of('blocked').toFixed(0)} ms, ` +
        `CLS ${of('shift').toFixed(4)}, ${(of('bytes') / 1000).toFixed(1)} kB, ${of('requests')} requests`,
    );
  }
  await browser.close();
}

async function firstView(browser, url) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const devtools = await context.newCDPSession(page);
  let bytes = 0;
  let requests = 0;
  devtools.on('Network.responseReceived', () => requests++);
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', line);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url);
  await page.waitForTimeout(patience);
  const seen = await page.evaluate(() => globalThis.firstView);
  await context.close();
  return { ...seen, bytes, requests };
}

/** Notes, within the page, its largest paint, how long tasks held it up, and how far things moved. */
function watch() {
  const seen = { paint: 0, blocked: 0, shift: 0 };
  globalThis.firstView = seen;
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.paint = startTime;
  });
  // A task before anything is painted holds up nobody who could do something.
  observe('longtask', ({ startTime, duration }) => {
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    const from = Math.max(startTime, first ?? Number.POSITIVE_INFINITY);
    seen.blocked += Math.max(0, startTime + duration - from - 50);
  });
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shift += value;
  });
}
