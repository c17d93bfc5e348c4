import fc from 'fast-check';
import {
  abs,
  add,
  call,
  div,
  type Expr,
  exp,
  log,
  log1p,
  max,
  mul,
  neg,
  num,
  sub,
  sym,
} from '../math/expr';

/** The letters of drawn trees, and a value for each. */
export const letters = ['x', 'y', 'w'] as const;
export type Values = Readonly<Record<(typeof letters)[number], number>>;

const value = fc.oneof(fc.double({ min: -3, max: 3, noNaN: true }), fc.constantFrom(0, -0, 1, -1));
export const values: fc.Arbitrary<Values> = fc.record({ x: value, y: value, w: value });

/** What a letter of a drawn tree stands for. */
export const lookupIn =
  (given: Values) =>
  (name: string): number =>
    given[name as keyof Values];

const letter = fc.constantFrom(...letters).map(sym);
const tame = fc.oneof(letter, fc.constantFrom(0, 1, 2, 0.5, -1).map(num));
const wild = fc.oneof(tame, fc.constantFrom(-0, -2.5, 1e-7, 1e21).map(num));

/** half(t) = t / 2 − y, whose y is the letter's. */
export const half = { name: 'half', parameter: 't', body: sub(div(sym('t'), num(2)), sym('y')) };

const arithmetic = (tree: fc.Arbitrary<Expr>): fc.Arbitrary<Expr>[] => [
  fc.array(tree, { minLength: 2, maxLength: 4 }).map((terms) => add(...terms)),
  fc.tuple(tree, tree).map(([s, t]) => sub(s, t)),
  fc.tuple(tree, tree).map(([s, t]) => mul(s, t)),
  fc.tuple(tree, tree).map(([s, t]) => div(s, t)),
  tree.map(neg),
];

const functions = (tree: fc.Arbitrary<Expr>): fc.Arbitrary<Expr>[] => [
  tree.map(exp),
  tree.map(log),
];
const larger = (tree: fc.Arbitrary<Expr>): fc.Arbitrary<Expr> =>
  fc.tuple(tree, tree).map(([s, t]) => max(s, t));

/** Trees without kinks and poles, of slopes that differences can measure. */
export const smoothTrees = treesOf(
  (tree) => [
    fc.tuple(tree, tree, tree).map((terms) => add(...terms)),
    fc.tuple(tree, tree).map(([s, t]) => sub(s, t)),
    fc.tuple(tree, tree).map(([s, t]) => mul(s, t)),
    fc.tuple(tree, tree).map(([s, t]) => div(s, add(num(2), mul(t, t)))),
    tree.map((t) => exp(neg(mul(t, t)))),
    tree.map((t) => log(add(num(1), mul(t, t)))),
    tree.map((t) => log1p(mul(t, t))),
    tree.map((arg) => call(half, arg)),
  ],
  tame,
);

/** Trees that every notation writes without rounding: no log(1 + t), no function's name. */
export const plainTrees = treesOf((tree) => [
  ...arithmetic(tree),
  ...functions(tree),
  larger(tree),
]);

/** Trees of every operation that a program may hold. */
export const allTrees = treesOf((tree) => [
  ...arithmetic(tree),
  ...functions(tree),
  larger(tree),
  tree.map(abs),
  tree.map(log1p),
  tree.map((arg) => call(half, arg)),
]);

function treesOf(
  shapes: (tree: fc.Arbitrary<Expr>) => fc.Arbitrary<Expr>[],
  leaf = wild,
): fc.Arbitrary<Expr> {
  return fc.letrec<{ tree: Expr }>((tie) => ({
    tree: fc.oneof({ depthSize: 'medium', withCrossShrink: true }, leaf, ...shapes(tie('tree'))),
  })).tree;
}
