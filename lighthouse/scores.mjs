import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { ensureBrowser, root } from '../tools/browser.mjs';
import { medianOf } from './median.mjs';

const pages = ['/', '/lessons/prediction/', '/lessons/loop/', '/lessons/repeat/', '/lab/'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const runs = 3;

/** Prints Lighthouse's four marks of five pages on its simulated phone, each the median of three runs. */
export async function scores(address) {
  console.log(`Lighthouse, mobile, median of ${runs}: ${categories.join(' / ')}`);
  for (const page of pages) {
    const found = [];
    for (let run = 0; run < runs; run++) found.push(await reportOf(address + page));
    const marks = categories.map((name) =>
      medianOf(found.map((report) => Math.round(100 * report.categories[name].score))),
    );
    const [paint, blocking] = ['largest-contentful-paint', 'total-blocking-time'].map((name) =>
      medianOf(found.map((report) => Math.round(report.audits[name].numericValue))),
    );
    console.log(`${page}  ${marks.join(' / ')}   (LCP ${paint} ms, TBT ${blocking} ms)`);
    for (const line of lost(found[0])) console.log(`    ${line}`);
  }
}

/** One run in a browser of its own, so that no run finds what another has stored. */
async function reportOf(url) {
  const chrome = await launch({
    chromePath: ensureBrowser(),
    chromeFlags: ['--headless', '--ignore-certificate-errors', ...(root ? ['--no-sandbox'] : [])],
  });
  try {
    const { lhr } = await lighthouse(url, { port: chrome.port, onlyCategories: categories });
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    return lhr;
  } finally {
    chrome.kill();
  }
}

/** What cost a mark. */
function lost({ categories: found, audits }) {
  return Object.values(found).flatMap(({ id, auditRefs }) =>
    auditRefs
      .filter(({ weight, id: name }) => weight > 0 && (audits[name].score ?? 1) < 0.9)
      .map(({ id: name }) => `${id}: ${audits[name].title} (${audits[name].displayValue ?? 'no'})`),
  );
}
