import katex from 'katex';

/** How a formula stands: alone on its line, or within one. */
export interface TypesetOptions {
  readonly display: boolean;
}

/**
 * Typesets one formula: the only call of KaTeX in the project, made when the site is built.
 *
 * The result holds two layers, MathML for reading aloud and HTML for the eyes; the TeX itself is
 * left out. `\htmlData` is the one HTML command that is allowed: it carries the addresses of numbers.
 * Throws KaTeX's `ParseError` if the TeX is wrong or KaTeX knows it only outside of LaTeX.
 */
export function typeset(tex: string, { display }: TypesetOptions): string {
  const html = katex.renderToString(tex, {
    displayMode: display,
    output: 'htmlAndMathml',
    throwOnError: true,
    trust: ({ command }) => command === '\\htmlData',
    strict: (code) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  });
  return html.replace(/<annotation [^>]*>[^<]*<\/annotation>/g, '').replace(/<\/?semantics>/g, '');
}
