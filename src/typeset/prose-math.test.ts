import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { markdownToHtml, mdxToJs } from 'satteri';
import { afterAll, describe, expect, it } from 'vitest';
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

  it('keeps a sign with the formula before it, and leaves it nowhere else', () => {
    const [x, sum] = ['x_1', 'a + b'].map((tex) => typeset(tex, { display: false }));
    const { html } = markdownToHtml(
      'Is it $x_1$? No: $a + b$, or $x_1$.\n\n. $x_1$ *so*.',
      OPTIONS,
    );
    expect(html).toContain(`Is it <span class="unbroken">${x}?</span> No: ${sum}, or`);
    expect(html).toContain(`or <span class="unbroken">${x}.</span></p>`);
    expect(html).toContain(`<p>. ${x} <em>so</em>.</p>`);
    const { code } = mdxToJs('One $x_1$, <b>$x_1$</b>. Two', OPTIONS);
    expect(code).toContain(JSON.stringify(`<span class="unbroken">${x},</span>`));
    expect(code).toContain('". Two"');
    expect(code).not.toContain('", "');
  });

  it('names file, line, TeX and cure of a formula that cannot be typeset', () => {
    const fileURL = pathToFileURL('content/lessons/01-cost.mdx');
    expect(() => mdxToJs('One.\n\nTwo $\\frac{1$.', { ...OPTIONS, fileURL })).toThrow(
      /^content\/lessons\/01-cost\.mdx, line 3: the formula `\\frac\{1` cannot be typeset \(KaTeX parse error: .*\); see that each brace/,
    );
  });

  describe('in a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'prose-'));
    const file = join(folder, 'a.mdx');
    afterAll(() => rmSync(folder, { recursive: true }));
    const compile = (text: string) => {
      writeFileSync(file, text);
      return mdxToJs(text, { ...OPTIONS, fileURL: pathToFileURL(file) }).code;
    };

    it.each([
      ['Of $x_1 and $y$ one.', 1],
      ['So *far $5*.', 1],
      ['One\ntwo\nthree $z$ four$.', 3],
      ['One.\n\n| a |\n| --- |\n| $|z|$ |', 5],
    ])('%j has a dollar sign without a partner', (text, line) => {
      expect(() => compile(text)).toThrow(
        `a.mdx, line ${line}: a dollar sign has no partner: a formula stands between two`,
      );
    });

    it('a dollar may be written', () => {
      expect(compile('For \\$5, or &#36;6, `$x` and $z$;\n\\$7.')).toContain('For $5, or $6, ');
    });
  });
});
