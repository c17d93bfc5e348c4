import { type Expr, symbolsOf } from '../math/expr';
import { slope } from '../math/slope';
import { tidy } from '../math/tidy';
import { oneExample } from './logistic';
import type { Equation, Program } from './program';
import { slopeOfSigma } from './slope-of-sigma';

/** One factor of the chain rule: how fast `of` changes with `by`, the other letters held still. */
export interface ChainLink {
  readonly of: string;
  readonly by: string;
  /** The local slope ∂of/∂by, written as a teacher would; tests hold it against `slope`. */
  readonly slope: Expr;
}

/**
 * The factors of ∂L/∂letter from L back to the letter, along the equations of one example: for w_1
 * ∂L/∂a · ∂a/∂z · ∂z/∂w_1. Where L is written without a (the stable form), ∂L/∂z = a − y comes first.
 * @throws if L does not depend on the letter
 */
export function chainTo(program: Program, letter: string): ChainLink[] {
  const lines = program.each.filter(({ phase, how }) => phase === 'forward' && how === '=');
  const loss = lines.at(-1);
  if (!loss) throw new Error('A program computes at least one number forward.');
  const way = wayTo(lines, loss.symbol, letter) ?? [loss.symbol, letter];
  return way.slice(1).map((by, k) => {
    const of = way[k] ?? loss.symbol;
    const equation = lines.find(({ symbol }) => symbol === of);
    return { of, by, slope: localSlope(program, equation ?? loss, by, of === loss.symbol) };
  });
}

/** The letters from one symbol back to another, along the equations that read them. */
function wayTo(lines: readonly Equation[], from: string, to: string): string[] | undefined {
  if (from === to) return [to];
  const equation = lines.find(({ symbol }) => symbol === from);
  for (const read of equation ? symbolsOf(equation.right) : []) {
    const rest = wayTo(lines, read, to);
    if (rest) return [from, ...rest];
  }
  return undefined;
}

function localSlope(program: Program, equation: Equation, by: string, ofLoss: boolean): Expr {
  if (ofLoss) {
    const longRoad = oneExample(program.features, 'textbook', true).each;
    const written = [...program.each, ...longRoad].find(({ symbol }) => symbol === `d${by}`);
    if (!written) throw new Error(`No equation says what the slope of the loss by ${by} is.`);
    return written.right;
  }
  return equation.right.kind === 'call' ? slopeOfSigma : tidy(slope(equation.right, by));
}
