import {
  copyFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { create } from 'fontkitten';
import { afterEach, expect, it } from 'vitest';
import { lostGlyphs } from './font-cut.ts';
import { cutSite } from './fonts.ts';
import { holeCharacters } from './holes.ts';
import { typeset } from './katex.ts';

const katex = dirname(createRequire(import.meta.url).resolve('katex/dist/katex.css'));
const styles = readFileSync(join(katex, 'katex.css'), 'utf8').replaceAll('url(fonts/', 'url(');
const ours = '.lit .katex [data-at]{color:red}.katex .added-later{color:red}';
const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

it('keeps the faces that pages use, each with the glyphs it shows, and nothing else', async () => {
  const dist = site(
    `<p>${shown('x + 1')}</p><noscript>${shown(String.raw`\mathbf{v}`)}</noscript>`,
  );
  expect((await cutSite(dist)).faces).toBe(3);
  expect(glyphs(dist)).toEqual({
    'KaTeX_Main-Bold': 'v',
    'KaTeX_Main-Regular': '+1',
    'KaTeX_Math-Italic': 'x',
  });
});

it('sees sums, tall brackets, and accents over letters', async () => {
  const dist = site(typeset(String.raw`\left(\frac{\hat y}{\sum_i 2}\right)`, { display: true }));
  await cutSite(dist);
  expect(glyphs(dist)).toEqual({
    'KaTeX_Main-Regular': '2^',
    'KaTeX_Math-Italic': 'iy',
    'KaTeX_Size1-Regular': '∑',
    'KaTeX_Size3-Regular': '()',
  });
});

it('reads formula templates, and holes may receive any number', async () => {
  const hole = String.raw`\htmlData{at=7710001,value=7720001}{7730001}`;
  const table = JSON.stringify({ a: shown(hole) }).replaceAll('<', String.raw`\u003c`);
  const dist = site(`<script type="application/json" id="typeset">${table}</script>`);
  await cutSite(dist);
  const shownInHoles = [...holeCharacters].filter((c) => !/[⁻⁰-⁹¹²³]/.test(c));
  expect(glyphs(dist)['KaTeX_Main-Regular']).toBe(shownInHoles.sort().join(''));
});

it('drops only rules that are KaTeX’s own, and names the stylesheet anew', async () => {
  const dist = site(shown('x'));
  await cutSite(dist);
  const [sheet = ''] = globSync('_astro/*.css', { cwd: dist });
  const css = readFileSync(join(dist, sheet), 'utf8');
  expect(css).toContain(ours);
  expect(css).toContain('.katex .mathnormal');
  expect(css).not.toMatch(/mathcal|\.sqrt|truetype|woff\)/);
  expect(sheet).not.toContain('00000000');
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toContain(`href="/${sheet}"`);
});

it('cuts styles that stand in a page as it cuts files', async () => {
  const dist = site(shown('x'));
  rmSync(join(dist, '_astro/page.00000000.css'));
  const within = styles.replaceAll('url(', 'url(/_astro/') + ours;
  writeFileSync(join(dist, 'index.html'), `<style>${within}</style><p>${shown('x')}</p>`);
  expect((await cutSite(dist)).faces).toBe(1);
  expect(glyphs(dist)).toEqual({ 'KaTeX_Math-Italic': 'x' });
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  expect(html).toContain(ours);
  expect(html).toContain('.katex .mathnormal');
  expect(html).not.toMatch(/mathcal|\.sqrt|truetype|woff\)/);
  const [font = ''] = globSync('_astro/*.woff2', { cwd: dist });
  expect(html).toContain(`url(/${font})`);
});

it('stops where formulas have no stylesheet, a script names one, or a glyph got lost', async () => {
  const bare = site(shown('x'));
  writeFileSync(join(bare, '_astro/page.00000000.css'), 'p{color:red}');
  await expect(cutSite(bare)).rejects.toThrow('no page imports katex/dist/katex.css');

  const named = site(shown('x'));
  writeFileSync(join(named, '_astro/a.js'), 'load("page.00000000.css")');
  await expect(cutSite(named)).rejects.toThrow('The script _astro/a.js names page.00000000.css');

  const font = (name: string) => readFileSync(join(katex, `fonts/KaTeX_${name}.woff2`));
  expect(lostGlyphs(font('Main-Regular'), font('Size1-Regular'), 'x∑(⁻')).toBe('x');
});

const shown = (tex: string): string => typeset(tex, { display: false });

/** A built site of one page, with KaTeX's stylesheet, one of its own rules, and all fonts. */
function site(body: string): string {
  const dist = mkdtempSync(join(tmpdir(), 'fonts-'));
  made.push(dist);
  const assets = join(dist, '_astro');
  mkdirSync(assets);
  for (const font of globSync('fonts/*', { cwd: katex }))
    copyFileSync(join(katex, font), join(dist, font.replace('fonts', '_astro')));
  writeFileSync(join(assets, 'page.00000000.css'), styles + ours);
  const link = '<link rel="stylesheet" href="/_astro/page.00000000.css">';
  writeFileSync(join(dist, 'index.html'), `<head>${link}</head><body>${body}</body>`);
  return dist;
}

/** The characters of each font file that is left, sorted; U+FFFF only ends a font's table. */
function glyphs(dist: string): Record<string, string> {
  const files = globSync('_astro/KaTeX_*', { cwd: dist }).sort();
  return Object.fromEntries(
    files.map((file) => {
      const font = create(readFileSync(join(dist, file)));
      if (font.isCollection) throw new Error(`${file} is a collection`);
      const characters = font.characterSet.map((c) => String.fromCodePoint(c)).sort();
      return [
        file.slice(7).split('.')[0],
        characters.filter((c) => c > ' ' && c < '\uffff').join(''),
      ];
    }),
  );
}
