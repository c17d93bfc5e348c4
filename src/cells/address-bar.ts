import { writeLink } from '../run/link';
import type { Notebook } from '../run/notebook';

/** The page's main notebook owns the bare keys of the address; another's begin with its name. */
export const prefixOf = (name: string): string => (name === 'main' ? '' : `${name}.`);

const followed = new Map<string, Notebook>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Safari allows a hundred address changes in thirty seconds; this many milliseconds keep below. */
const delay = 300;

/** Not every browser takes an address of more characters; above it the address asks for nothing. */
const longest = 60_000;

/**
 * Opens what the address asks for, and from then on keeps address and notebook together. The
 * address is replaced, not pushed, so that the browser's Back button leaves the page.
 */
export function followAddress(name: string, notebook: Notebook): void {
  if (followed.size === 0) {
    addEventListener('hashchange', obeyAll);
    addEventListener('pagehide', leave);
    resume();
  }
  followed.set(name, notebook);
  const kept = recalled(`inputs ${name}`) ?? '';
  const follow = (): void => void notebook.view.watch(schedule);
  if (kept === '' && !asksForPlace()) follow();
  else obey(name, notebook, kept).then(follow);
}

function obeyAll(): void {
  if (asksForPlace()) for (const [name, notebook] of followed) obey(name, notebook);
  else schedule();
}

/** Whether the address is more than an ordinary anchor. */
const asksForPlace = (): boolean => location.hash.includes('=');

/** Most pages open without a link to obey, so what reads one is loaded when it is needed. */
async function obey(name: string, notebook: Notebook, kept = ''): Promise<void> {
  clearTimeout(timer);
  // Read now: on a slow machine the address may be written before what reads it is there.
  const { hash } = location;
  notebook.setWaiting(true);
  return (await import('./obey')).obeyAddress(notebook, hash, prefixOf(name), kept);
}

function schedule(): void {
  clearTimeout(timer);
  timer = setTimeout(write, delay);
}

function write(): void {
  clearTimeout(timer);
  for (const [name, notebook] of followed) keep(name, notebook);
  const links = [...followed].map(([name, notebook]) => writeLink(notebook.link(), prefixOf(name)));
  const asked = links.filter((link) => link !== '').join('&');
  const hash = asked.length > longest ? '' : asked;
  if (hash === '' && !asksForPlace()) return;
  const address = hash === '' ? location.pathname + location.search : `#${hash}`;
  if (address !== location.hash) history.replaceState(history.state, '', address);
}

/** A reload reads the address before `pagehide` can write the last move into it, so the tab remembers it. */
function leave(): void {
  write();
  remember('address', location.hash);
}

function resume(): void {
  const reloaded = performance
    .getEntriesByType('navigation')
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'reload');
  const hash = recalled('address');
  if (!reloaded || hash === undefined) return;
  history.replaceState(history.state, '', location.pathname + location.search + hash);
}

/** The address holds the data set in use; what was edited in the others stays with this tab. */
function keep(name: string, notebook: Notebook): void {
  remember(
    `inputs ${name}`,
    notebook
      .kept()
      .map((link) => writeLink(link))
      .join('\n'),
  );
}

const storageKey = (what: string): string => `${location.pathname} ${what}`;

function remember(what: string, text: string): void {
  try {
    sessionStorage.setItem(storageKey(what), text);
  } catch {
    // Storage may be full or forbidden; then the address alone is kept.
  }
}

function recalled(what: string): string | undefined {
  try {
    return sessionStorage.getItem(storageKey(what)) ?? undefined;
  } catch {
    return undefined;
  }
}
