import { typeset } from './katex.ts';

/**
 * A sentence with formulas between dollar signs as finished HTML.
 *
 * @param text plain text; `<` and `&` in it are shown as they are
 * @throws a sentence with the text, where a formula cannot be typeset or has no second dollar sign
 */
export function textWithMath(text: string): string {
  const pieces = text.split('$');
  if (pieces.length % 2 === 0) throw new Error(`“${text}” has a dollar sign without a partner.`);
  return pieces.map((piece, k) => (k % 2 === 0 ? escaped(piece) : formula(piece, text))).join('');
}

function formula(tex: string, text: string): string {
  try {
    return typeset(tex, { display: false });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The formula $${tex}$ in “${text}” cannot be typeset: ${reason}`, {
      cause: error,
    });
  }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
