/**
 * The line of a file of content that a complaint is about: the deepest of the named fields that is found.
 *
 * @param text the file: YAML, or MDX with YAML at its top
 * @param path the fields on the way to it, the outermost first; numbers count the entries of a list
 * @returns a line from 1
 */
export function lineOf(text: string, path: readonly PropertyKey[]): number {
  let at = 0;
  for (const key of path) {
    if (typeof key !== 'string') continue;
    const name = key.replace(/[^\w]/g, '\\$&');
    const found = new RegExp(`(^|[\\s{,])(${name})\\s*:`, 'gm');
    found.lastIndex = at;
    const match = found.exec(text);
    if (!match) break;
    at = match.index + (match[1]?.length ?? 0);
  }
  return text.slice(0, at).split('\n').length;
}
