import { evaluate } from '../math/evaluate';
import { type ChainLink, chainTo } from '../model/chain';
import type { Program } from '../model/program';
import { addressText } from './address';
import { indexOf, spotOf } from './layout';
import { lookupAt } from './lookup';
import { currentExample, type View } from './view';

/** A number of the chain rule: hidden until its step is executed, `asked` while Step asks for it. */
export type ChainNumber =
  | { readonly state: 'empty' | 'asked' }
  | {
      readonly state: 'number';
      readonly value: number;
      readonly at?: string;
      readonly part?: 'contribution';
    };

/** One factor with its number and the step that made it. */
export interface Factor extends ChainLink {
  readonly at: string;
  readonly number: ChainNumber;
}

/** The chain rule for one derivative of the example on show. */
export interface Chain {
  /** The program's name of the derivative, such as `dw_1`, and what it is a derivative by. */
  readonly symbol: string;
  readonly letter: string;
  readonly factors: readonly Factor[];
  readonly result: ChainNumber;
  /**
   * Why the result is not the product of the factors, if it is not: they have none, though the
   * program's own way to the derivative is sound; or a slip in the program makes it wrong.
   */
  readonly apart?: 'factors' | 'slip';
}

/** The derivatives that a program computes of one example, in its order. */
export const derivativesOf = (program: Program): string[] =>
  program.each.filter(({ phase }) => phase === 'backward').map(({ symbol }) => symbol);

/**
 * The chain rule for the derivative at the current step, else for the last one computed in this
 * iteration, and before any for the first parameter's.
 */
export function chainOf(view: View): Chain {
  const { program, rightProgram, trace, layout } = view;
  const symbol = derivativeOnShow(view);
  const letter = symbol.slice(1);
  const example = Math.max(currentExample(view), 1);
  const lookup = lookupAt(trace, example);
  const address = (of: string): string =>
    addressText({ iteration: trace.iteration, place: example, symbol: of });
  const factors = chainTo(rightProgram, letter).map((link): Factor => {
    const { of, by, slope } = link;
    const own = of === 'L' && derivativesOf(program).includes(`d${by}`) ? `d${by}` : of;
    const value = evaluate(slope, lookup);
    const isData = slope.kind === 'symbol' && program.data.includes(slope.name);
    const at = isData ? `input/${example}/${slope.name}` : own === of ? undefined : address(own);
    return {
      ...link,
      at: address(own),
      number: numberOf(view, indexOf(layout, example, own), { value, at }),
    };
  });
  const index = indexOf(layout, example, symbol);
  const { how } = spotOf(layout, index).equation;
  const value = trace.contribution[index - 1] ?? Number.NaN;
  const part = how === '+=' ? 'contribution' : undefined;
  const result = numberOf(view, index, { value, at: address(symbol), part });
  const product = productOf(factors.map(({ slope }) => evaluate(slope, lookup)));
  const known = result.state === 'number';
  const apart = known ? whyApart(value, product, view.mistake) : undefined;
  return { symbol, letter, factors, result, apart };
}

/** The product of numbers from left to right. */
export const productOf = (numbers: readonly number[]): number =>
  numbers.reduce((product, number) => product * number, 1);

function whyApart(value: number, product: number, mistake: string | undefined): Chain['apart'] {
  if (Number.isFinite(value) && !Number.isFinite(product)) return 'factors';
  const agree = Math.abs(value - product) <= 1e-9 * Math.abs(value);
  return mistake !== undefined && !agree ? 'slip' : undefined;
}

function derivativeOnShow({ program, layout, done, asking }: View): string {
  for (let index = asking ? done + 1 : done; index > 0; index--) {
    const { equation } = spotOf(layout, index);
    if (equation.phase === 'backward') return equation.symbol;
  }
  const first = `d${program.parameters[0]}`;
  const known = derivativesOf(program);
  return known.includes(first) ? first : (known[0] ?? first);
}

function numberOf(
  { done, asking }: View,
  index: number,
  number: Omit<Extract<ChainNumber, { state: 'number' }>, 'state'>,
): ChainNumber {
  if (index > done) return { state: asking && index === done + 1 ? 'asked' : 'empty' };
  return { state: 'number', ...number };
}
