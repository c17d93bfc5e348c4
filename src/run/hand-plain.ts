/**
 * A line of typed working in plain letters: raised and lowered digits, typographic minus signs,
 * script letters and powers of ten as somebody at a keyboard would write them. Never throws.
 */
export function plainLine(text: string): string {
  return text
    .replace(/\s*[×·*]\s*10([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g, (_, power: string) => `e${lowered(power)}`)
    .replace(/\s*[×·*]\s*10\^\(?([-−+]?\d+)\)?/g, 'e$1')
    .normalize('NFKC')
    .replace(/[−–]/g, '-')
    .replace(/⁄/g, '/')
    .replace(/ŷ|\byhat\b|\by_hat\b/gi, 'a')
    .replace(/\\?\balpha\b|α/gi, 'alpha')
    .replace(/[∑]/g, 'Σ')
    .replace(/[{}$\\`]|\*\*/g, '')
    .trim();
}

/**
 * The number at the end of a chain of equal signs, without brackets around it and signs behind it;
 * undefined where somebody left it open: nothing, a dash, a question mark.
 */
export function plainNumber(text: string): string | undefined {
  const bare = text
    .replace(/\([^()\d]*\)\s*$/, '')
    .trim()
    .replace(/[.,;]$/, '')
    .replace(/^\(([^()]*)\)$/, '$1')
    .trim();
  return /^[-—?…]*$/.test(bare) ? undefined : bare;
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const lowered = (power: string): string =>
  power.replace(/./gu, (sign) =>
    sign === '⁻' ? '-' : sign === '⁺' ? '' : String(raised.indexOf(sign)),
  );
