// The service worker: it keeps the whole course for when there is no network. It is built by offline.ts.
import { cacheNames, clientsClaim } from 'workbox-core';
import { getCacheKeyForURL, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import type { Kept } from './precache.ts';

/** All files of this version; the build puts them here. */
declare const PRECACHE: Kept[];

/** What TypeScript's library for pages lacks of a service worker. */
interface Worker {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { matchAll(options: object): Promise<readonly unknown[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
const worker = globalThis as unknown as Worker;

/** Where the scripts of the version before stay while a page of it may still be open. */
const earlier = `earlier ${worker.registration.scope}`;

worker.addEventListener('install', (event) => event.waitUntil(keepEarlier()));
worker.addEventListener('activate', (event) => event.waitUntil(dropEarlier()));
// A new version waits until no page is open, or until a reader asks for it.
worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') worker.skipWaiting();
});
clientsClaim();
precacheAndRoute(PRECACHE, {
  // `?present` and the like are for the page's script; the file is the same.
  ignoreURLParametersMatching: [/./],
  urlManipulation: ({ url }) => [new URL(`${url.pathname}/`, url)],
});
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isHashed(url.href),
  async ({ request }) => (await caches.match(request, { cacheName: earlier })) ?? fetch(request),
);

/** A page that is open loads some scripts only when they are needed, and the host may have them no more. */
async function keepEarlier(): Promise<void> {
  const [now, before] = [await caches.open(cacheNames.precache), await caches.open(earlier)];
  for (const request of await now.keys()) {
    if (!isHashed(request.url) || getCacheKeyForURL(request.url)) continue;
    const response = await now.match(request);
    if (response) await before.put(request, response);
  }
}

async function dropEarlier(): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  // The one page that asked for the new version is about to load anew.
  if (open.length < 2) await caches.delete(earlier);
}

function isHashed(address: string): boolean {
  return address.startsWith(`${worker.registration.scope}_astro/`);
}
