import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Rolldown } from 'vite';
import { precacheList } from './precache.ts';

/**
 * Adds the service worker to the built site, `sw.js`, and beside it what tells of a new version,
 * `new-version.js`. It has to stand behind every integration that changes a built file.
 */
export function offline(): AstroIntegration {
  let folder = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${folder}sw.js`, (_, response) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(leave);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        await bundle(dist, 'new-version.ts', { format: 'es', entryFileNames: 'new-version.js' });
        const list = precacheList(dist);
        const output = { format: 'iife', entryFileNames: 'sw.js' } as const;
        await bundle(dist, 'worker.ts', output, { PRECACHE: JSON.stringify(list) });
        logger.info(`${list.length} files are kept for use without a network`);
      },
    },
  };
}

/** While one writes, changes must show: this replaces the worker that a built site left in the browser. */
const leave = `addEventListener('install', () => skipWaiting());
addEventListener('activate', async () => {
  await registration.unregister();
  for (const client of await clients.matchAll({ type: 'window' })) client.navigate(client.url);
});
`;

async function bundle(
  dist: string,
  source: string,
  output: Rolldown.OutputOptions,
  define: Record<string, string> = {},
): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define,
    build: {
      outDir: dist,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(source, import.meta.url)),
        output,
      },
    },
  });
}
