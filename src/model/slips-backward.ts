import { add, div, type Expr, mul, neg, num, substitute, sym } from '../math/expr';
import { slope } from '../math/slope';
import { oneExample } from './logistic';
import type { Program } from './program';
import { indexOf, instead, otherThan, rightOf, type Slip } from './slip';

/** What goes wrong on the way back through one example, by the letter asked for; dw is every dw_j. */
export const slipsBackward: Readonly<Record<string, readonly Slip[]>> = {
  da: [
    {
      // With y = 1 only −y/a is left, with y = 0 only (1 − y)/(1 − a): either sign turns the whole.
      name: 'sign-lost',
      reply: () =>
        'The size is right, the sign is not. It is −*y*/*a* + (1 − *y*)/(1 − *a*): with *y* = 1 a larger *a* lowers the loss, with *y* = 0 it raises it.',
      rewrite: instead((right) => neg(right)),
    },
  ],
  dz: [
    {
      name: 'turned-round',
      reply: () => 'That is *y* − *a*. The slope is the other way round, *a* − *y*.',
      rewrite: instead((right) => substitute(right, { a: sym('y'), y: sym('a') })),
    },
    {
      name: 'no-slope-of-sigma',
      reply: () =>
        'That is *da*. From *a* back to *z* one more factor is needed, the slope of σ: *a*(1 − *a*).',
      rewrite: instead(() => da),
    },
    {
      name: 'slope-of-sigma-twice',
      reply: () =>
        'You multiplied by *a*(1 − *a*) once too often: *a* − *y* has that factor in it already.',
      rewrite: instead((right, program) => mul(right, slopeOfSigma(program))),
    },
    {
      name: 'no-da',
      reply: () =>
        'That is *a*(1 − *a*), the slope of σ alone. It is still to be multiplied by *da*.',
      rewrite: instead((_, program) => slopeOfSigma(program)),
    },
  ],
  dw: [
    {
      name: 'weight-for-feature',
      reply: ({ w, x, slope: dw }) =>
        `That is ${w} times *dz*. *z* changes with ${w} at the rate ${x}, so ${dw} = ${x} *dz*.`,
      rewrite: instead((right, _, { symbol }) =>
        substitute(right, { [feature(symbol)]: sym(`w_${indexOf(symbol)}`) }),
      ),
    },
    {
      name: 'other-feature',
      reply: ({ x, otherX, slope: dw }) =>
        `That is ${otherX} times *dz*. ${dw} takes its own feature, ${x}.`,
      rewrite: instead((right, { features }, { symbol }) => {
        const other = sym(`x_${otherThan(indexOf(symbol) ?? 1)}`);
        return features > 1 ? substitute(right, { [feature(symbol)]: other }) : undefined;
      }),
    },
    {
      name: 'da-for-dz',
      reply: ({ x }) =>
        `That is ${x} times *da*; the step through σ is left out. Take *dz* in place of *da*.`,
      rewrite: instead((right) => substitute(right, { dz: da })),
    },
    {
      name: 'upside-down',
      reply: ({ w, x, slope: dw }) =>
        `That is *dz* divided by ${x}. ${dw} is no small piece of ${w} but a slope: a nudge of ${w} arrives at *z* multiplied by ${x}.`,
      rewrite: instead((_, __, { symbol }) => div(sym('dz'), sym(feature(symbol)))),
    },
    {
      name: 'no-dz',
      reply: ({ x }) => `That is ${x} alone. It is still to be multiplied by *dz*.`,
      rewrite: instead((right) => substitute(right, { dz: num(1) })),
    },
    {
      name: 'no-feature',
      reply: ({ x }) => `That is *dz* alone. It is still to be multiplied by ${x}.`,
      rewrite: instead((right, _, { symbol }) => substitute(right, { [feature(symbol)]: num(1) })),
    },
  ],
  db: [
    {
      name: 'times-b',
      reply: () => 'That is *b* times *dz*. *z* contains *b* as it is, so its factor is 1.',
      rewrite: instead((right) => mul(sym('b'), right)),
    },
    {
      name: 'constant',
      reply: () =>
        '*b* is the same for every example, and still a nudge of *b* moves *z* by just as much. So *db* is *dz*, not 0.',
      rewrite: instead(() => num(0)),
    },
    {
      name: 'with-features',
      reply: () =>
        'That is *x_1* *dz* + *x_2* *dz* and so on, the slopes of the weights added up. *b* has no feature to be multiplied by.',
      rewrite: instead((_, { each }) =>
        add(...each.filter(({ symbol }) => symbol.startsWith('dw_')).map(({ right }) => right)),
      ),
    },
  ],
};

const feature = (symbol: string): string => `x_${indexOf(symbol)}`;
const slopeOfSigma = (program: Program): Expr => slope(rightOf(program, 'a'), 'z');

/** ∂L/∂a, as the long road to dz has it. */
const da = rightOf(oneExample(1, 'textbook', true), 'da');
