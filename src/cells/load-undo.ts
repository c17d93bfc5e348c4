import type { Link } from '../run/link';
import type { Notebook } from '../run/notebook';
import { recallAll } from '../run/obey-link';
import { ownName } from '../run/own-set';

/** What a notebook showed before other data took its place. */
export interface Before {
  /** The set that the reader had brought earlier, with all edits. */
  readonly own?: Link;
  readonly set: string;
  readonly title: string;
  readonly at: string;
}

/** Remembers what a notebook shows, for `goBack`. */
export function remember(notebook: Notebook): Before {
  const { name, title } = notebook.view.value.set;
  return {
    own: notebook.kept().find((link) => link.set === ownName),
    set: name,
    title,
    at: notebook.link().at ?? '0',
  };
}

/** Shows again what was remembered; the edits of the page's own sets were never gone. */
export function goBack(notebook: Notebook, { own, set, at }: Before): void {
  if (own) recallAll(notebook, [own]);
  else notebook.setOwn(undefined);
  notebook.choose(set);
  notebook.seek(at);
}
