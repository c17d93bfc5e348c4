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
  type NamedFunction,
  neg,
  num,
  sub,
  sym,
} from '../math/expr';
import { logisticLoop } from './logistic-loop';
import type { Equation, How, Phase, Program } from './program';

/** How the loss is computed: as the lecture writes it, or in the form that never meets log(0). */
export type Loss = 'textbook' | 'stable';

/** σ(t) = 1 / (1 + e^−t), the logistic function. */
export const sigma: NamedFunction = {
  name: 'sigma',
  parameter: 't',
  body: div(num(1), add(num(1), exp(neg(sym('t'))))),
};

const z = sym('z');
const a = sym('a');
const y = sym('y');
const dz = sym('dz');

/** The loss of one example, as a tree over z, a and y. Both forms are equal where a is not 0 or 1. */
export const losses: Readonly<Record<Loss, Expr>> = {
  /** L = −(y log a + (1 − y) log(1 − a)): cross-entropy, as in the lecture. */
  textbook: neg(add(mul(y, log(a)), mul(sub(num(1), y), log(sub(num(1), a))))),
  /** L = max(z, 0) − z y + log(1 + e^−|z|): the same, rewritten so that no logarithm meets 0. */
  stable: add(sub(max(z, num(0)), mul(z, y)), log1p(exp(neg(abs(z))))),
};

/**
 * Logistic regression by gradient descent on m examples, as in the lecture's loop.
 * The backward equations are written by hand, as a teacher would; tests hold them against `slope`.
 * @param n number of features, a whole number from 1
 */
export function logistic(n: number, loss: Loss = 'textbook'): Program {
  const js = Array.from({ length: n }, (_, k) => k + 1);
  const weights = js.map((j) => `w_${j}`);
  const slopes = [...js.map((j) => `dw_${j}`), 'db'];
  const parameters = [...weights, 'b'];
  const weighted = js.map((j) => mul(sym(`w_${j}`), sym(`x_${j}`)));
  return {
    features: n,
    data: [...js.map((j) => `x_${j}`), 'y'],
    parameters,
    zero: ['J', ...slopes].map((s) => equation('zero', s, '=', num(0))),
    each: [
      equation('forward', 'z', '=', add(...weighted, sym('b'))),
      equation('forward', 'a', '=', call(sigma, z)),
      equation('forward', 'L', '=', losses[loss]),
      equation('forward', 'J', '+=', sym('L')),
      equation('backward', 'dz', '=', sub(a, y)),
      ...js.map((j) => equation('backward', `dw_${j}`, '+=', mul(sym(`x_${j}`), dz))),
      equation('backward', 'db', '+=', dz),
    ],
    average: ['J', ...slopes].map((s) => equation('average', s, '/=', sym('m'))),
    update: parameters.map((p) =>
      equation('update', p, ':=', sub(sym(p), mul(sym('alpha'), sym(`d${p}`)))),
    ),
    loop: logisticLoop,
  };
}

const equation = (phase: Phase, symbol: string, how: How, right: Expr): Equation => ({
  phase,
  symbol,
  how,
  right,
});
