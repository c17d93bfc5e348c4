import type { Program } from './program';
import { lettersOf, type Slip, type Target } from './slip';
import { slipsBackward } from './slips-backward';
import { slipsForward } from './slips-forward';
import { slipsOfAverage, slipsOfCost, slipsOfSum } from './slips-of-sums';
import { slipsOfUpdate } from './slips-of-update';

/** A slip as it is made in one program: its name, what to say, and the program it amounts to. */
export interface MadeSlip {
  readonly name: string;
  readonly reply: string;
  readonly program: Program;
}

/**
 * The slips that people make where a number is asked for, each as a program that gives the wrong
 * number there.
 * @param first whether it is the first example's, so that a sum is still one contribution
 */
export function slipsAt(program: Program, target: Target, first: boolean): MadeSlip[] {
  const letters = lettersOf(target.symbol);
  return tableOf(program, target, first).flatMap(({ name, reply, rewrite }) => {
    const wrong = rewrite(program, target);
    return wrong ? [{ name, reply: reply(letters), program: wrong }] : [];
  });
}

function tableOf(program: Program, { part, symbol }: Target, first: boolean): readonly Slip[] {
  switch (part) {
    case 'zero':
      return [];
    case 'each': {
      const line = program.each.find((equation) => equation.symbol === symbol);
      const [letter = ''] = symbol.split('_');
      if (line?.how === '+=' && !first) return slipsOfSum;
      return slipsForward[letter] ?? slipsBackward[letter] ?? [];
    }
    case 'average':
      return symbol === 'J' ? slipsOfCost : slipsOfAverage;
    case 'update':
      return slipsOfUpdate;
  }
}
