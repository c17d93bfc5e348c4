import { div, type Expr, log, mul, neg, num, sym } from '../math/expr';
import type { Equation } from './program';
import { both, instead, notDivided, overwritten, type Rewrite, type Slip, withLines } from './slip';
import { squaredError } from './slips-forward';

/** What goes wrong in a sum that is still growing, or has just become complete. */
export const slipsOfSum: readonly Slip[] = [
  {
    name: 'overwritten',
    reply: ({ symbol }) =>
      `That is what the last example alone contributes, as if the line said = and not +=. ${symbol} keeps what the earlier ones brought.`,
    rewrite: (program, target) => (target.complete ? overwritten(program, target) : undefined),
  },
  {
    name: 'contribution',
    reply: ({ symbol }) =>
      `That is what this example alone contributes. ${symbol} so far is the sum of all contributions until now.`,
    rewrite: (program, target) => (target.complete ? undefined : overwritten(program, target)),
  },
  {
    name: 'not-zeroed',
    reply: ({ symbol }) =>
      `Your sum began with what the iteration before had left in ${symbol}. Each iteration starts its sums at zero.`,
    rewrite: (program, { symbol, leftOver }) =>
      leftOver === undefined
        ? undefined
        : withLines(program, 'zero', symbol, (line) => [{ ...line, right: num(leftOver) }]),
  },
];

const divideBy = (divisor: (right: Expr, features: number) => Expr): Rewrite =>
  instead((right, { features }) => divisor(right, features), 'average');

/** What goes wrong where a sum of slopes becomes an average. */
export const slipsOfAverage: readonly Slip[] = [
  {
    name: 'not-divided',
    reply: ({ symbol }) => `That is the sum. ${symbol} is still to be divided by *m*.`,
    rewrite: notDivided,
  },
  {
    name: 'last-example-only',
    reply: ({ symbol }) =>
      `That is the last example’s contribution divided by *m*: the others were overwritten, = in place of +=. ${symbol} averages over all.`,
    rewrite: overwritten,
  },
  {
    name: 'divided-inside',
    reply: () =>
      'You divided after every example, so the first ones were divided again and again. The division comes once, after the loop.',
    rewrite: both(
      (program, { symbol }) =>
        withLines(program, 'each', symbol, (line) => [line, divisionBy('m', line)]),
      notDivided,
    ),
  },
  {
    name: 'divided-twice',
    reply: () => 'That was divided by *m* twice.',
    rewrite: divideBy((m) => mul(m, m)),
  },
  {
    name: 'divided-by-n',
    reply: () =>
      'You divided by *n*, the number of features. An average over examples is divided by their number, *m*.',
    rewrite: divideBy((_, features) => num(features)),
  },
];

const lossInstead = (wrong: Parameters<typeof instead>[0]): Rewrite => instead(wrong, 'each', 'L');

/** What goes wrong with the cost. */
export const slipsOfCost: readonly Slip[] = [
  {
    name: 'not-divided',
    reply: () => 'That is the sum of the losses. *J* is their average: divide by *m*.',
    rewrite: notDivided,
  },
  {
    name: 'minus-lost',
    reply: () => 'The minus sign before the logarithms is missing. A cost is never negative.',
    rewrite: lossInstead((right) => neg(right)),
  },
  {
    name: 'log-key',
    reply: () =>
      'Those are logarithms to base 10, the “log” key. Here log is the natural one, the “ln” key.',
    rewrite: lossInstead((right) => div(right, log(num(10)))),
  },
  {
    name: 'squares',
    reply: () => 'That is the mean of the squares (*a* − *y*)². The loss is made of logarithms.',
    rewrite: lossInstead((_, program) => squaredError(program)),
  },
];

const divisionBy = (name: string, { phase, symbol }: Equation): Equation => ({
  ...{ phase, symbol, how: '/=' },
  right: sym(name),
});
