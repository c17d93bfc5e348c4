import { create, type Font } from 'fontkitten';
import subsetFont from 'subset-font';

/**
 * Cuts a font down to the glyphs of some text, as WOFF2.
 *
 * What the full font lacks as well, such as superscript digits, is left to the reader's system.
 * Throws a sentence if a glyph got lost that the full font has.
 */
export async function cutFont(name: string, full: Buffer, text: string): Promise<Buffer> {
  const cut = await subsetFont(full, text, { targetFormat: 'woff2' });
  const lost = lostGlyphs(full, cut, text);
  if (lost) throw new Error(`Cut down, the font ${name} lacks ${lost}, which a formula shows.`);
  return cut;
}

/** The characters of `text` that the font `full` can show and `cut` cannot. */
export function lostGlyphs(full: Buffer, cut: Buffer, text: string): string {
  const [before, after] = [open(full), open(cut)];
  return [...new Set(text)].filter((c) => has(before, c) && !has(after, c)).join('');
}

function open(buffer: Buffer): Font {
  const font = create(buffer);
  if (font.isCollection)
    throw new Error('A font of KaTeX is a collection; a single font is wanted.');
  return font;
}

const has = (font: Font, character: string): boolean =>
  font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
