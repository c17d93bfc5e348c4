import type { OpName } from './expr';
import type { Style } from './write';

/** Writes an operation between its arguments. */
export const infix = (sign: string) => (args: readonly string[]) => args.join(sign);
/** Writes an operation before its argument. */
export const prefix = (sign: string) => (args: readonly string[]) => `${sign}${args[0] ?? ''}`;
/** Writes an operation as a function's name before its arguments in brackets. */
export const fn = (name: string) => (args: readonly string[]) => `${name}(${args.join(', ')})`;
/** For notations whose every operation leaves its arguments open. */
export const none: ReadonlySet<OpName> = new Set();

/** Plain text for pseudo-code and for reading aloud: `w_1 · x_1 + b`, `σ(z)`. */
export const plain: Style = {
  number: String,
  symbol: (name) => letter(name),
  ops: {
    add: infix(' + '),
    sub: infix(' − '),
    mul: infix(' · '),
    div: infix(' / '),
    neg: prefix('−'),
    exp: ([power]) => `e^(${power})`,
    log: fn('log'),
    log1p: ([t]) => `log(1 + ${t})`,
    abs: ([t]) => `|${t}|`,
    max: fn('max'),
  },
  encloses: none,
  call: (name, arg) => `${letter(name)}(${arg})`,
  longestSum: 4,
  ellipsis: '⋯',
};

/** TeX; the caller says how letters are written, for they may be symbols or numbers. */
export const tex: Omit<Style, 'symbol'> = {
  number: String,
  ops: {
    add: infix(' + '),
    sub: infix(' - '),
    mul: infix(' \\, '),
    div: ([over, under]) => `\\frac{${over}}{${under}}`,
    neg: prefix('-'),
    exp: ([power]) => `e^{${power}}`,
    log: fn('\\log'),
    log1p: ([t]) => `\\log(1 + ${t})`,
    abs: ([t]) => `\\lvert ${t} \\rvert`,
    max: fn('\\max'),
  },
  encloses: new Set<OpName>(['div']),
  call: (name, arg) => `\\${name}(${arg})`,
  longestSum: 4,
  ellipsis: '\\cdots',
};

/** TeX with numbers in place of the letters: products take a dot, functions are written out. */
export const filledTex: Omit<Style, 'symbol'> = {
  ...tex,
  ops: { ...tex.ops, mul: infix(' \\cdot ') },
  call: undefined,
};

/** A symbol's letter in plain text: Greek letters as themselves, each underscore at its end as a prime. */
export function letter(name: string): string {
  return greek[name] ?? name.replace(/_(?=_*$)/g, '′');
}

const greek: Readonly<Record<string, string>> = { alpha: 'α', sigma: 'σ' };
