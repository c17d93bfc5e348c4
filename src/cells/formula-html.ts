import { fillHoles, type Holed } from '../run/formula';

/** Gives the finished HTML of a formula with holes. */
type Typesetter = (tex: string) => string;

let typesetter: Typesetter | undefined;

/** Says who typesets while the site is built; in the browser the page's own table does. */
export function provideTypesetter(typeset: Typesetter): void {
  typesetter = typeset;
}

/** The HTML of a typeset formula with its numbers filled in. */
export const texHtml = ({ tex, fills }: Holed): string => fillHoles(finishedFormula(tex), fills);

/** The finished HTML of a formula with holes. */
export function finishedFormula(tex: string): string {
  return (typesetter ?? fromPage())(tex);
}

/**
 * The name of a formula in the page's table: a number of its TeX, for the TeX itself would be a tenth of
 * the page. That no two formulas of a page share one is checked when the page is built.
 */
export function formulaKey(tex: string): string {
  let key = 0;
  for (let k = 0; k < tex.length; k++) key = (Math.imul(key, 31) + tex.charCodeAt(k)) | 0;
  return key.toString(36);
}

/** The table of formulas that the page carries. */
function fromPage(): Typesetter {
  const table: Record<string, string> = JSON.parse(
    document.getElementById('typeset')?.textContent ?? '{}',
  );
  typesetter = (tex) => {
    const html = table[formulaKey(tex)];
    if (html === undefined) throw new Error(`The page has no typeset formula for ${tex}.`);
    return html;
  };
  return typesetter;
}
