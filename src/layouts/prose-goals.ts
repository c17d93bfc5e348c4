import { globSync } from 'node:fs';
import { defineMdastPlugin, type MdastVisitorContext } from 'satteri';
import { complaintAt, type Placed } from '../typeset/prose-place.ts';

/**
 * Holds each link and picture of a lesson against the pages and files that the site has.
 *
 * Throws a sentence with file, line and cure for one that leads nowhere on this site; what is elsewhere, or
 * in the folder of the lesson, and what stands after `#` is not looked at.
 */
export const proseGoals = defineMdastPlugin({
  name: 'prose-goals',
  options: { position: true },
  link: check,
  image: check,
  definition: check,
});

interface Goal extends Placed {
  readonly type: string;
  readonly url: string;
}

function check(node: Goal, context: MdastVisitorContext): undefined {
  const complaint = aboutGoal(node, goals());
  if (complaint) throw complaintAt(node, context, complaint);
}

/** What is wrong with the address of a link, in a sentence; undefined if nothing is. */
function aboutGoal({ type, url }: Goal, known: readonly string[]): string | undefined {
  const [path = ''] = url.split(/[?#]/);
  const name = /(?:^|\/)\d{2,}-([a-z-]+)\.mdx$/.exec(path)?.[1];
  if (name) return `the link to ${url} is to a file: write /lessons/${name}/.`;
  if (!/^\/(?!\/)/.test(path) || known.includes(path)) return undefined;
  if (type === 'image') return `there is no picture ${url}: put its file into public/.`;
  if (known.includes(`${path}/`))
    return `the link to ${url} lacks the slash at its end: write ${path}/.`;
  // The frames double the lessons: only who means one is told them.
  const near = known.filter((goal) => path.startsWith('/embed/') || !/^\/embed\/./.test(goal));
  return `the link to ${url} leads nowhere; there are ${near.join(', ')}.`;
}

/** The addresses of the site, from its files at this moment, for they change while it is served. */
function goals(): string[] {
  const lessons = globSync('content/lessons/*.mdx').map(
    (file) => `/lessons/${file.replace(/^.*?\d+-|\.mdx$/g, '')}/`,
  );
  const pages = globSync('src/pages/**/*.astro')
    .map((file) => file.replaceAll('\\', '/').slice('src/pages'.length))
    .filter((file) => !/\[|404/.test(file))
    .map((file) => file.replace(/(\/index)?\.astro$/, '/'));
  // A page that is no HTML is written as a `.ts` file: licence.txt.ts.
  const files = [...globSync('public/*.*'), ...globSync('src/pages/*.ts')].map((file) =>
    file
      .replaceAll('\\', '/')
      .replace(/^(public|src\/pages)/, '')
      .replace(/\.ts$/, ''),
  );
  const frames = lessons.map((lesson) => lesson.replace('lessons', 'embed'));
  return [...pages.toSorted(), ...lessons.toSorted(), ...frames.toSorted(), ...files.toSorted()];
}
