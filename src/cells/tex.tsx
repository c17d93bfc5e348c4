import type { Holed } from '../run/formula';
import { texHtml } from './formula-html';

interface TexProps {
  of: Holed;
  class?: string;
  /** Which other run its numbers belong to; left out, the notebook's own. */
  run?: string;
}

/** A typeset formula with its numbers filled in. */
export function Tex({ of, class: name, run }: TexProps) {
  const filled = texHtml(of);
  const html = run ? filled.replaceAll('data-at', `data-run="${run}" data-at`) : filled;
  // With a key, other HTML is another element: Preact would write out the old one to compare the two.
  return <span key={html} class={name} dangerouslySetInnerHTML={{ __html: html }} />;
}
