import { readFileSync } from 'node:fs';
import { defineMdastPlugin, type MdastContent, type MdastVisitorContext } from 'satteri';
import { type TypesetOptions, typeset } from './katex.ts';
import { complaintAt, type Placed } from './prose-place.ts';

/**
 * Typesets `$…$` and `$$…$$` of a Markdown or MDX file when the site is built.
 *
 * Throws a sentence with the file, the line, the TeX and what to look for where a formula cannot be typeset,
 * or a dollar sign has no partner.
 */
export const proseMath = defineMdastPlugin({
  name: 'prose-math',
  options: { position: true },
  inlineMath: (node, context) =>
    context.replaceNode(node, finished(node, context, { display: false })),
  math: (node, context) => context.replaceNode(node, finished(node, context, { display: true })),
  text: checkDollars,
});

interface Point {
  readonly line: number;
  readonly column: number;
}

interface TextNode {
  readonly value: string;
  readonly position?: { readonly start: Point; readonly end: Point } | undefined;
}

/** A dollar sign that is left over in the text was meant for a formula, unless it was written as `\\$`. */
function checkDollars(node: TextNode, context: MdastVisitorContext): undefined {
  if (!node.value.includes('$') || !/(^|[^\\])\$/.test(asWritten(node, context))) return;
  const sentence =
    'a dollar sign has no partner: a formula stands between two, within one paragraph; ' +
    'a dollar of the text is written \\$, and a | of a formula in a table \\vert.';
  throw complaintAt(node, context, sentence);
}

/** What stands in the file for a piece of text; nothing if it is not from a file. */
function asWritten({ position }: TextNode, { fileURL }: MdastVisitorContext): string {
  if (!position || !fileURL) return '';
  const { start, end } = position;
  const lines = readFileSync(fileURL, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  return lines
    .map((line, k) => {
      const last = k === end.line - start.line ? end.column - 1 : undefined;
      return line.slice(k === 0 ? start.column - 1 : 0, last);
    })
    .join('\n');
}

interface MathNode extends Placed {
  readonly value: string;
}

function finished(
  node: MathNode,
  context: MdastVisitorContext,
  options: TypesetOptions,
): MdastContent {
  return verbatim(typesetOrExplain(node, context, options), context, options);
}

function typesetOrExplain(
  node: MathNode,
  context: MdastVisitorContext,
  options: TypesetOptions,
): string {
  try {
    return typeset(node.value, options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const sentence =
      `the formula \`${node.value}\` cannot be typeset (${reason}); ` +
      'see that each brace has its partner and each command is spelt as in LaTeX.';
    throw complaintAt(node, context, sentence, error);
  }
}

/** A node whose HTML nobody parses again: as `raw` Markdown, `a*b*c` would turn into emphasis. */
function verbatim(
  html: string,
  { sourceFormat }: MdastVisitorContext,
  { display }: TypesetOptions,
): MdastContent {
  if (sourceFormat === 'markdown') return { type: 'html', value: html };
  return {
    type: display ? 'mdxJsxFlowElement' : 'mdxJsxTextElement',
    name: 'Fragment',
    attributes: [{ type: 'mdxJsxAttribute', name: 'set:html', value: html }],
    children: [],
  };
}
