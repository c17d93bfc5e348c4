import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';

/**
 * The first thing that is wrong with an entry, as `line 5, minutes: Write …`; undefined if nothing is.
 *
 * @param text the file that the data were read from
 */
export function firstComplaint(schema: z.ZodType, data: unknown, text: string): string | undefined {
  if (/^---\n/.test(text) && !closed.test(text))
    return 'line 1: the fields do not end: write a line --- behind the last of them.';
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
 * Where a file of content says what sets its notebook has, as `content/lessons/07-loop.mdx, line 7`.
 *
 * @param file from the top folder
 */
export function placeOfSets(file: string): string {
  return `${file}, line ${lineOf(readFileSync(file, 'utf8'), ['notebook', 'sets'])}`;
}

/**
 * The line of a file of content that a complaint is about: the deepest of the named fields that is found.
 *
 * @param text the file: YAML, or MDX with YAML at its top
 * @param path the fields on the way to it, the outermost first; numbers count the entries of a list, or the
 *   lines of a text that are not empty, from 0
 * @returns a line from 1
 */
export function lineOf(text: string, path: readonly PropertyKey[]): number {
  // Words of a lesson that look like a field are none.
  const yaml = closed.exec(text)?.[0] ?? text;
  let at = 0;
  let end = yaml.length;
  for (const key of path) {
    const [from, to] =
      typeof key === 'number' ? entry(yaml, at, key) : field(yaml, at, String(key));
    if (from === undefined || from >= end) break;
    at = from;
    end = Math.min(end, to ?? end);
  }
  return text.slice(0, at).split('\n').length;
}

/** The fields at the top of a lesson, between their two lines of hyphens. */
const closed = /^---\n.*?^---\s*$/ms;

type Stretch = readonly [from?: number, to?: number];

function field(yaml: string, at: number, key: string): Stretch {
  const name = key.replace(/[^\w]/g, '\\$&');
  const found = new RegExp(`(^|[\\s{,])(${name})\\s*:`, 'gm');
  found.lastIndex = at;
  const match = found.exec(yaml);
  return match ? [match.index + (match[1]?.length ?? 0)] : [];
}

/** An entry of the field at `at`, if each of its entries has a line: a list with hyphens, or a text. */
function entry(yaml: string, at: number, k: number): Stretch {
  const [head = ''] = yaml.slice(at).split('\n', 1);
  const marked = /[|>][+-]?\s*$/.test(head) ? /^.*\S/gm : /:\s*$/.test(head) && /^\s*- /gm;
  if (!marked) return [];
  const from = at + head.length + 1;
  const starts = [...yaml.slice(from).matchAll(marked)].map(
    ({ index, 0: { length } }) => from + index + length - 1,
  );
  return [starts[k], starts[k + 1]];
}
