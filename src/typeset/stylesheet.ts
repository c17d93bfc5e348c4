import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { HTMLElement } from 'node-html-parser';
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

/** Takes KaTeX's own rules out of stylesheets that select nothing in any of the documents. */
export function dropUnused(sheets: readonly Root[], documents: readonly HTMLElement[]): void {
  // Pages that hold their styles themselves repeat the same rules.
  const answers = new Map<string, boolean>();
  const used = (selector: string): boolean => {
    const known = answers.get(selector);
    if (known !== undefined) return known;
    const answer = documents.some((document) => document.querySelector(selector) !== null);
    answers.set(selector, answer);
    return answer;
  };
  for (const css of sheets)
    css.walkRules((rule) => {
      const kept = rule.selectors.filter(
        (selector) => !isKatexOwn(selector) || used(withoutPseudoElements(selector)),
      );
      if (kept.length === 0) rule.remove();
      else if (kept.length < rule.selectors.length) rule.selectors = kept;
    });
}

/** Whether KaTeX's own stylesheet could have written the selector: ours may name what scripts add later. */
function isKatexOwn(selector: string): boolean {
  const classes = selector.match(/\.[\w-]+/g) ?? [];
  return /^\.katex\b/.test(selector) && !/[[#]/.test(selector) && classes.every(isKatexClass);
}

const isKatexClass = (name: string): boolean => katexClasses.has(name);

const withoutPseudoElements = (selector: string): string =>
  selector.replace(/::?(before|after)\b/g, '');

const katexClasses = new Set<string>();
postcss
  .parse(readFileSync(createRequire(import.meta.url).resolve('katex/dist/katex.css'), 'utf8'))
  .walkRules(({ selector }) => {
    for (const name of selector.match(/\.[\w-]+/g) ?? []) katexClasses.add(name);
  });
