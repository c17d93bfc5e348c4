import type { Link } from './link';
import type { Notebook } from './notebook';
import { opened } from './opened';
import { initialState } from './state';

/**
 * Opens what a link asks for; what it leaves out is the lesson's own. Most pages open without a link,
 * so a notebook does not hold this itself.
 * @param problems sentences about what of the link could not be read
 */
export function openLink(notebook: Notebook, link: Link, problems: readonly string[] = []): void {
  notebook.become((start, state) => {
    const next = opened(start, state, link);
    return { ...next.state, problems: [...problems, ...next.problems] };
  }, link.at ?? '0');
}

/** Takes up the inputs of links again without going there; edits that are there stay in front. */
export function recallLinks(notebook: Notebook, links: readonly Link[]): void {
  notebook.become((start, state) => {
    const recalled = links.map((link) => opened(start, initialState(start), link).state.edits);
    return { ...state, edits: Object.assign({}, ...recalled, state.edits) };
  });
}
