/**
 * The right side of an equation as a tree. Everything a reader sees of an equation is a walk over
 * this tree: its number, its formula, its code, its slope.
 */
export type Expr =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'symbol'; readonly name: string }
  | { readonly kind: 'op'; readonly op: OpName; readonly args: readonly Expr[] }
  | { readonly kind: 'call'; readonly fn: NamedFunction; readonly arg: Expr };

/** Names of the operations a tree may hold; `ops.ts` says what each one does. */
export type OpName =
  | 'add'
  | 'sub'
  | 'mul'
  | 'div'
  | 'neg'
  | 'exp'
  | 'log'
  | 'log1p'
  | 'abs'
  | 'max'
  | 'sign'
  | 'step';

/** A function with a name of its own (σ): one parameter and the tree that defines it. */
export interface NamedFunction {
  readonly name: string;
  readonly parameter: string;
  readonly body: Expr;
}

/** A constant of the formula itself, such as the 1 in 1 − a. */
export const num = (value: number): Expr => ({ kind: 'number', value });

/** A letter whose value is looked up when the tree is evaluated, such as `w_1`. */
export const sym = (name: string): Expr => ({ kind: 'symbol', name });

/** The value of a named function at `arg`. */
export const call = (fn: NamedFunction, arg: Expr): Expr => ({ kind: 'call', fn, arg });

const op = (name: OpName, ...args: readonly Expr[]): Expr => ({ kind: 'op', op: name, args });
const unary = (name: OpName) => (t: Expr) => op(name, t);
const binary = (name: OpName) => (s: Expr, t: Expr) => op(name, s, t);

/**
 * A sum, added from left to right (the order decides the last bit). One term alone stays itself,
 * no term at all is 0.
 */
export const add = (...terms: readonly Expr[]): Expr =>
  terms.length < 2 ? (terms[0] ?? num(0)) : op('add', ...terms);
/** Difference of two trees. */
export const sub = binary('sub');
/** Product of two trees. */
export const mul = binary('mul');
/** Quotient of two trees. */
export const div = binary('div');
/** The tree with its sign changed. */
export const neg = unary('neg');
/** e to the power of the tree. */
export const exp = unary('exp');
/** Natural logarithm. */
export const log = unary('log');
/** log(1 + t), precise also where t is tiny. */
export const log1p = unary('log1p');
/** Absolute value. */
export const abs = unary('abs');
/** The larger of two trees. */
export const max = binary('max');
/** −1, 0 or 1: the slope of |t|. */
export const sign = unary('sign');
/** 0, ½ or 1 for a negative, zero or positive tree: the slope of max(t, 0). */
export const step = unary('step');

/**
 * Replaces symbols by trees, so that L(a, y) becomes a function of w and b.
 * Symbols that `by` does not name stay as they are.
 */
export function substitute(expr: Expr, by: Readonly<Record<string, Expr>>): Expr {
  switch (expr.kind) {
    case 'number':
      return expr;
    case 'symbol':
      return by[expr.name] ?? expr;
    case 'op':
      return { ...expr, args: expr.args.map((arg) => substitute(arg, by)) };
    case 'call':
      return { ...expr, arg: substitute(expr.arg, by) };
  }
}

/** The names of the symbols in a tree, each once, in the order in which they are written. */
export function symbolsOf(expr: Expr): string[] {
  const names = new Set<string>();
  const visit = (node: Expr): void => {
    if (node.kind === 'symbol') names.add(node.name);
    else if (node.kind === 'op') node.args.forEach(visit);
    else if (node.kind === 'call') visit(node.arg);
  };
  visit(expr);
  return [...names];
}

/** A named function at an argument, written out as its defining tree. */
export function open(fn: NamedFunction, arg: Expr): Expr {
  return substitute(fn.body, { [fn.parameter]: arg });
}
