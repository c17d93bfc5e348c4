import { evaluate } from '../math/evaluate';
import { call, type Expr, log, mul, num, sub, sym } from '../math/expr';
import { formatText } from '../math/format';
import { sigma } from '../model/logistic';
import { notebook } from '../run/notebook';
import type { Start } from '../run/start';

const z = sym('z');
const a = call(sigma, z);
const notA = sub(num(1), a);

/** The columns of the table, each with its head and its tree over z. */
export const sigmaColumns: readonly (readonly [head: string, tree: Expr])[] = [
  ['z', z],
  ['a = σ(z)', a],
  ['1 − a', notA],
  ['log a', log(a)],
  ['log(1 − a)', log(notA)],
  ['a(1 − a)', mul(a, notA)],
];

/** A line of the table: what every column is at a z, rounded as everywhere on the site. */
export function sigmaRow(at: number): string[] {
  return sigmaColumns.map(([, tree]) => formatText(evaluate(tree, () => at)));
}

/**
 * Every z that somebody meets who works by hand, from small to large, each as shown once.
 *
 * @param starts notebooks whose first two iterations are worked by hand
 * @param others what else comes up
 */
export function zsByHand(starts: readonly Start[], others: readonly number[]): number[] {
  const found = [...starts.flatMap(zsOf), ...others].sort((s, t) => s - t);
  return found.filter((value, k) => formatText(value) !== formatText(found[k - 1] ?? Number.NaN));
}

function zsOf(start: Start): number[] {
  const { numberAt } = notebook(start);
  const examples = start.sets[0].inputs.rows.map((_, k) => k + 1);
  return [1, 2].flatMap((K) => examples.flatMap((i) => numberAt(`${K}/${i}/z`) ?? []));
}
