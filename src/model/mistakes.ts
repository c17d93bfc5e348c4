import { substitute, sym, symbolsOf } from '../math/expr';
import type { Equation, Program } from './program';

/** A slip that people make, as a rewriting of the program: every view then shows the mistaken lines. */
export interface Mistake {
  /** Its name in links and lessons. */
  readonly name: string;
  /** What was written, and what should stand there. */
  readonly wrong: string;
  readonly right: string;
  /**
   * The program as mistaken. Within a part no symbol is written twice, so that every line keeps an
   * address of its own; what is computed again takes a prime, an underscore at the name's end.
   * @throws a sentence if the slip cannot be made in a program of this kind
   */
  readonly rewrite: (program: Program) => Program;
}

/** All slips that a page can switch on, by name. */
export const mistakes: Readonly<Record<string, Mistake>> = {
  'db-overwritten': {
    name: 'db-overwritten',
    wrong: 'db = dz',
    right: 'db += dz',
    rewrite: (program) => ({
      ...program,
      each: program.each.map((equation) =>
        equation.symbol === 'db' ? { ...equation, how: '=' } : equation,
      ),
    }),
  },
  'recomputed-between': {
    name: 'recomputed-between',
    wrong: 'derivatives at the new w',
    right: 'derivatives at the old w and b',
    rewrite: (program) => {
      if (!program.single) {
        throw new Error('The slip recomputed-between is made in programs for one example only.');
      }
      return { ...program, update: program.update.flatMap((line, k) => again(program, line, k)) };
    },
  },
};

/**
 * The program with a slip in it. The hand-written loop does not know the slip, so it is left out.
 * @throws if there is no mistake of that name
 */
export function mistaken(program: Program, name: string): Program {
  const mistake = mistakes[name];
  if (!mistake) {
    const known = Object.keys(mistakes).join(', ');
    throw new Error(`There is no mistake called "${name}"; there are: ${known}.`);
  }
  const { loop: _, ...rest } = program;
  return mistake.rewrite(rest);
}

/**
 * A line of the update, and before it all that its derivative is made of, computed again.
 * @param primes how often it has been computed again by then; 0 leaves the line alone
 */
function again(program: Program, line: Equation, primes: number): Equation[] {
  const needed = new Set(symbolsOf(line.right));
  const lines = program.each.toReversed().filter(({ symbol, right }) => {
    if (primes === 0 || !needed.has(symbol)) return false;
    for (const name of symbolsOf(right)) needed.add(name);
    return true;
  });
  const names = lines.map(({ symbol }) => [symbol, sym(symbol + '_'.repeat(primes))] as const);
  const renamed = Object.fromEntries(names);
  return [...lines.reverse(), line].map(({ symbol, how, right }) => ({
    phase: 'update',
    symbol: how === ':=' ? symbol : symbol + '_'.repeat(primes),
    how,
    right: substitute(right, renamed),
  }));
}
