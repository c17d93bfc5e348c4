import { execFile } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { builtPages } from './built.ts';
import { field, openInputs } from './lesson.ts';
import { installedNginx, type Served, serve } from './nginx.ts';

// The site under a sub-path, as a web server hands it out: built once, walked by one reader.
const base = '/course/';
const site = 'https://example.org';
const home = join(tmpdir(), `deploy-${process.pid}`);
const dist = join(home, 'site', base);

test.describe.configure({ mode: 'serial' });
test.skip(!installedNginx(), 'nginx is not installed: nothing serves the site under a sub-path.');

let server: Served;
let context: BrowserContext;
let page: Page;
/** What the reader's browser complained of since it was last looked at. */
let complaints: string[] = [];

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  await build();
  server = await serve(join(home, 'nginx'), join(home, 'site'), base);
  context = await browser.newContext({ serviceWorkers: 'allow' });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('request', (request) => {
    if (!request.url().startsWith(server.origin + base)) complaints.push(request.url());
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`CSP: ${violatedDirective} ${blockedURI}`),
    ),
  );
  page = await context.newPage();
});

test.afterAll(async () => {
  await context?.close();
  await server?.stop();
  rmSync(home, { recursive: true, force: true });
});

test('every page opens and every link answers', async () => {
  test.setTimeout(120_000);
  const [links, ids] = [new Map<string, string>(), new Map<string, Set<string>>()];
  for (const path of pages()) {
    for (const link of await visit(path)) links.set(link, path);
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('[id]')].map((e) => e.id),
    );
    ids.set(path, new Set(found));
  }
  expect(complaints).toEqual([]);
  const broken: string[] = [];
  for (const [link, from] of links) {
    const { pathname, hash } = new URL(link);
    const there = ids.has(pathname) || (await page.request.head(link)).ok();
    const id = decodeURIComponent(hash.slice(1));
    if (!there || (id && !id.includes('=') && !ids.get(pathname)?.has(id)))
      broken.push(`${link}, linked by ${from}`);
  }
  expect(broken).toEqual([]);
  expect(links.size).toBeGreaterThan(30);
});

test('sitemap and canonical addresses name every page at its place', async () => {
  const canonical = pages().map((path) => site + path);
  const map = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
  const listed = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  expect(listed.toSorted()).toEqual(canonical);
  for (const address of canonical) {
    const html = readFileSync(fileOf(new URL(address).pathname), 'utf8');
    expect(html).toContain(`<link rel="canonical" href="${address}">`);
    expect(html).toContain(`<meta property="og:image" content="${site}${base}social.png">`);
  }
});

test('the server says what may be kept, compresses, and has a page for what is not there', async () => {
  const head = async (path: string) => {
    const response = await page.request.get(server.origin + base + path, { maxRedirects: 0 });
    return { status: response.status(), ...response.headers() };
  };
  for (const file of globSync('_astro/*', { cwd: dist }))
    expect(await head(file)).toMatchObject({
      'cache-control': expect.stringContaining('immutable'),
    });
  const lesson = await head('lessons/loop/');
  expect(lesson).toMatchObject({ 'cache-control': 'no-cache', 'content-encoding': 'gzip' });
  expect(lesson).toMatchObject({ 'content-security-policy': "frame-ancestors 'self'" });
  expect(await head('sw.js')).toMatchObject({ 'cache-control': 'no-cache' });
  expect(await head('manifest.webmanifest')).toMatchObject({
    'content-type': 'application/manifest+json',
  });
  expect(await head('licence.txt')).toMatchObject({ 'content-type': 'text/plain; charset=utf-8' });
  expect(await head('lessons/loop')).toMatchObject({
    status: 301,
    location: `${base}lessons/loop/`,
  });

  const lost = await page.goto(`${server.origin}${base}lessons/nowhere/`);
  expect(lost?.status()).toBe(404);
  await page.getByRole('link', { name: 'first page' }).click();
  await expect(page.getByRole('heading', { name: 'Lessons', exact: true })).toBeVisible();
  complaints = [];
});

test('without a network every page opens and comes to life', async () => {
  test.setTimeout(120_000);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller)))
    .toBe(true);
  await server.stop();
  for (const path of [...pages(), `${base}lessons/loop/?present`]) {
    await visit(path);
    // So small that every cell is in view.
    await page.evaluate(() => document.documentElement.style.setProperty('zoom', '0.03'));
    const lifeless = () => page.evaluate(waitingCells);
    await expect.poll(lifeless, { message: path, timeout: 20_000 }).toEqual([]);
  }
  expect(complaints).toEqual([]);
});

test('a new version is told, waits until it is asked for, and keeps place and inputs', async () => {
  publishAnother();
  const { port } = new URL(server.origin);
  server = await serve(join(home, 'nginx'), join(home, 'site'), base, Number(port));
  await page.goto(`${server.origin}${base}lessons/loop/#at=1/2/dz`);
  await openInputs(page);
  await field(page, 'start w_1').fill('0.25');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const line = page.getByRole('status').filter({ hasText: 'A new version is ready' });
  await expect(line).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('.masthead')).not.toContainText('(another)');
  await expect(field(page, 'start w_1')).toHaveValue('0.25');
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.locator('.masthead')).toContainText('(another)');
  await expect(page).toHaveURL(/#at=1\/2\/dz&w=0\.25/);
  await openInputs(page);
  await expect(field(page, 'start w_1')).toHaveValue('0.25');
  await expect(line).toHaveCount(0);
  expect(complaints).toEqual([]);
});

async function build(): Promise<void> {
  const top = fileURLToPath(new URL('../..', import.meta.url));
  const astro = join(top, 'node_modules/astro/bin/astro.mjs');
  const env = { ...process.env, BASE: base, SITE: site, ASTRO_TELEMETRY_DISABLED: '1' };
  await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', dist], {
    cwd: top,
    env,
  });
}

/** The addresses of the pages that readers open. */
function pages(): string[] {
  const paths = builtPages(dist).filter((path) => path !== '/404.html');
  return paths.map((path) => base + path.slice(1));
}

const fileOf = (path: string): string => join(home, 'site', path, 'index.html');

/** Opens a page; the links on it that stay within its host. */
async function visit(path: string): Promise<string[]> {
  await page.goto(server.origin + path);
  return page.locator('a[href]').evaluateAll((links) =>
    links.flatMap((link) => {
      const { href, origin } = link as HTMLAnchorElement;
      return origin === location.origin ? [href] : [];
    }),
  );
}

/** The cells in sight that still wait for their script: one that lives no longer says that it came from the server. */
function waitingCells(): (string | null)[] {
  const islands = [...document.querySelectorAll('astro-island[ssr]')];
  return islands
    .filter(({ firstElementChild: cell }) => cell?.checkVisibility())
    .map((island) => island.getAttribute('component-url'));
}

/** Changes one word of every page, as another build would, and tells the service worker. */
function publishAnother(): void {
  for (const path of pages()) {
    const html = readFileSync(fileOf(path), 'utf8');
    writeFileSync(fileOf(path), html.replace('step by step</a>', 'step by step (another)</a>'));
  }
  const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
  writeFileSync(join(dist, 'sw.js'), worker.replace(/revision:`/g, 'revision:`another-'));
}
