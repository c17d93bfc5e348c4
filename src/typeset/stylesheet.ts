import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import postcss, { type AtRule, type Root } from 'postcss';
import { type Face, faceOf } from './font-use.ts';

/** One `@font-face` of KaTeX. */
export interface FontFace {
  readonly rule: AtRule;
  readonly face: Face;
  /** The address of its WOFF2 file, as the stylesheet writes it. */
  readonly url: string;
}

/** KaTeX's faces in a stylesheet. */
export function fontFaces(css: Root): FontFace[] {
  const faces: FontFace[] = [];
  css.walkAtRules('font-face', (rule) => {
    const { family, bold = false, italic = false } = faceOf(rule);
    const url = /url\(["']?([^"')]+\.woff2)["']?\)/.exec(String(rule))?.[1];
    if (family && url) faces.push({ rule, face: { family, bold, italic }, url });
  });
  return faces;
}

/** The face of its family that a browser takes for `wanted`: the right slant before the right weight. */
export function nearestFace(faces: readonly FontFace[], wanted: Face): FontFace | undefined {
  const score = ({ face }: FontFace) =>
    (face.italic === wanted.italic ? 2 : 0) + (face.bold === wanted.bold ? 1 : 0);
  const family = faces.filter(({ face }) => face.family === wanted.family);
  return family.toSorted((a, b) => score(b) - score(a))[0];
}

/** Points an `@font-face` at one WOFF2 file alone. */
export function useFile({ rule }: FontFace, url: string): void {
  rule.walkDecls('src', (src) => {
    src.value = `url(${url})format("woff2")`;
  });
}

/** The selectors that KaTeX's own stylesheet has in some stylesheets, without pseudo-elements. */
export function ownSelectors(sheets: readonly Root[]): Set<string> {
  const own = new Set<string>();
  for (const css of sheets)
    css.walkRules(({ selectors }) => {
      for (const selector of selectors.filter(isKatexOwn)) own.add(withoutPseudoElements(selector));
    });
  return own;
}

/** Takes KaTeX's own rules out of stylesheets, but for the selectors that are used. */
export function dropUnused(sheets: readonly Root[], used: ReadonlySet<string>): void {
  for (const css of sheets)
    css.walkRules((rule) => {
      const kept = rule.selectors.filter(
        (selector) => !isKatexOwn(selector) || used.has(withoutPseudoElements(selector)),
      );
      if (kept.length === 0) rule.remove();
      else if (kept.length < rule.selectors.length) rule.selectors = kept;
    });
}

/** The names of the classes that a selector asks for. */
export const classesIn = (selector: string): string[] =>
  (selector.match(/\.[\w-]+/g) ?? []).map((name) => name.slice(1));

/** Whether KaTeX's own stylesheet could have written the selector: ours may name what scripts add later. */
function isKatexOwn(selector: string): boolean {
  const own = /^\.katex\b/.test(selector) && !/[[#]/.test(selector);
  return own && classesIn(selector).every((name) => katexClasses.has(name));
}

const withoutPseudoElements = (selector: string): string =>
  selector.replace(/::?(before|after)\b/g, '');

const katexClasses = new Set<string>();
postcss
  .parse(readFileSync(createRequire(import.meta.url).resolve('katex/dist/katex.css'), 'utf8'))
  .walkRules(({ selector }) => {
    for (const name of classesIn(selector)) katexClasses.add(name);
  });
