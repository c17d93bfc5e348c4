import { describe, expect, it } from 'vitest';
import { scalingWords } from '../run/scaling';
import { typeset } from './katex.ts';

const HOLE = String.raw`\htmlData{at=7710001,value=7720001}{7730001}`;

/** The two layers of a finished formula: MathML for reading aloud, HTML for the eyes. */
function layers(tex: string): { mathml: string; visual: string } {
  const html = typeset(tex, { display: false });
  const at = html.indexOf('<span class="katex-html"');
  return { mathml: html.slice(0, at), visual: html.slice(at) };
}

describe('typeset', () => {
  it('gives both layers and leaves out the TeX', () => {
    const { mathml, visual } = layers(String.raw`\alpha < 1`);
    expect(mathml).toContain('<mi>α</mi><mo>&lt;</mo><mn>1</mn>');
    expect(visual).toContain('<span class="mord mathnormal"');
    expect(mathml + visual).not.toMatch(/annotation|semantics|\\alpha/);
  });

  it('takes the formulas of scaling', () => {
    for (const { formula, back } of Object.values(scalingWords))
      for (const tex of [formula, ...back])
        expect(typeset(tex, { display: true })).toContain('<mfrac>');
  });

  it('marks display formulas', () => {
    expect(typeset('x', { display: true })).toMatch(/^<span class="katex-display">/);
    expect(typeset('x', { display: false })).toMatch(/^<span class="katex">/);
  });

  it.each([
    ['alone', HOLE],
    ['in a numerator', String.raw`\frac{${HOLE}}{m}`],
    ['in a denominator', String.raw`\frac{1}{1 + ${HOLE}}`],
    ['in an exponent', `e^{-${HOLE}}`],
    ['in brackets', String.raw`x \cdot (${HOLE})`],
  ])('keeps a number hole %s in both layers', (_, tex) => {
    const { mathml, visual } = layers(tex);
    expect(mathml.match(/<mn>7730001<\/mn>/g)).toHaveLength(1);
    expect(visual).toMatch(
      /<span class="enclosing[^"]*" data-at="7710001" data-value="7720001"><span class="mord[^"]*">7730001<\/span>/,
    );
    expect(visual.match(/7730001/g)).toHaveLength(1);
  });

  it.each([
    ['a subscript', 'w_{7740001}'],
    ['a superscript in brackets', 'x^{(7740001)}'],
    ['a subscript of a sum', String.raw`\mathit{dw}_{7740001} + 1`],
  ])('keeps an index hole in %s in both layers', (_, tex) => {
    const { mathml, visual } = layers(tex);
    expect(mathml.match(/<mn>7740001<\/mn>/g)).toHaveLength(1);
    expect(visual.match(/>7740001<\/span>/g)).toHaveLength(1);
  });

  it('keeps a hole for a relation sign as an operator', () => {
    const { mathml, visual } = layers(String.raw`a \mathrel{7730001} 1`);
    expect(mathml).toContain('<mo>7730001</mo>');
    expect(visual).toMatch(/<span class="mrel"><span class="mord">7730001<\/span><\/span>/);
  });

  it('throws on wrong TeX, on what LaTeX does not know, and on other HTML commands', () => {
    expect(() => typeset(String.raw`\frac{1`, { display: false })).toThrow(/KaTeX parse error/);
    expect(() => typeset('é', { display: false })).toThrow(/unicodeTextInMathMode/);
    expect(() => typeset(String.raw`\htmlClass{a}{x}`, { display: false })).toThrow(
      'only \\htmlData is',
    );
  });
});
