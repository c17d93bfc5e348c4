// npm test: every check there is, in the order in which a failure is cheapest to find.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { run } from './run.mjs';

const reports = mkdtempSync(join(tmpdir(), 'checks-'));
const total = { passed: 0, failed: 0, skipped: 0 };
/** A line for whatever failed, printed at the end: of a long log often only the end is kept. */
const failures = [];

await check('Types', () => run('astro', ['check', '--minimumFailingSeverity', 'warning']));
await check('Format and lint', () => run('biome', ['ci', '--error-on-warnings']));
await check('Unit tests', unitTests, countVitest);
if (await check('Build', () => run('astro', ['build']))) {
  await check('Browser tests', browserTests, countPlaywright);
} else {
  console.log('\nThe browser tests were not run, because there is no site to open.');
}

rmSync(reports, { recursive: true });
process.exitCode = total.failed > 0 ? 1 : 0;
if (failures.length > 0) console.log(`\n=== What failed\n${failures.join('\n')}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);

/** Runs one check and adds what it counted, or itself as one, to the total; true if all went well. */
async function check(name, work, count) {
  console.log(`\n=== ${name}`);
  const start = performance.now();
  const well = (await work()) === 0;
  const { names = [], ...counted } = (count && read(count)) ?? {
    passed: Number(well),
    failed: 0,
    skipped: 0,
  };
  if (!well && counted.failed === 0) counted.failed = 1;
  if (!well) failures.push(name, ...names.map((failed) => `  ${failed}`));
  for (const key of Object.keys(total)) total[key] += counted[key];
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`=== ${name}: ${well ? 'fine' : 'FAILED'} after ${seconds} s`);
  return well;
}

function unitTests() {
  const report = `--outputFile.json=${join(reports, 'vitest.json')}`;
  return run('vitest', ['run', '--reporter=default', '--reporter=json', report]);
}

function countVitest() {
  const report = JSON.parse(readFileSync(join(reports, 'vitest.json'), 'utf8'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    names: report.testResults.flatMap(({ assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages.join('\n')}`),
    ),
  };
}

function browserTests() {
  try {
    ensureBrowser();
  } catch (error) {
    console.error(error.message);
    return 1;
  }
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'playwright.json') };
  return run('playwright', ['test', '--reporter=list,json'], env);
}

function countPlaywright() {
  const { stats, suites } = JSON.parse(readFileSync(join(reports, 'playwright.json'), 'utf8'));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    names: suites.flatMap(failedSpecs),
  };
}

function failedSpecs({ file, specs = [], suites = [] }) {
  const own = specs.filter(({ ok }) => !ok).map(({ title, line }) => `${file}:${line} ${title}`);
  return [...own, ...suites.flatMap(failedSpecs)];
}

/** What a report counts; undefined if its tool died before it wrote one. */
function read(count) {
  try {
    return count();
  } catch {
    return undefined;
  }
}
