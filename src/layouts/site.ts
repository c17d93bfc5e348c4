/** The name of the site, in the header and after the title of every page. */
export const siteName = 'Gradient descent, step by step';

/**
 * The address of a page below wherever the site is published.
 *
 * @param page an address within the site without a slash in front, such as `lessons/loop/`; '' is the home page
 * @param base the folder that the site stands in, as Astro knows it
 */
export function link(page: string, base: string = import.meta.env.BASE_URL): string {
  return `${base.replace(/\/$/, '')}/${page}`;
}

/**
 * The lessons in the order of their numbers, `00-…` first.
 *
 * @param lessons entries of the collection of lessons, in any order
 * @throws if one has no file
 */
export function inOrder<T extends { readonly filePath?: string }>(lessons: readonly T[]): T[] {
  return lessons.toSorted((a, b) => numberOf(a) - numberOf(b));
}

/** Entries of a collection that is one file, in the order of the file. */
export function inFileOrder<T extends { readonly data: { readonly order: number } }>(
  entries: readonly T[],
): T[] {
  return entries.toSorted((a, b) => a.data.order - b.data.order);
}

/**
 * The number of a lesson, from the digits that its file begins with; lesson 0 is optional.
 *
 * @throws if it has no file, which a lesson of the collection always has
 */
export function numberOf({ filePath = '' }: { readonly filePath?: string }): number {
  const digits = /(\d{2,})-[^/]*$/.exec(filePath)?.[1];
  if (digits === undefined) throw new Error(`The lesson “${filePath}” has no number.`);
  return Number(digits);
}

/** How many exercises a lesson asks, counted in its text: `<Exercise …>` and `<Predict exercise …>`. */
export function exercisesOf({ body = '' }: { readonly body?: string }): number {
  return body.match(/<(Exercise|Predict\s+exercise)\b/g)?.length ?? 0;
}
