import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { generate } from 'selfsigned';
import { top } from '../tools/run.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const packed = new Set(['.png', '.woff2']);

/**
 * Serves dist/ as a good host does: HTTP/2 with TLS, brotli, files with a hash in their names kept for
 * a year. Its certificate is its own, so a browser must be told to ignore that.
 *
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serve() {
  const root = join(top, 'dist');
  if (!existsSync(root)) throw new Error('There is no site to open: run `npm run build` first.');
  const files = await filesOf(root);
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const server = createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => {
    const { pathname } = new URL(request.url, 'https://localhost');
    const file = files.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const { body, headers } = file ?? files.get('/404.html');
    response.writeHead(file ? 200 : 404, headers);
    response.end(body);
  });
  await new Promise((listening) => server.listen(0, listening));
  return {
    address: `https://localhost:${server.address().port}`,
    close: () => server.close(),
  };
}

/** Every file by its path, as it is sent. */
async function filesOf(root) {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const compress = promisify(brotliCompress);
  const entries = names.map(async (name) => {
    const ending = extname(name);
    const plain = readFileSync(name);
    const path = name.slice(root.length).replaceAll('\\', '/');
    const headers = {
      'content-type': types[ending] ?? 'application/octet-stream',
      'cache-control': path.startsWith('/_astro/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      ...(!packed.has(ending) && { 'content-encoding': 'br' }),
    };
    return [path, { body: packed.has(ending) ? plain : await compress(plain), headers }];
  });
  return new Map(await Promise.all(entries));
}
