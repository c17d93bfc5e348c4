import { type Expr, num } from '../math/expr';
import { mistaken } from './mistakes';
import type { Equation, Part, Program } from './program';

/** Which number is asked for, as far as the equations know it. */
export interface Target {
  readonly part: Part;
  /** The symbol that is written there. */
  readonly symbol: string;
  /** Whether all examples have been through the loop by then. */
  readonly complete: boolean;
  /** What stood in the symbol at the end of the iteration before, where there was one. */
  readonly leftOver?: number;
}

/** A program as somebody runs it who makes a slip; undefined where the slip cannot be made. */
export type Rewrite = (program: Program, target: Target) => Program | undefined;

/** A typical wrong answer: the slip that leads to it, and what to say to who made it. */
export interface Slip {
  readonly name: string;
  /** What the wrong number is and what is missing; letters stand between asterisks. */
  readonly reply: (letters: Letters) => string;
  /** Running the program so rewritten gives the wrong number where the right one was asked for. */
  readonly rewrite: Rewrite;
}

/** The letters that replies speak of, marked as letters. */
export interface Letters {
  /** What is asked for. */
  readonly symbol: string;
  /** Its feature, and another one of the same kind. */
  readonly x: string;
  readonly w: string;
  readonly otherX: string;
  /** Its slope, and the one of another parameter. */
  readonly slope: string;
  readonly otherSlope: string;
}

/** The letters of a symbol, for the reply to a slip. */
export function lettersOf(symbol: string): Letters {
  const j = indexOf(symbol) ?? 1;
  const k = otherThan(j);
  const w = `*w_${j}*`;
  const slope = symbol.startsWith('d') ? `*${symbol}*` : `*d${symbol}*`;
  return {
    ...{ symbol: `*${symbol}*`, w, slope },
    ...{ x: `*x_${j}*`, otherX: `*x_${k}*`, otherSlope: `*dw_${k}*` },
  };
}

/** The feature's number in a symbol such as dw_2, if it has one. */
export function indexOf(symbol: string): number | undefined {
  const [, index] = symbol.split('_');
  return index === undefined ? undefined : Number(index);
}

/** A feature that somebody may take in place of feature j. */
export const otherThan = (j: number): number => (j === 1 ? 2 : 1);

/**
 * The right side of a symbol's line in the loop.
 * @throws if no line writes it
 */
export function rightOf({ each }: Program, symbol: string): Expr {
  const line = each.find((equation) => equation.symbol === symbol);
  if (!line) throw new Error(`No line of the program writes ${symbol}.`);
  return line.right;
}

/** The program with the lines of one symbol replaced, in one of its parts. */
export function withLines(
  program: Program,
  part: Part,
  symbol: string,
  change: (equation: Equation) => readonly Equation[],
): Program {
  const { loop: _, ...rest } = program;
  const lines = program[part].flatMap((equation) =>
    equation.symbol === symbol ? change(equation) : [equation],
  );
  return { ...rest, [part]: lines };
}

/** A slip in the right side of one symbol's line; without a symbol, of the one asked for. */
export function instead(
  wrong: (right: Expr, program: Program, target: Target) => Expr | undefined,
  part?: Part,
  symbol?: string,
): Rewrite {
  return (program, target) => {
    const [where, what] = [part ?? target.part, symbol ?? target.symbol];
    const line = program[where].find((equation) => equation.symbol === what);
    const right = line && wrong(line.right, program, target);
    return right && withLines(program, where, what, (equation) => [{ ...equation, right }]);
  };
}

/** `=` for `+=`: each example forgets those before it. For db it is the slip in the lecture notes. */
export const overwritten: Rewrite = (program, { symbol }) =>
  symbol === 'db'
    ? mistaken(program, 'db-overwritten')
    : withLines(program, 'each', symbol, (line) => [{ ...line, how: '=' }]);

/** No ÷ m: the average is the sum. */
export const notDivided: Rewrite = instead(() => num(1), 'average');

/** Several slips in one; undefined where one of them cannot be made. */
export const both =
  (first: Rewrite, second: Rewrite): Rewrite =>
  (program, target) => {
    const once = first(program, target);
    return once && second(once, target);
  };
