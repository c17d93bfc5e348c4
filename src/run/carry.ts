import { evaluate } from '../math/evaluate';
import { type Expr, symbolsOf } from '../math/expr';
import { type Equation, type Program, parts, written } from '../model/program';
import type { Place } from './layout';
import type { Inputs } from './start';

/** A number as somebody may have it who works by hand. */
export interface Estimate<Source> {
  readonly value: number;
  /** How far off it may be because what led to it was rounded. */
  readonly slack: number;
  /** The first wrong number that it was made of, if there is one. */
  readonly source?: Source;
}

/** What a line comes to: its right side, and its symbol afterwards. */
export interface Carried<Source> {
  /** What the symbol was before, where it was anything. */
  readonly before?: Estimate<Source>;
  readonly contribution: Estimate<Source>;
  readonly after: Estimate<Source>;
}

/**
 * Sees what a line comes to, and may put another number in its symbol's place; of several lines that
 * write one symbol at one place only the last one is shown.
 */
export type Override<Source> = (
  place: Place,
  symbol: string,
  carried: Carried<Source>,
) => Estimate<Source> | undefined;

/**
 * Runs one iteration as somebody does who goes on with numbers of their own: each line is computed
 * from what the lines before came to, or from what was put in its place. Slack is carried along to
 * first order.
 * @param parameters what the iteration starts with, w_1 … w_n, b
 * @param earlier which of two sources was met first
 * @returns the parameters it ends with
 */
export function carry<Source>(
  program: Program,
  inputs: Inputs,
  parameters: readonly Estimate<Source>[],
  earlier: (s: Source, t: Source) => boolean,
  override: Override<Source>,
): Estimate<Source>[] {
  const now = new Map<string, Estimate<Source>>();
  const know = (name: string, value: number): void => {
    now.set(name, { value, slack: 0 });
  };
  const first = (found: readonly (Source | undefined)[]): Source | undefined =>
    found.reduce(
      (s, t) => (s === undefined || (t !== undefined && earlier(t, s)) ? t : s),
      undefined,
    );
  const lookup = (name: string): number => now.get(name)?.value ?? Number.NaN;
  const worth = (right: Expr): Estimate<Source> => {
    const value = evaluate(right, lookup);
    const letters = symbolsOf(right).flatMap((name) => {
      const estimate = now.get(name);
      return estimate ? [{ name, estimate }] : [];
    });
    const slack = letters.reduce((sum, { name, estimate }) => {
      if (estimate.slack === 0) return sum;
      const moved = evaluate(right, (other) =>
        other === name ? estimate.value + estimate.slack : lookup(other),
      );
      return sum + Math.abs(moved - value);
    }, 0);
    return { value, slack, source: first(letters.map(({ estimate }) => estimate.source)) };
  };
  const run = (place: Place, lines: readonly Equation[]): void => {
    lines.forEach(({ symbol, how, right }, k) => {
      const contribution = worth(right);
      const old = now.get(symbol);
      let after = contribution;
      if (old && (how === '+=' || how === '/=')) {
        const scale = how === '+=' ? 1 : Math.abs(1 / contribution.value);
        after = {
          value: written(how, old.value, contribution.value),
          slack: old.slack * scale + (how === '+=' ? contribution.slack : 0),
          source: first([old.source, contribution.source]),
        };
      }
      const isLast = !lines.slice(k + 1).some((line) => line.symbol === symbol);
      const own = isLast
        ? override(place, symbol, { before: old, contribution, after })
        : undefined;
      now.set(symbol, own ?? after);
    });
  };
  know('m', inputs.rows.length);
  know('alpha', inputs.alpha);
  program.parameters.forEach((name, k) => {
    now.set(name, parameters[k] ?? { value: Number.NaN, slack: 0 });
  });
  for (const part of parts) {
    if (part !== 'each') run(part, program[part]);
    else
      inputs.rows.forEach((row, k) => {
        program.data.forEach((name, j) => {
          know(name, row[j] ?? Number.NaN);
        });
        run(k + 1, program.each);
      });
  }
  return program.parameters.map((name) => now.get(name) ?? { value: Number.NaN, slack: 0 });
}
