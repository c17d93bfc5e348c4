import { type Link, writeLink } from '../run/link';
import type { Notebook } from '../run/notebook';
import { recallAll } from '../run/obey-link';
import { readLink } from '../run/read-link';
import type { Start } from '../run/start';

/** The part of the browser's storage that is used. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Where a notebook's inputs and its place are kept; another form of the texts gets another number. */
export const dataKey = 'gradient-descent-lab-data-1';
export const placeKey = 'gradient-descent-lab-place-1';

/** What was kept at an earlier visit. */
export interface KeptWork {
  /** The inputs of each data set that was edited. */
  readonly edits: readonly Link[];
  /** Set, mistake, loss and position. */
  readonly place: Link;
  /** What the address asked for when it was kept. */
  readonly address: string;
}

/**
 * Reads what was kept; undefined where nothing is, or nothing that makes sense.
 * @param shelf gives the storage, or throws, as browsers do that allow none
 */
export function keptIn(shelf: () => Shelf): KeptWork | undefined {
  try {
    const [data, place] = [shelf().getItem(dataKey), shelf().getItem(placeKey)];
    if (data === null && place === null) return undefined;
    const [text = '', address = ''] = (place ?? '').split('\n');
    const edits = (data ?? '').split('\n').flatMap((line) => readLink(line)?.link ?? []);
    return { edits, place: readLink(text)?.link ?? {}, address };
  } catch {
    return undefined;
  }
}

/**
 * Keeps a notebook's inputs and place. The inputs may be many, so they are written only when they
 * are others than the last time.
 * @returns the function that keeps; it says whether the storage took it
 */
export function keeper(shelf: () => Shelf): (notebook: Notebook, address: string) => boolean {
  let last: unknown;
  return (notebook, address) => {
    try {
      const { inputs, set, mistake, loss } = notebook.view.value;
      if (inputs !== last) {
        const lines = notebook.kept().map((link) => writeLink(link));
        shelf().setItem(dataKey, lines.join('\n'));
        last = inputs;
      }
      const place = { at: notebook.link().at, set: set.name, mistake, loss };
      shelf().setItem(placeKey, `${writeLink(place)}\n${address}`);
      return true;
    } catch {
      return false;
    }
  };
}

/** Brings a notebook back to what was kept; what its page no longer has is left out. */
export function resume(notebook: Notebook, start: Start, { edits, place }: KeptWork): void {
  // What is recalled stands back behind edits that are there.
  restoreAll(notebook, start);
  recallAll(notebook, edits);
  if (notebook.view.value.start.sets.some(({ name }) => name === place.set))
    notebook.choose(place.set ?? '');
  if (place.mistake !== undefined && start.mistakes.includes(place.mistake))
    notebook.setMistake(place.mistake);
  if (place.loss) notebook.setLoss(place.loss);
  if (place.at !== undefined) notebook.seek(place.at);
}

/** Back to the site's own data, all sets of them, and to the first step. */
export function startOver(notebook: Notebook, start: Start): void {
  restoreAll(notebook, start);
  notebook.setMistake(undefined);
  notebook.setLoss(start.loss);
  notebook.reset();
}

function restoreAll(notebook: Notebook, start: Start): void {
  const first = start.sets[0].name;
  notebook.setOwn(undefined);
  for (const { set = first } of notebook.kept()) {
    notebook.choose(set);
    notebook.restore();
  }
  notebook.choose(first);
}
