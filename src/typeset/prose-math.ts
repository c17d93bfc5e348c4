import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastContent, type MdastVisitorContext } from 'satteri';
import { type TypesetOptions, typeset } from './katex.ts';

/**
 * Typesets `$…$` and `$$…$$` of a Markdown or MDX file when the site is built.
 *
 * Throws a sentence with the file, the line and the TeX where a formula cannot be typeset.
 */
export const proseMath = defineMdastPlugin({
  name: 'prose-math',
  options: { position: true },
  inlineMath: (node, context) =>
    context.replaceNode(node, finished(node, context, { display: false })),
  math: (node, context) => context.replaceNode(node, finished(node, context, { display: true })),
});

interface MathNode {
  readonly value: string;
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

function finished(
  node: MathNode,
  context: MdastVisitorContext,
  options: TypesetOptions,
): MdastContent {
  return verbatim(typesetOrExplain(node, context, options), context, options);
}

function typesetOrExplain(
  { value, position }: MathNode,
  { fileURL }: MdastVisitorContext,
  options: TypesetOptions,
): string {
  try {
    return typeset(value, options);
  } catch (error) {
    const file = fileURL ? fileURLToPath(fileURL) : 'a Markdown text';
    const place = position ? `${file}, line ${position.start.line}` : file;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The formula \`${value}\` in ${place} cannot be typeset: ${reason}`, {
      cause: error,
    });
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
