import type { Start } from '../run/start';
import { templates } from '../typeset/templates';

/** Typesets as a page does: from the table of its notebooks, and no formula that is not in it. */
export function typesetterFor(starts: readonly Start[]): (tex: string) => string {
  const table = templates(starts);
  return (tex) => {
    const html = table[tex];
    if (html === undefined) throw new Error(`The page has no typeset formula for ${tex}.`);
    return html;
  };
}
