import { abs, div, type Expr, log, mul, neg, num, step, sub, substitute, sym } from '../math/expr';
import type { Program } from './program';
import { instead, rightOf, type Slip } from './slip';

/** What goes wrong on the way forward through one example, by the letter that is asked for. */
export const slipsForward: Readonly<Record<string, readonly Slip[]>> = {
  z: [
    {
      name: 'b-forgotten',
      reply: () => 'That is the weighted sum alone. *b* is still to be added.',
      rewrite: instead((right) => substitute(right, { b: num(0) })),
    },
    {
      name: 'features-swapped',
      reply: () => '*w_1* met *x_2*, and *w_2* met *x_1*. Each weight goes with its own feature.',
      rewrite: instead((right, { features }) =>
        features > 1 ? substitute(right, { x_1: sym('x_2'), x_2: sym('x_1') }) : undefined,
      ),
    },
    {
      name: 'sign-lost',
      reply: () => 'A minus sign got lost: a negative weight makes its product negative.',
      rewrite: instead((right) =>
        right.kind === 'op' ? { ...right, args: right.args.map(withoutSign) } : undefined,
      ),
    },
  ],
  a: [
    {
      name: 'plus-z',
      reply: () => 'That is 1 − *a*. The power of e is −*z*, not +*z*.',
      rewrite: instead((right) => substitute(right, { z: neg(sym('z')) })),
    },
    {
      name: 'not-inverted',
      reply: () => 'That is 1 + e to the power of −*z*. *a* is 1 divided by it.',
      rewrite: instead((right) => div(num(1), right)),
    },
    {
      name: 'no-sigma',
      reply: () => 'That is *z* itself. *a* = σ(*z*) squeezes it in between 0 and 1.',
      rewrite: instead(() => sym('z')),
    },
    {
      name: 'decision',
      reply: () => 'That is a decision, yes or no. *a* is a probability, between 0 and 1.',
      rewrite: instead(() => step(sym('z'))),
    },
  ],
  L: [
    {
      name: 'minus-lost',
      reply: () => 'The minus sign before the logarithm is missing. A loss is never negative.',
      rewrite: instead((right) => neg(right)),
    },
    {
      name: 'log-key',
      reply: () =>
        'That is the logarithm to base 10, the “log” key. Here log is the natural one, the “ln” key.',
      rewrite: instead((right) => div(right, log(num(10)))),
    },
    {
      name: 'other-branch',
      reply: () =>
        'That would be the loss for the other *y*. With *y* = 1 it is −log *a*, with *y* = 0 it is −log(1 − *a*).',
      rewrite: instead((right) => substitute(right, { y: otherLabel })),
    },
    {
      name: 'squares',
      reply: () => 'That is the squared error, (*a* − *y*)². The loss here is made of logarithms.',
      rewrite: instead((_, program) => squaredError(program)),
    },
  ],
};

/** (a − y)², from the equation of dz. */
export function squaredError(program: Program): Expr {
  const error = rightOf(program, 'dz');
  return mul(error, error);
}

const otherLabel = sub(num(1), sym('y'));
const withoutSign = (term: Expr): Expr =>
  term.kind === 'op' && term.op === 'mul' ? abs(term) : term;
