import type { Start } from '../run/start';

/**
 * The start of a page's notebook, for a cell's wrapper.
 * @throws a sentence if the page has no notebook of that name
 */
export function startFor(
  notebooks: Readonly<Record<string, Start>>,
  name: string,
  cell: string,
): Start {
  const start = notebooks[name];
  if (start) return start;
  const known = Object.keys(notebooks).join(', ') || 'none';
  throw new Error(
    `<${cell}> asks for the notebook “${name}”, but this page has ${known}; give the lesson a notebook in its frontmatter.`,
  );
}
