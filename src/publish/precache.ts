import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One file of the site as the service worker keeps it: its address from the worker's own, and what tells versions apart. */
export interface Kept {
  readonly url: string;
  /** Null where the name itself changes with the content. */
  readonly revision: string | null;
}

/**
 * All that the course needs without a network, from the folder of a built site. Pages stand under the
 * address that links use, `./lessons/loop/`; what only hosts, search engines and chats read stays out.
 */
export function precacheList(dist: string): Kept[] {
  const files = globSync('**/*', { cwd: dist }).filter((file) =>
    statSync(join(dist, file)).isFile(),
  );
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !forOthers.test(file))
    .sort()
    .map((file) => ({
      url: `./${file.replace(/(^|\/)index\.html$/, '$1')}`,
      revision: file.startsWith('_astro/') ? null : revision(join(dist, file)),
    }));
}

const forOthers =
  /^(404\.html|sitemap[\w-]*\.xml|robots\.txt|social\.png|sw\.js|_headers|_redirects)$|\.map$|(^|\/)\./;

const revision = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('base64url').slice(0, 12);
