import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { top } from './run.mjs';

/** Whether this process is root, for which Chromium starts only without its sandbox. */
export const root = process.getuid?.() === 0;

/** The path of a Chromium that starts: Playwright's own or else the machine's; undefined if there is none. */
export function installedBrowser() {
  return [chromium.executablePath(), ...places].find(starts);
}

/**
 * The path of a Chromium that starts; if there is none, one is installed: Playwright's own, or
 * Debian's package. Throws one sentence that says what to install where neither works.
 */
export function ensureBrowser() {
  for (const attempt of [() => {}, download, addLibraries, installPackage]) {
    attempt();
    const browser = installedBrowser();
    if (browser) return browser;
  }
  throw new Error(
    'The browser tests need Chromium or Chrome: install either, or run `npx playwright install --with-deps chromium`.',
  );
}

// The shell is Chromium without windows: each page opens several times as fast.
const places = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A browser that is there may still lack a system library; on Windows, asking would open a window. */
function starts(path) {
  if (!existsSync(path)) return false;
  return process.platform === 'win32' || spawnSync(path, ['--version']).status === 0;
}

function download() {
  playwright(['install', 'chromium'], { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' });
}

function addLibraries() {
  if (root && existsSync(chromium.executablePath())) playwright(['install-deps', 'chromium']);
}

function installPackage() {
  if (!root || !existsSync('/usr/bin/apt-get')) return;
  show('apt-get', ['update']);
  for (const browser of ['chromium-headless-shell', 'chromium']) {
    if (installedBrowser()) return;
    show('apt-get', ['install', '-y', '--no-install-recommends', browser, 'fonts-liberation']);
  }
}

function playwright(args, env) {
  show(process.execPath, ['node_modules/@playwright/test/cli.js', ...args], env);
}

function show(command, args, env) {
  console.log(`No Chromium starts here yet; trying: ${command} ${args.join(' ')}`);
  spawnSync(command, args, {
    cwd: top,
    stdio: 'inherit',
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', ...env },
  });
}
