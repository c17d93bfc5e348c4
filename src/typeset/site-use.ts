import { readFileSync } from 'node:fs';
import { type HTMLElement, parse } from 'node-html-parser';
import type { Root } from 'postcss';
import { collectText, type Face, faceRules } from './font-use.ts';
import { hole, holeCharacters } from './holes.ts';
import { classesIn, type FontFace, fontFaces, nearestFace, ownSelectors } from './stylesheet.ts';

/** What the pages of a site show of KaTeX. */
export interface SiteUse {
  /** The characters shown in each face, and those that the browser may fill in. */
  readonly characters: ReadonlyMap<FontFace, ReadonlySet<string>>;
  /** KaTeX's own selectors that select something. */
  readonly selectors: ReadonlySet<string>;
}

/**
 * Looks through pages, and through the formula templates that they carry as JSON, one by one, so that
 * many pages take no more memory than one.
 *
 * Throws a sentence if a page shows a formula in a face that no stylesheet has.
 */
export function useOf(pages: readonly string[], sheets: readonly Root[]): SiteUse {
  const faces = sheets.flatMap(fontFaces);
  const rules = faceRules(sheets);
  const open = ownSelectors(sheets);
  const characters = new Map<FontFace, Set<string>>();
  const selectors = new Set<string>();
  const seen = (text: string, face: Face): void => {
    const source = required(faces, face);
    const known = characters.get(source) ?? new Set();
    for (const c of hole.test(text) ? text + holeCharacters : text) known.add(c);
    characters.set(source, known);
  };
  for (const { html, document } of documents(pages)) {
    const has = (selector: string): boolean =>
      classesIn(selector).every((name) => html.includes(name));
    collectText(
      document,
      rules.filter(({ selector }) => has(selector)),
      seen,
    );
    for (const selector of open) {
      if (!has(selector) || document.querySelector(selector) === null) continue;
      selectors.add(selector);
      open.delete(selector);
    }
  }
  return { characters, selectors };
}

/** Each page, and each template once. */
function* documents(pages: readonly string[]): Generator<{ html: string; document: HTMLElement }> {
  const known = new Set<string>();
  for (const page of pages) {
    const html = readFileSync(page, 'utf8');
    const document = parse(html, { blockTextElements: { script: true, style: true } });
    yield { html, document };
    const table = document.querySelector('script#typeset')?.rawText ?? '{}';
    for (const template of Object.values(JSON.parse(table) as Record<string, string>)) {
      if (known.has(template)) continue;
      known.add(template);
      yield { html: template, document: parse(template) };
    }
  }
}

function required(faces: readonly FontFace[], face: Face): FontFace {
  const found = nearestFace(faces, face);
  if (found) return found;
  throw new Error(
    `A page shows a formula in ${face.family}, but no page imports katex/dist/katex.css.`,
  );
}
