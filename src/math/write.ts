import { type Expr, neg, num, type OpName, open } from './expr';

/** How one notation writes a tree. A new notation is a new row of data, not a new walk. */
export interface Style {
  /** A constant of the formula itself, without its sign; a negative one is written by `neg`. */
  readonly number: (value: number) => string;
  /** A letter; `leading` says that nothing stands to its left, so a minus sign needs no parentheses. */
  readonly symbol: (name: string, leading: boolean) => string;
  readonly ops: Readonly<Partial<Record<OpName, (args: readonly string[]) => string>>>;
  /** Operations whose notation itself encloses the arguments (a fraction bar, a function's brackets). */
  readonly encloses: ReadonlySet<OpName>;
  /** The name of a function in this notation; without it functions are written out. */
  readonly call?: (name: string, arg: string) => string;
  /** Sums of more terms than this are shortened to first + ⋯ + last two. */
  readonly longestSum?: number;
  readonly ellipsis?: string;
}

/**
 * A tree as text in a given notation. Parentheses stand where leaving them out would change the
 * order of operations, so that code written from a tree gives the tree's number to the last bit.
 * @throws if the notation has no way to write an operation of the tree
 */
export function write(expr: Expr, style: Style): string {
  return writeAt(expr, style, 0, true);
}

const sumLevel = 1;
const productLevel = 2;
const atomLevel = 3;

/** How tightly an operation binds, and how tightly its left and right sides must. */
const levels: Readonly<Record<OpName, readonly [own: number, left: number, right: number]>> = {
  add: [sumLevel, sumLevel, productLevel],
  sub: [sumLevel, sumLevel, productLevel],
  neg: [sumLevel, productLevel, productLevel],
  mul: [productLevel, productLevel, atomLevel],
  div: [productLevel, productLevel, atomLevel],
  exp: [atomLevel, 0, 0],
  log: [atomLevel, 0, 0],
  log1p: [atomLevel, 0, 0],
  abs: [atomLevel, 0, 0],
  max: [atomLevel, 0, 0],
  sign: [atomLevel, 0, 0],
  step: [atomLevel, 0, 0],
};

function writeAt(expr: Expr, style: Style, needed: number, leading: boolean): string {
  switch (expr.kind) {
    case 'number':
      return expr.value < 0 || Object.is(expr.value, -0)
        ? writeAt(neg(num(-expr.value)), style, needed, leading)
        : style.number(expr.value);
    case 'symbol':
      return style.symbol(expr.name, leading);
    case 'call': {
      if (!style.call) return writeAt(open(expr.fn, expr.arg), style, needed, leading);
      return style.call(expr.fn.name, writeAt(expr.arg, style, 0, true));
    }
    case 'op':
      return writeOp(expr, style, needed, leading);
  }
}

function writeOp(
  expr: Extract<Expr, { kind: 'op' }>,
  style: Style,
  needed: number,
  leading: boolean,
): string {
  const notation = style.ops[expr.op];
  if (!notation) throw new Error(`This notation has no way to write the operation "${expr.op}".`);
  const encloses = style.encloses.has(expr.op);
  const [tight, left, right] = levels[expr.op];
  const own = encloses ? atomLevel : tight;
  const bracketed = own < needed;
  const args = shortened(expr, style).map((arg, k) => {
    if (arg === undefined) return style.ellipsis ?? '…';
    if (encloses || own === atomLevel) return writeAt(arg, style, 0, true);
    const first = k === 0 && expr.op !== 'neg';
    return writeAt(arg, style, k === 0 ? left : right, first && (leading || bracketed));
  });
  const text = notation(args);
  return bracketed ? `(${text})` : text;
}

/** The terms of a sum that are written; `undefined` stands for those left out. */
function shortened(
  { op, args }: Extract<Expr, { kind: 'op' }>,
  { longestSum = Number.POSITIVE_INFINITY }: Style,
): readonly (Expr | undefined)[] {
  if (op !== 'add' || args.length <= longestSum) return args;
  return [args[0], undefined, ...args.slice(-2)];
}
