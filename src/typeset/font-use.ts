import type { HTMLElement, Node } from 'node-html-parser';
import { NodeType } from 'node-html-parser';
import type { AtRule, Root, Rule } from 'postcss';

/** A face of a font family, as `@font-face` describes it. */
export interface Face {
  /** As KaTeX names it, such as `KaTeX_Main`. */
  readonly family: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** What a style rule says about the face of the elements it selects; what it leaves out is inherited. */
export interface FaceRule {
  readonly selector: string;
  readonly says: Partial<Face>;
}

/** The rules of stylesheets that choose among KaTeX's faces, each once, those that win last. */
export function faceRules(sheets: readonly Root[]): FaceRule[] {
  const rules = new Map<string, FaceRule>();
  for (const css of sheets)
    css.walkRules((rule) => {
      const says = faceOf(rule);
      if (Object.keys(says).length === 0) return;
      for (const selector of rule.selectors.filter(isKatex))
        rules.set(JSON.stringify([selector, says]), { selector, says });
    });
  return [...rules.values()].sort((a, b) => weight(a.selector) - weight(b.selector));
}

/** The face that a rule or an `@font-face` describes; empty if it says nothing of faces. */
export function faceOf(rule: Rule | AtRule): Partial<Face> {
  const says: { -readonly [key in keyof Face]?: Face[key] } = {};
  rule.walkDecls(/^font(-family|-weight|-style)?$/, ({ prop, value }) => {
    const family = /KaTeX_\w+/.exec(value)?.[0];
    if (family) says.family = family;
    if (prop === 'font' || prop === 'font-weight') says.bold = /\b(bold|[6-9]00)\b/.test(value);
    if (prop === 'font' || prop === 'font-style') says.italic = /\bitalic\b/.test(value);
  });
  return says;
}

/** Adds to `seen` every piece of text that `document` shows in KaTeX's visual layer, with its face. */
export function collectText(
  document: HTMLElement,
  rules: readonly FaceRule[],
  seen: (text: string, face: Face) => void,
): void {
  const said = new Map<Node, Partial<Face>>();
  for (const { selector, says } of rules)
    for (const element of document.querySelectorAll(selector))
      said.set(element, { ...said.get(element), ...says });

  const walk = (node: Node, inherited: Face): void => {
    if (node.nodeType === NodeType.TEXT_NODE) {
      seen(node.text, inherited);
      return;
    }
    const face = { ...inherited, ...said.get(node) };
    for (const child of node.childNodes) if (!isMathml(child)) walk(child, face);
  };
  for (const formula of document.querySelectorAll('.katex'))
    walk(formula, { family: 'KaTeX_Main', bold: false, italic: false });
}

const isKatex = (selector: string): boolean => /^\.katex\b/.test(selector);

/** Specificity, as far as KaTeX's selectors need it: classes count above element names. */
function weight(selector: string): number {
  const classes = selector.match(/\.[\w-]+/g)?.length ?? 0;
  const elements = selector.match(/(^|[\s>])[a-z]/g)?.length ?? 0;
  return classes * 100 + elements;
}

function isMathml(node: Node): boolean {
  return 'classList' in node && (node as HTMLElement).classList.contains('katex-mathml');
}
