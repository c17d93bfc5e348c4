/**
 * An id that no question of the page has yet: the wanted one, or with a number behind it.
 * @param page what the page's cells share while it is built
 */
export function uniqueId(page: { ids?: Set<string> }, wanted: string): string {
  page.ids ??= new Set();
  let id = wanted;
  for (let k = 2; page.ids.has(id); k++) id = `${wanted}-${k}`;
  page.ids.add(id);
  return id;
}
