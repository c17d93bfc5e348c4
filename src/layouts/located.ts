/** A component as Astro calls it: the page's result, what its tag says, and what stands in it. */
type Component = (page: unknown, props: Record<string, unknown>, slots: unknown) => unknown;

/**
 * The cells of a lesson, such that what one of them throws begins with the file and the line of its tag.
 *
 * @param cells Astro components by name; `proseCells` gives their tags the attribute `line`
 * @param file the lesson's file
 */
export function located<T extends Readonly<Record<string, unknown>>>(cells: T, file: string): T {
  const wrapped = Object.entries(cells).map(([name, cell]) => [
    name,
    wrap(cell as Component, file),
  ]);
  return Object.fromEntries(wrapped) as T;
}

function wrap(cell: Component, file: string): Component {
  const safe: Component = (page, { line, ...props }, slots) => {
    const complain = (error: unknown): never => {
      const place = line === undefined ? file : `${file}, line ${line}`;
      throw new Error(`${place}: ${error instanceof Error ? error.message : error}`, {
        cause: error,
      });
    };
    try {
      const made = cell(page, props, slots);
      return made instanceof Promise ? made.catch(complain) : made;
    } catch (error) {
      return complain(error);
    }
  };
  // Astro marks its components with properties of the function.
  return Object.assign(safe, cell);
}
