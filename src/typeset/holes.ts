/**
 * A hole of a formula template, where the browser writes an address, a number, its text, or an index:
 * `771NNNN` to `774NNNN`.
 */
export const hole = /77[1-4]\d{4}/;

/** What a browser may write into a hole: all that `format` can print, brackets, `?` and both signs. */
export const holeCharacters = '0123456789.,−()+×∞Nae⁻⁰¹²³⁴⁵⁶⁷⁸⁹?=≈';
