import type { Equation, Program } from './program';
import { parts } from './program';

/** A slip that people make, as a rewriting of the program: every view then shows the mistaken line. */
export interface Mistake {
  /** Its name in links and lessons. */
  readonly name: string;
  /** What was written, and what should stand there. */
  readonly wrong: string;
  readonly right: string;
  /** The equation as mistaken, or the same equation where the slip does not touch it. */
  readonly rewrite: (equation: Equation) => Equation;
}

/** All slips that a page can switch on, by name. */
export const mistakes: Readonly<Record<string, Mistake>> = {
  'db-overwritten': {
    name: 'db-overwritten',
    wrong: 'db = dz',
    right: 'db += dz',
    rewrite: (equation) =>
      equation.symbol === 'db' && equation.how === '+=' ? { ...equation, how: '=' } : equation,
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
  const rewritten = parts.map((part) => [part, rest[part].map(mistake.rewrite)]);
  return { ...rest, ...Object.fromEntries(rewritten) };
}
