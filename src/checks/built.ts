import { existsSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/**
 * The addresses of all pages of the site built in a folder, such as `/` and `/lessons/loop/`, but for
 * those for frames, whose desks are the lessons' own; throws if there are none.
 */
export function builtPages(folder = dist): string[] {
  const files = existsSync(folder) ? globSync('**/*.html', { cwd: folder }) : [];
  if (files.length === 0) throw new Error('There is no built site: run `npm run build` first.');
  return files
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .filter((page) => !/^\/embed\/.+/.test(page))
    .sort();
}

/** The addresses of the lessons among them; throws if there are none. */
export function builtLessons(): string[] {
  const lessons = builtPages().filter((page) => /^\/lessons\/.+/.test(page));
  if (lessons.length === 0) throw new Error('The built site has no lesson.');
  return lessons;
}
