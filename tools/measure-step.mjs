// Step to next paint at a quarter of the processor's speed: the median over a whole iteration of both data sets.
// Serves nothing itself: give it the address of a site that is served, such as http://localhost:4321.
import { chromium } from '@playwright/test';
import { installedBrowser, root } from './browser.mjs';

const site = process.argv[2] ?? 'http://localhost:4321';
const steps = { tiny: 43, 'exam-hours': 148 };
const browser = await chromium.launch({
  executablePath: installedBrowser(),
  args: root ? ['--no-sandbox'] : [],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
const devtools = await page.context().newCDPSession(page);

for (const [set, count] of Object.entries(steps)) {
  await page.goto('about:blank');
  await page.goto(`${site}/lessons/loop/#set=${set}`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Step', exact: true }).focus();
  await page.evaluate(watchPaints);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  for (let k = 0; k < count; k++) {
    await page.keyboard.press('Enter');
    await page.waitForFunction((n) => globalThis.paints.length > n, k);
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const times = await page.evaluate(() => globalThis.paints.sort((s, t) => s - t));
  const at = (share) => times[Math.floor(share * (times.length - 1))].toFixed(1);
  console.log(`${set}: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, ${times.length} steps`);
}
await browser.close();

/** Notes how long each click took from the press to the task after the frame that shows it. */
function watchPaints() {
  globalThis.paints = [];
  addEventListener(
    'click',
    ({ timeStamp }) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => globalThis.paints.push(performance.now() - timeStamp);
      requestAnimationFrame(() => port2.postMessage(undefined));
    },
    true,
  );
}
