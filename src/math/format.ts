/** How many digits a reader sees: four decimals, or every digit the float64 has. */
export type Digits = 'four' | 'all';

/** A number as text, and whether the text says all there is to say. */
export interface Formatted {
  readonly text: string;
  /** True if the shown digits equal the value at 15 significant digits: `=`, not `≈`. */
  readonly exact: boolean;
}

const smallest = 1e-3;
const largest = 1e9;

/**
 * A number as a reader sees it: four decimals (trailing zeros are kept only where something was
 * rounded off), powers of ten where four decimals would hide the number, a real minus sign,
 * −0 as 0, and NaN and ∞ by their names.
 */
export function format(value: number, digits: Digits = 'four'): Formatted {
  if (!Number.isFinite(value)) return { text: nameOf(value), exact: true };
  const plain = digits === 'all' ? String(value + 0) : rounded(value);
  // Near the largest float64 both roundings may leave its range, and ∞ = ∞ would call them exact.
  const exact = Number.isFinite(Number(plain)) && Number(plain) === Number(value.toPrecision(15));
  return { text: typeset(exact ? shortest(plain) : plain), exact };
}

/** `format` for those who need only the text. */
export const formatText = (value: number, digits?: Digits): string => format(value, digits).text;

function nameOf(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  return value > 0 ? '∞' : '−∞';
}

/** Four decimals, or five significant digits with a power of ten outside their reach. */
function rounded(value: number): string {
  const size = Math.abs(value);
  const fixed = value.toFixed(4);
  if (size < largest && Number(fixed) === Number(value.toPrecision(15))) return fixed;
  return size >= smallest && size < largest ? fixed : value.toExponential(4);
}

/** The same number without trailing zeros, in the notation it came in. */
function shortest(text: string): string {
  const value = Number(text) + 0;
  return text.includes('e') ? value.toExponential() : String(value);
}

/** JavaScript's notation in print: −1.5 for -1.5 and 1.2×10⁻⁷ for 1.2e-7. */
function typeset(text: string): string {
  const [mantissa = '', exponent] = text.split('e');
  const power = exponent === undefined ? '' : `×10${superscript(Number(exponent))}`;
  return mantissa.replace('-', '−') + power;
}

function superscript(exponent: number): string {
  return String(exponent).replace(/./g, (c) => (c === '-' ? '⁻' : ('⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(c)] ?? '')));
}
