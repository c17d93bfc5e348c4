import { writeLink } from '../run/link';
import type { Notebook } from '../run/notebook';
import type { View } from '../run/view';
import { longest } from './link-lengths';
import { isMove } from './when-painted';

/** The page's main notebook owns the bare keys of the address; another's begin with its name. */
export const prefixOf = (name: string): string => (name === 'main' ? '' : `${name}.`);

const followed = new Map<string, Notebook>();
/** What stood in the address when it was last read or written; other than that, somebody has just changed it. */
let known = '';
let timer: ReturnType<typeof setTimeout> | undefined;

/** Safari allows a hundred address changes in thirty seconds; this many milliseconds keep below. */
const delay = 300;

/**
 * Opens what the address asks for, and from then on keeps address and notebook together. The
 * address is replaced, not pushed, so that the browser's Back button leaves the page.
 */
export function followAddress(name: string, notebook: Notebook): void {
  if (followed.size === 0) {
    known = location.hash;
    addEventListener('hashchange', obeyAll);
    addEventListener('pagehide', leave);
    resume();
  }
  followed.set(name, notebook);
  const earlier = recalled(`inputs ${name}`) ?? '';
  const follow = (): void => void notebook.view.watch(schedule);
  if (earlier === '' && !asksForPlace()) follow();
  else obey(name, notebook, earlier).then(follow);
}

/** Puts another address in the place of the page's, without a way back to the old one. */
export function replaceAddress(address: string): void {
  history.replaceState(history.state, '', address);
  known = location.hash;
}

function obeyAll(): void {
  known = location.hash;
  if (asksForPlace()) for (const [name, notebook] of followed) obey(name, notebook);
  else schedule();
}

/** Whether the address is more than an ordinary anchor. */
const asksForPlace = (): boolean => location.hash.includes('=');

/** Most pages open without a link to obey, so what reads one is loaded when it is needed. */
async function obey(name: string, notebook: Notebook, earlier = ''): Promise<void> {
  clearTimeout(timer);
  // Read now: on a slow machine the address may be written before what reads it is there.
  const { hash } = location;
  notebook.setWaiting(true);
  return (await import('./obey')).obeyAddress(notebook, hash, prefixOf(name), earlier);
}

function schedule(): void {
  clearTimeout(timer);
  timer = setTimeout(write, delay);
}

function write(): void {
  clearTimeout(timer);
  for (const [name, notebook] of followed) keep(name, notebook);
  // An address just typed is about to be obeyed: what was before must not be written over it.
  if (location.hash !== known) return;
  const links = [...followed].map(([name, notebook]) => writeLink(notebook.link(), prefixOf(name)));
  const asked = links.filter((link) => link !== '').join('&');
  const hash = asked === '' || asked.length > longest ? '' : `#${asked}`;
  // An ordinary anchor stays.
  if (hash !== '' || asksForPlace()) replaceHash(hash);
}

/** A reload reads the address before `pagehide` can write the last move into it, so the tab remembers it. */
function leave(): void {
  write();
  remember('address', location.hash);
}

function resume(): void {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const hash = recalled('address');
  if (entry?.type === 'reload' && hash !== undefined) replaceHash(hash);
}

function replaceHash(hash: string): void {
  if (hash !== location.hash) replaceAddress(location.pathname + location.search + hash);
}

/** The address holds the data set in use; what was edited in the others stays with this tab. */
function keep(name: string, notebook: Notebook): void {
  const view = notebook.view.value;
  const before = kept.get(name);
  // Many examples take long to be written and stored, and most steps change none of them.
  if (before && isMove(before, view)) return;
  kept.set(name, view);
  const links = notebook.kept().map((link) => writeLink(link));
  remember(`inputs ${name}`, links.join('\n'));
}

const kept = new Map<string, View>();

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
