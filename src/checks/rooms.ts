import { posix } from 'node:path';
import ts from 'typescript';

/** A source file: its path from the top folder, such as `src/math/ops.ts`, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** What a room may import: other rooms beside itself, and packages (`node:` stands for all of Node). */
interface Room {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const library = ['node:', 'astro', 'fontkitten', 'katex', 'node-html-parser', 'postcss'];
const workbox = ['core', 'precaching', 'routing'].map((part) => `workbox-${part}`);
const rooms: Record<string, Room> = {
  math: { rooms: [], packages: [] },
  model: { rooms: ['math'], packages: [] },
  // papaparse splits the CSV that readers bring along: quoted fields, line ends, broken quotes.
  run: { rooms: ['math', 'model'], packages: ['d3-array', 'd3-contour', 'papaparse'] },
  typeset: {
    rooms: ['math', 'model', 'run'],
    packages: [...library, 'satteri', 'subset-font'],
  },
  cells: { rooms: ['math', 'model', 'run'], packages: ['preact', 'd3-array', 'd3-shape'] },
  publish: { rooms: [], packages: ['node:', 'astro', 'satteri', 'vite', ...workbox] },
};

const inTests = [
  'vitest',
  'fast-check',
  'decimal.js',
  'preact-render-to-string',
  'node:',
  'node-html-parser',
  '@netlify/headers-parser',
  'yaml',
];
const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
const longest = 250;

/**
 * A sentence for every place where files break the order of the rooms: imports point back along the
 * flow of data (tests may also use the samples in checks/), only `.astro` files know Astro and
 * only cells Preact, no cell imports a cell, no file has over 250 lines.
 */
export function complaints(files: readonly Source[]): string[] {
  return files.flatMap((file) => [
    ...tooLong(file),
    ...importsOf(file).flatMap((name) => complaint(file.path, name) ?? []),
  ]);
}

/** What a file imports, re-exports or loads later, as it writes it. */
export function importsOf({ path, text }: Source): string[] {
  if (!/\.(ts|tsx|astro)$/.test(path)) return [];
  return scriptsOf(path, text).flatMap((script) =>
    ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName),
  );
}

/** The code of a file: an Astro file has some between its fences and some in its script elements. */
function scriptsOf(path: string, text: string): string[] {
  if (!path.endsWith('.astro')) return [text];
  const fenced = /^---\n(.*?)^---$/ms.exec(text)?.[1] ?? '';
  const elements = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)];
  return [fenced, ...elements.map(([, script = '']) => script)];
}

function tooLong({ path, text }: Source): string[] {
  const lines = text.split('\n').length - 1;
  return lines > longest ? [`${path} has ${lines} lines; ${longest} are the limit.`] : [];
}

function complaint(path: string, name: string): string | undefined {
  const astro = path.endsWith('.astro');
  if (name.startsWith('astro:') && !astro && path !== 'src/content.config.ts')
    return `${path} imports ${name}: only .astro files know Astro.`;
  if (/^preact\b/.test(name) && roomOf(path) !== 'cells')
    return `${path} imports ${name}: only cells/ knows Preact.`;
  const room = rooms[roomOf(path)];
  if (!room) return undefined;
  return name.startsWith('.')
    ? wrongFile(path, posix.join(posix.dirname(path), name), room)
    : wrongPackage(path, name, room);
}

function wrongFile(path: string, target: string, room: Room): string | undefined {
  if (isCell(target) && !isOwnFile(path, target))
    return `${path} imports ${target}: no cell imports a cell.`;
  const wanted = roomOf(target);
  const astroCell = path.endsWith('.astro') && wanted === 'typeset';
  const stylesheet = path.endsWith('.astro') && target.endsWith('.css');
  const samples = isTest(path) && wanted === 'checks';
  if (wanted === roomOf(path) || room.rooms.includes(wanted) || astroCell || stylesheet || samples)
    return undefined;
  return `${path} imports ${target}: ${roomOf(path)}/ may not know ${wanted}/.`;
}

function wrongPackage(path: string, name: string, room: Room): string | undefined {
  const allowed = [...room.packages, ...(isTest(path) ? inTests : [])];
  const fits = (known: string) =>
    name === known || name.startsWith(known.endsWith(':') ? known : `${known}/`);
  if (path.endsWith('.astro') || allowed.some(fits)) return undefined;
  return `${path} imports ${name}: ${roomOf(path)}/ may not know that package.`;
}

const roomOf = (path: string): string => path.split('/')[1] ?? '';

/** A cell is called like a component; its helpers are not. */
const isCell = (path: string): boolean => /^src\/cells\/[A-Z]\w*(\.tsx|\.astro)?$/.test(path);

/** Whether both belong to the same cell: `Ledger.astro` and `Ledger.test.tsx` to `Ledger.tsx`. */
const isOwnFile = (path: string, target: string): boolean => stem(path) === stem(target);

const stem = (path: string): string => path.replace(/(\.test)?\.\w+$/, '');
