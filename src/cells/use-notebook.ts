import { useEffect, useState } from 'preact/hooks';
import { type Notebook, notebook } from '../run/notebook';
import type { Start } from '../run/start';
import type { View } from '../run/view';
import { followAddress } from './address-bar';
import { watchWhenPainted } from './when-painted';

const live = new Map<string, Notebook>();
const waiting = new Map<string, ((notebook: Notebook) => void)[]>();
const firstViews = new WeakMap<Start, View>();

/**
 * Joins a cell to the page's notebook of that name. The first view is the lesson's own start, the
 * same as in the page's HTML; what the address asks for comes in an effect, after hydration, for
 * hydration would keep the server's attributes beside new text.
 * @param watch how it hears of moves; most cells may follow when the desk is painted
 */
export function useNotebook(
  start: Start,
  watch = watchWhenPainted,
): { view: View; act: () => Notebook } {
  const [view, setView] = useState(() => firstView(start));
  useEffect(() => watch(liveNotebook(start).view.watch, setView), [start.name]);
  return { view, act: () => liveNotebook(start) };
}

/** Calls back with a notebook of this page as soon as a cell has brought it to life. */
export function whenLive(name: string, use: (notebook: Notebook) => void): void {
  const there = live.get(name);
  if (there) use(there);
  else waiting.set(name, [...(waiting.get(name) ?? []), use]);
}

function liveNotebook(start: Start): Notebook {
  const there = live.get(start.name);
  if (there) return there;
  const fresh = notebook(start, async (spec, iterations) =>
    (await import('./far')).runAhead(spec, iterations),
  );
  live.set(start.name, fresh);
  const first = fresh.view.value;
  // From now on, what stands in cells that are still asleep may be no longer true; cells.css hides it.
  const { dataset } = document.documentElement;
  fresh.view.watch((view) => {
    if (view !== first && dataset.moved === undefined) dataset.moved = '';
    // The page carries the first iteration of the lesson's own inputs for paper; of others this writes it.
    if (dataset.handout === undefined && (view.descent !== first.descent || dataset.worksheet)) {
      dataset.handout = 'coming';
      import('./handout');
    }
  });
  followAddress(start.name, fresh);
  for (const use of waiting.get(start.name) ?? []) use(fresh);
  return fresh;
}

function firstView(start: Start): View {
  const known = firstViews.get(start);
  if (known) return known;
  const view = notebook(start).view.value;
  firstViews.set(start, view);
  return view;
}
