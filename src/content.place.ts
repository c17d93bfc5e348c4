import type { z } from 'astro/zod';

/**
 * The first thing that is wrong with an entry, as `line 5, minutes: Write …`; undefined if nothing is.
 *
 * @param text the file that the data were read from
 */
export function firstComplaint(schema: z.ZodType, data: unknown, text: string): string | undefined {
  const issues = schema.safeParse(data).error?.issues ?? [];
  // A misspelt name is told before the field that is missing because of it.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  if (!issue) return undefined;
  const stray = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const line = `line ${lineOf(text, [...issue.path, ...stray])}`;
  const field = issue.path.filter((key) => typeof key === 'string').join('.');
  return `${[line, field].filter(Boolean).join(', ')}: ${issue.message}`;
}

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
