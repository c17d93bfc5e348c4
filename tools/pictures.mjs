// npm run pictures: draws the icons and the social picture in public/ from tools/pictures/ and public/icon.svg.
// They are kept in the repository, so that building needs neither a browser nor this machine's fonts.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { installedBrowser, root } from './browser.mjs';
import { top } from './run.mjs';

const browser = await chromium.launch({
  executablePath: installedBrowser(),
  args: root ? ['--no-sandbox'] : [],
});
await draw('icon', 'icon-192.png', 192, 192);
await draw('icon', 'icon-512.png', 512, 512);
await draw('social', 'social.png', 1200, 630);
await browser.close();

async function draw(source, file, width, height) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
  await page.goto(pathToFileURL(join(top, 'tools/pictures', `${source}.html`)).href);
  await page.screenshot({ path: join(top, 'public', file) });
  await page.close();
}
