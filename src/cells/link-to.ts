import { writeLink } from '../run/link';
import type { Notebook } from '../run/notebook';
import { prefixOf } from './address-bar';

/**
 * The whole address that opens what a notebook shows. The start, too, is named, so that the link
 * undoes what whoever follows it has edited.
 * @param name the notebook's name on its page
 * @param page the page's address, with or without its own part after #
 */
export function linkTo(notebook: Notebook, name: string, page: string): string {
  const link = notebook.link();
  return `${page.split('#')[0]}#${writeLink({ ...link, at: link.at ?? '0' }, prefixOf(name))}`;
}
