import { type Expr, open } from '../math/expr';
import type { Equation } from '../model/program';

/** A letter or sign of an equation as it is written there, and the name of its entry in the list of symbols. */
export interface EquationLetter {
  readonly written: string;
  readonly entry: string;
}

/** The letters and signs of an equation, in the order of reading; w_1, w_2 … are one entry, shown once. */
export function lettersOf({ symbol, how, right }: Equation): EquationLetter[] {
  const written = [symbol, ...writtenIn(right), ...(how in signs ? [how] : [])];
  const entries = new Map<string, string>();
  for (const letter of written) {
    const entry = entryOf(letter);
    if (!entries.has(entry)) entries.set(entry, letter);
  }
  return [...entries].map(([entry, letter]) => ({ written: letter, entry }));
}

/** The entry that explains a letter: that of `dw_1` is `dw_j`, that of `z_` (written z′) is `z`. */
export function entryOf(letter: string): string {
  return signs[letter] ?? letter.replace(/_+$/, '').replace(/_\d+$/, '_j');
}

const signs: Readonly<Record<string, string>> = { '+=': 'add', ':=': 'assign' };

/** Every letter and sign of a tree that has a meaning of its own. */
function writtenIn(tree: Expr): string[] {
  switch (tree.kind) {
    case 'number':
      return [];
    case 'symbol':
      return [tree.name];
    case 'call':
      return [tree.fn.name, ...writtenIn(open(tree.fn, tree.arg))];
    case 'op': {
      const own = operations[tree.op];
      return [...(own === undefined ? [] : [own]), ...tree.args.flatMap(writtenIn)];
    }
  }
}

const operations: Readonly<Record<string, string>> = { exp: 'e', log: 'log', log1p: 'log' };
