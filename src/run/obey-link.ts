import type { Link } from './link';
import type { Notebook } from './notebook';
import { openLink, recallLinks } from './open-link';
import { ownSet } from './own-set';
import { readLink } from './read-link';

/**
 * Opens what an address asks for. An ordinary anchor asks for nothing.
 * @param hash what stands behind # in the address, with it or without
 * @param prefix the keys' prefix of a notebook that is not the page's main one, such as `b.`
 * @param kept links, one a line, whose inputs are taken up before
 */
export function obeyLink(notebook: Notebook, hash: string, prefix = '', kept = ''): void {
  recallAll(
    notebook,
    kept.split('\n').flatMap((text) => readLink(text)?.link ?? []),
  );
  const asked = readLink(hash, prefix);
  if (!asked) return;
  const problems = bring(notebook, asked.link);
  openLink(notebook, asked.link, [...asked.problems, ...problems]);
}

/** Takes up the inputs of links that were kept, and the set that the reader had brought. */
export function recallAll(notebook: Notebook, links: readonly Link[]): void {
  for (const link of links) bring(notebook, link);
  recallLinks(notebook, links);
}

/** Brings the set that a link describes, if it is none of the page's; sentences say why it cannot. */
function bring(notebook: Notebook, { own, rows, set }: Link): string[] {
  const { sets } = notebook.view.value.start;
  if (own === undefined || sets.some((one) => one.name === set && !one.own)) return [];
  try {
    if (!rows) throw new Error('it has no examples');
    notebook.setOwn(ownSet(own, rows));
    return [];
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    return [`The link’s own data were not understood: ${why}.`];
  }
}
