/** A number as a Python literal that stands for exactly this float64. */
export function literal(value: number): string {
  if (Number.isNaN(value)) return 'np.nan';
  if (!Number.isFinite(value)) return value > 0 ? 'np.inf' : '-np.inf';
  const text = Object.is(value, -0) ? '-0' : String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/** Numbers as the inside of a Python list, a few on a line where there are many. */
export function literals(values: readonly number[]): string {
  const texts = values.map(literal);
  if (texts.length <= onOneLine) return texts.join(', ');
  const lines: string[] = [];
  for (let k = 0; k < texts.length; k += onOneLine)
    lines.push(`\n    ${texts.slice(k, k + onOneLine).join(', ')},`);
  return `${lines.join('')}\n`;
}

/**
 * Words of others as one line of comment. Not for the first two lines of a file, where Python would
 * obey a comment such as `coding: utf-7`.
 */
export const comment = (text: string): string => `# ${oneLine(text)}`;

/** Words of others as a Python string that Matplotlib draws as they stand: no `$` starts a formula. */
export const label = (text: string): string => JSON.stringify(oneLine(text).replaceAll('$', '\\$'));

/** Without line ends, control characters, marks that turn the direction of writing, lone surrogates. */
const oneLine = (text: string): string => text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim();

const onOneLine = 10;
