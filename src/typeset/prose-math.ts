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
  inlineMath: (node, context) => {
    const html = typesetOrExplain(node, context, { display: false });
    const sign = signAfter(node, html, context);
    if (sign !== '') signsTaken(context).add(node.position?.end.offset ?? Number.NaN);
    const whole = sign === '' ? html : `<span class="unbroken">${html}${sign}</span>`;
    context.replaceNode(node, verbatim(whole, context, { display: false }));
  },
  math: (node, context) => {
    const html = typesetOrExplain(node, context, { display: true });
    context.replaceNode(node, verbatim(html, context, { display: true }));
  },
  text: (node, context) => {
    checkDollars(node, context);
    if (signsTaken(context).has(node.position?.start.offset ?? Number.NaN))
      context.setProperty(node, 'value', node.value.replace(signs, ''));
  },
});

/** What belongs to the word before it. */
const signs = /^[.,;:!?)”’…]+/;

/**
 * The signs that follow a formula in one piece. A line could end between the two, for to a browser such
 * a formula is a box beside the text; who keeps them together must take the signs out of the text.
 */
function signAfter({ position }: MathNode, html: string, { source }: MdastVisitorContext): string {
  const inOnePiece = html.split('class="katex-base"').length === 2;
  const end = position?.end.offset;
  if (!inOnePiece || end === undefined) return '';
  return signs.exec(source.slice(end, end + 8))?.[0].replace('...', '…') ?? '';
}

/** Where in the file texts begin whose first signs stand with the formula before them. */
function signsTaken({ data }: MdastVisitorContext): Set<number> {
  const bag = data as { signsTaken?: Set<number> };
  bag.signsTaken ??= new Set();
  return bag.signsTaken;
}

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset?: number | undefined;
}

interface TextNode {
  readonly value: string;
  readonly position?: { readonly start: Point; readonly end: Point } | undefined;
}

/** A dollar sign that is left over in the text was meant for a formula, unless it was written as `\\$`. */
function checkDollars(node: TextNode, context: MdastVisitorContext): void {
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
  readonly position?: { readonly start: Point; readonly end: Point } | undefined;
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
