import { add, type Expr, mul, num, substitute, sym } from '../math/expr';
import { mistaken } from './mistakes';
import {
  both,
  indexOf,
  instead,
  notDivided,
  otherThan,
  overwritten,
  type Rewrite,
  type Slip,
} from './slip';

/** Only where there is a sum to be divided; one example alone has none. */
const inLoop =
  (rewrite: Rewrite): Rewrite =>
  (program, target) => {
    const slope = { ...target, symbol: `d${target.symbol}` };
    return program.single ? undefined : rewrite(program, slope);
  };

/** What goes wrong when a parameter takes its step. */
export const slipsOfUpdate: readonly Slip[] = [
  {
    name: 'uphill',
    reply: () => 'You went uphill: the step goes against the slope, so there is a minus before it.',
    rewrite: instead((right, _, { symbol }) => add(sym(symbol), stepOf(right))),
  },
  {
    name: 'no-alpha',
    reply: ({ slope }) =>
      `You took the whole slope off. The step is only *alpha* times ${slope} long.`,
    rewrite: instead((right) => substitute(right, { alpha: num(1) })),
  },
  {
    name: 'step-only',
    reply: ({ symbol, slope }) =>
      `That is the step alone, *alpha* times ${slope}. Take it off the old ${symbol}.`,
    rewrite: instead(stepOf),
  },
  {
    name: 'alpha-misplaced',
    reply: ({ symbol, slope }) => `*alpha* belongs to the slope ${slope}, not to ${symbol}.`,
    rewrite: instead((right, _, { symbol }) =>
      substitute(right, { [symbol]: mul(sym('alpha'), sym(symbol)), alpha: num(1) }),
    ),
  },
  {
    name: 'sum-for-average',
    reply: ({ slope }) => `You took the sum. ${slope} must be divided by *m* before the update.`,
    rewrite: inLoop(notDivided),
  },
  {
    name: 'last-example-only',
    reply: ({ slope }) =>
      `You took the last example’s contribution alone. ${slope} is the average over all examples.`,
    rewrite: inLoop(both(overwritten, notDivided)),
  },
  {
    name: 'other-slope',
    reply: ({ symbol, slope, otherSlope }) =>
      `You took ${otherSlope}. ${symbol} goes against its own slope, ${slope}.`,
    rewrite: instead((right, { features }, { symbol }) => {
      const j = indexOf(symbol);
      if (j === undefined || features < 2) return undefined;
      return substitute(right, { [`d${symbol}`]: sym(`dw_${otherThan(j)}`) });
    }),
  },
  {
    name: 'recomputed-between',
    reply: () =>
      'You took the slope anew after changing an earlier parameter. All slopes belong to the old *w* and *b*; only then may all of them change.',
    rewrite: (program, { symbol }) =>
      program.single && symbol !== program.parameters[0]
        ? mistaken(program, 'recomputed-between')
        : undefined,
  },
];

/** α dw, out of w − α dw. */
function stepOf(right: Expr): Expr {
  const step = right.kind === 'op' ? right.args[1] : undefined;
  if (!step) throw new Error('An update is a parameter minus a step.');
  return step;
}
