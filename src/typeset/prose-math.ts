import { defineMdastPlugin, type MdastContent, type MdastVisitorContext } from 'satteri';
import { type TypesetOptions, typeset } from './katex.ts';
import { complaintAt, type Placed } from './prose-place.ts';

/**
 * Typesets `$…$` and `$$…$$` of a Markdown or MDX file when the site is built.
 *
 * Throws a sentence with the file, the line, the TeX and what to look for where a formula cannot be typeset.
 */
export const proseMath = defineMdastPlugin({
  name: 'prose-math',
  options: { position: true },
  inlineMath: (node, context) =>
    context.replaceNode(node, finished(node, context, { display: false })),
  math: (node, context) => context.replaceNode(node, finished(node, context, { display: true })),
});

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
