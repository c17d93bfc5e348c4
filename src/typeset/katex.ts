import katex from 'katex';

/** How a formula stands: alone on its line, or within one. */
export interface TypesetOptions {
  readonly display: boolean;
}

/**
 * Typesets one formula: the only call of KaTeX in the project, made when the site is built.
 *
 * The result holds two layers, MathML for reading aloud and HTML for the eyes; the TeX itself is
 * left out, and a hole for a relation sign is an operator, not a number within one, as are `+=` and
 * `:=`, whose two signs browsers would set one below the other, or apart. `\htmlData` is
 * the one HTML command that is allowed: it carries the addresses of numbers.
 * Throws if the TeX is wrong, not LaTeX, or asks for another HTML command.
 */
export function typeset(tex: string, { display }: TypesetOptions): string {
  const html = katex.renderToString(tex, {
    displayMode: display,
    output: 'htmlAndMathml',
    throwOnError: true,
    trust: ({ command }) => onlyHtmlData(command),
    strict: (code) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  });
  return html
    .replace(/<annotation [^>]*>[^<]*<\/annotation>/g, '')
    .replace(/<\/?semantics>/g, '')
    .replace(' xmlns="http://www.w3.org/1998/Math/MathML"', '') // an HTML page needs no namespace
    .replace(/<mo><mn>(\d+)<\/mn><\/mo>/g, '<mo>$1</mo>')
    .replace(/<mo><mo[^>]*>\+<\/mo><mo[^>]*>=<\/mo><\/mo>/g, '<mo>+=</mo>')
    .replace(/<mo>:<\/mo><mo>=<\/mo>/g, '<mo>:=</mo>');
}

/** Throws, because KaTeX itself would print a command that it may not obey as red text. */
function onlyHtmlData(command: string): true {
  if (command === '\\htmlData') return true;
  throw new Error(`${command} is not allowed in a formula; only \\htmlData is.`);
}
