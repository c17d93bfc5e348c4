import { pathToFileURL } from 'node:url';
import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { typeset } from './katex.ts';
import { proseMath } from './prose-math.ts';

const OPTIONS = { features: { math: true, smartPunctuation: true }, mdastPlugins: [proseMath] };

describe('proseMath', () => {
  it('typesets Markdown', () => {
    const { html } = markdownToHtml('So $z = b$ holds.\n\n$$\nz = b\n$$\n', OPTIONS);
    expect(html).toContain(`So ${typeset('z = b', { display: false })} holds.`);
    expect(html).toContain(typeset('z = b', { display: true }));
  });

  it('typesets MDX, and no Markdown in a formula is read a second time', () => {
    const tex = 'a*b_1*c_{1}';
    const { code } = mdxToJs(`So $${tex}$ holds <b>and $${tex}$</b> {1 + 1}.`, OPTIONS);
    const finished = `"set:html": ${JSON.stringify(typeset(tex, { display: false }))}`;
    expect(code.split(finished)).toHaveLength(3);
    expect(code).not.toContain('"em"');
  });

  it('names file, line, TeX and cure of a formula that cannot be typeset', () => {
    const fileURL = pathToFileURL('content/lessons/01-cost.mdx');
    expect(() => mdxToJs('One.\n\nTwo $\\frac{1$.', { ...OPTIONS, fileURL })).toThrow(
      /^content\/lessons\/01-cost\.mdx, line 3: the formula `\\frac\{1` cannot be typeset \(KaTeX parse error: .*\); see that each brace/,
    );
  });
});
