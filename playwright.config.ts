import { defineConfig } from '@playwright/test';
import { installedBrowser, root } from './tools/browser.mjs';

// The tests open the site that `npm run build` left in dist/; another port serves several checkouts at once.
const port = Number(process.env.PORT ?? 43210);
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
];

export default defineConfig({
  testDir: 'src/checks',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  reporter: 'list',
  use: {
    // Otherwise each test would store the whole course; deploy.spec.ts is about that.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: installedBrowser(),
      args: root ? [...quiet, '--no-sandbox'] : quiet,
    },
  },
  webServer: {
    command: `node node_modules/astro/bin/astro.mjs preview --ignore-lock --port ${port}`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});
