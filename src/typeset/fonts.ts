import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import postcss, { type Root } from 'postcss';
import { cutFont } from './font-cut.ts';
import { type SiteUse, useOf } from './site-use.ts';
import { dropUnused, type FontFace, fontFaces, useFile } from './stylesheet.ts';

/** Cuts KaTeX's fonts and rules, once the site is built, down to what its pages can show. */
export function katexFonts(): AstroIntegration {
  return {
    name: 'katex-fonts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // A font inlined in the stylesheet could not be cut any more.
        const assetsInlineLimit = (file: string) => (/KaTeX_/.test(file) ? false : undefined);
        updateConfig({ vite: { build: { assetsInlineLimit } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { faces, bytes } = await cutSite(fileURLToPath(dir));
        logger.info(`${faces} faces of KaTeX, ${(bytes / 1000).toFixed(1)} kB`);
      },
    },
  };
}

/**
 * Cuts the fonts and stylesheets of the built site in the folder `dist`, those within its pages too.
 *
 * Throws a sentence if a page shows a formula in a face that no stylesheet has, if a glyph got lost,
 * or if a script names a stylesheet.
 */
export async function cutSite(dist: string): Promise<{ faces: number; bytes: number }> {
  const pages = globSync('**/*.html', { cwd: dist }).map((file) => join(dist, file));
  const files = globSync('_astro/*.css', { cwd: dist }).map((file) => ({
    file,
    css: postcss.parse(readFileSync(join(dist, file), 'utf8')),
  }));
  const inPages = stylesWithin(pages);
  const all = [...files.map(({ css }) => css), ...inPages.values()];
  const { characters, selectors } = useOf(pages, all);
  const cut = await cutFonts(join(dist, '_astro'), all.flatMap(fontFaces), characters);
  dropUnused(all, selectors);
  for (const { file, css } of files) renameSheet(dist, file, css.toString());
  for (const page of pages) writeStyles(page, inPages);
  return cut;
}

const style = /(?<=<style>)[\s\S]*?(?=<\/style>)/g;

/** What stands between style tags, each text once. */
function stylesWithin(pages: readonly string[]): Map<string, Root> {
  const styles = new Map<string, Root>();
  for (const page of pages)
    for (const text of readFileSync(page, 'utf8').match(style) ?? [])
      if (!styles.has(text)) styles.set(text, postcss.parse(text));
  return styles;
}
function writeStyles(page: string, styles: ReadonlyMap<string, Root>): void {
  const html = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    html.replace(style, (text) => styles.get(text)?.toString() ?? text),
  );
}

/** Replaces the faces that are used by cut ones and removes all others. */
async function cutFonts(
  folder: string,
  faces: readonly FontFace[],
  characters: SiteUse['characters'],
) {
  const cuts = new Map<string, string>();
  let bytes = 0;
  for (const [source, shown] of characters) {
    const name = nameOf(source);
    const text = [...shown].join('');
    const cut = await cutFont(name, readFileSync(join(folder, basename(source.url))), text);
    cuts.set(name, `${name}.${hash(cut)}.woff2`);
    bytes += cut.length;
    writeFileSync(join(folder, `${name}.${hash(cut)}.woff2`), cut);
  }
  for (const face of faces) {
    const file = cuts.get(nameOf(face));
    if (file) useFile(face, face.url.replace(basename(face.url), file));
    else face.rule.remove();
  }
  const kept = new Set(cuts.values());
  for (const file of globSync('KaTeX_*', { cwd: folder }))
    if (!kept.has(file)) rmSync(join(folder, file));
  return { faces: cuts.size, bytes };
}

/** Such as `KaTeX_Main-Regular`. */
const nameOf = ({ url }: FontFace): string => basename(url).split('.', 1)[0] ?? url;

/** Writes a changed stylesheet under a new name, and that name into the pages. */
function renameSheet(dist: string, file: string, content: string): void {
  const old = basename(file);
  const name = old.replace(/\.[\w-]+\.css$/, `.${hash(content)}.css`);
  rmSync(join(dist, file));
  writeFileSync(join(dist, '_astro', name), content);
  for (const page of globSync('**/*.html', { cwd: dist })) {
    const html = readFileSync(join(dist, page), 'utf8');
    if (html.includes(old)) writeFileSync(join(dist, page), html.replaceAll(old, name));
  }
  for (const script of globSync('**/*.js', { cwd: dist }))
    if (readFileSync(join(dist, script), 'utf8').includes(old))
      throw new Error(`The script ${script} names ${old}: import stylesheets in .astro files.`);
}

const hash = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 8);
