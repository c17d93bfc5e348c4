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
  if (start) return named(start);
  const known = Object.keys(notebooks).join(', ') || 'none';
  throw new Error(
    `<${cell}> asks for the notebook “${name}”, but this page has ${known}; give the lesson a notebook in its frontmatter.`,
  );
}

const shown = new WeakMap<Start, Start>();

/**
 * The same start, of which only the name is written into the page with each cell: the page holds the
 * whole of it once, and island.ts hands it to every cell.
 */
function named(start: Start): Start {
  const known = shown.get(start);
  if (known) return known;
  const properties = Object.entries(Object.getOwnPropertyDescriptors(start));
  const made = Object.defineProperties(
    {},
    Object.fromEntries(
      properties.map(([key, value]) => [key, { ...value, enumerable: key === 'name' }]),
    ),
  ) as Start;
  shown.set(start, made);
  return made;
}
