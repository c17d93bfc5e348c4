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
import { logisticLoops, singleLoops } from './logistic-loop';
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
  const { features, data, parameters } = lettersOf(n);
  const slopes = parameters.map((p) => `d${p}`);
  return {
    features: n,
    data,
    parameters,
    zero: ['J', ...slopes].map((s) => equation('zero', s, '=', num(0))),
    each: [
      ...forward(n, loss),
      equation('forward', 'J', '+=', sym('L')),
      equation('backward', 'dz', '=', sub(a, y)),
      ...features.map((j) => equation('backward', `dw_${j}`, '+=', mul(sym(`x_${j}`), dz))),
      equation('backward', 'db', '+=', dz),
    ],
    average: ['J', ...slopes].map((s) => equation('average', s, '/=', sym('m'))),
    update: update(parameters),
    loop: logisticLoops[loss],
  };
}

/**
 * One forward pass, one backward pass and one update on a single example: no sums, and J is L.
 * @param longRoad goes to dz by way of da, as `derivatives` shows; a − y comes out all the same
 */
export function oneExample(n: number, loss: Loss = 'textbook', longRoad = false): Program {
  const { features, data, parameters } = lettersOf(n);
  const da = equation(
    'backward',
    'da',
    '=',
    add(neg(div(y, a)), div(sub(num(1), y), sub(num(1), a))),
  );
  return {
    features: n,
    data,
    parameters,
    single: true,
    zero: [],
    each: [
      ...forward(n, loss),
      ...(longRoad ? [da] : []),
      equation('backward', 'dz', '=', sub(a, y)),
      ...features.map((j) => equation('backward', `dw_${j}`, '=', mul(sym(`x_${j}`), dz))),
      equation('backward', 'db', '=', dz),
    ],
    average: [],
    update: update(parameters),
    loop: singleLoops[loss],
  };
}

/** z, a and L of one example. */
function forward(n: number, loss: Loss): Equation[] {
  const weighted = lettersOf(n).features.map((j) => mul(sym(`w_${j}`), sym(`x_${j}`)));
  return [
    equation('forward', 'z', '=', add(...weighted, sym('b'))),
    equation('forward', 'a', '=', call(sigma, z)),
    equation('forward', 'L', '=', losses[loss]),
  ];
}

/** Each parameter against its slope, at the rate α. */
const update = (parameters: readonly string[]): Equation[] =>
  parameters.map((p) => equation('update', p, ':=', sub(sym(p), mul(sym('alpha'), sym(`d${p}`)))));

function lettersOf(n: number) {
  const features = Array.from({ length: n }, (_, k) => k + 1);
  return {
    features,
    data: [...features.map((j) => `x_${j}`), 'y'],
    parameters: [...features.map((j) => `w_${j}`), 'b'],
  };
}

const equation = (phase: Phase, symbol: string, how: How, right: Expr): Equation => ({
  phase,
  symbol,
  how,
  right,
});
