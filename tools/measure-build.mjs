import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Builds the site with many lessons, copies of the course's own, in a scratch folder, and prints what a
// lesson costs: `npm run measure-build`, or `npm run measure-build -- 50 200` for other numbers.

const top = fileURLToPath(new URL('..', import.meta.url));
const sizes = process.argv.slice(2).map(Number);
/** What the smallest build took; the others’ lessons are counted from there. */
let first;
const scratch = mkdtempSync(join(tmpdir(), 'gradient-descent-'));

try {
  copySite();
  console.log('lessons |  wall s |   CPU s | peak MB | CPU ms a lesson | MB a lesson');
  for (const lessons of sizes.length > 0 ? sizes : [100, 300, 1000]) console.log(row(lessons));
  console.log(
    'Wall and CPU time are of the whole build; a lesson’s share is counted from the first size on.',
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** The site without what was built; packages are linked one by one, so that caches stay in the copy. */
function copySite() {
  const left =
    /^(node_modules|dist|\.astro|\.git|bench|docs|test-results|playwright-report|lighthouse)$/;
  for (const part of readdirSync(top).filter((name) => !left.test(name)))
    cpSync(join(top, part), join(scratch, part), { recursive: true });
  mkdirSync(join(scratch, 'node_modules'));
  for (const name of readdirSync(join(top, 'node_modules')))
    if (name === '.bin' || !name.startsWith('.'))
      symlinkSync(join(top, 'node_modules', name), join(scratch, 'node_modules', name));
}

function row(lessons) {
  writeLessons(lessons);
  const { seconds, cpu, megabytes } = build();
  const cells = [lessons, seconds.toFixed(0), cpu.toFixed(1), megabytes.toFixed(0)];
  if (first) {
    const more = lessons - first.lessons;
    cells.push(((1000 * (cpu - first.cpu)) / more).toFixed(0));
    cells.push(((megabytes - first.megabytes) / more).toFixed(2));
  } else {
    cells.push(((1000 * cpu) / lessons).toFixed(0), (megabytes / lessons).toFixed(2));
  }
  first ??= { lessons, cpu, megabytes };
  const widths = [7, 7, 7, 7, 15, 11];
  return cells.map((cell, k) => String(cell).padStart(widths[k])).join(' | ');
}

/** As many lessons in all: the course’s own, and then copies of them by turns, under other names. */
function writeLessons(lessons) {
  const from = join(top, 'content/lessons');
  const folder = join(scratch, 'content/lessons');
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  const own = readdirSync(from)
    .filter((file) => file.endsWith('.mdx'))
    .sort();
  for (let k = 0; k < lessons; k++) {
    const file = own[k % own.length];
    const name = k < own.length ? file : `${k + 100}-copy-${letters(k)}.mdx`;
    writeFileSync(join(folder, name), readFileSync(join(from, file)));
  }
}

/** A number as three letters, for a lesson’s name has no digits. */
function letters(k) {
  return [676, 26, 1]
    .map((place) => String.fromCharCode(97 + (Math.floor(k / place) % 26)))
    .join('');
}

/** One build in a process of its own, from nothing, and what it took. */
function build() {
  for (const left of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(join(scratch, left), { recursive: true, force: true });
  const program = `
    import { build } from 'astro';
    const from = performance.now();
    await build({ root: process.cwd(), logLevel: 'error' });
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const seconds = (performance.now() - from) / 1000;
    console.log(JSON.stringify({ seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
    process.exit();`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', program],
    { cwd: scratch, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  if (status !== 0) throw new Error(`The build of the copy failed:\n${stdout}${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}
