import { describe, expect, it } from 'vitest';
import { logistic } from '../model/logistic';
import { type ModelName, models } from '../model/models';
import { type Part, parts } from '../model/program';
import { entryOf, lettersOf } from './equation-letters';

const written = (part: Part, symbol: string, n = 2): string[] => {
  const equation = logistic(n)[part].find((one) => one.symbol === symbol);
  if (!equation) throw new Error(`Nothing writes ${symbol} in ${part}.`);
  return lettersOf(equation).map((letter) => letter.written);
};

describe('the letters of an equation', () => {
  it.each<[Part, string, string[]]>([
    ['each', 'z', ['z', 'w_1', 'x_1', 'b']],
    ['each', 'a', ['a', 'sigma', 'e', 'z']],
    ['each', 'L', ['L', 'y', 'log', 'a']],
    ['each', 'J', ['J', 'L', '+=']],
    ['each', 'dw_2', ['dw_2', 'x_2', 'dz', '+=']],
    ['average', 'db', ['db', 'm']],
    ['update', 'w_2', ['w_2', 'alpha', 'dw_2', ':=']],
    ['zero', 'J', ['J']],
  ])('of %s, %s are %j', (part, symbol, letters) => {
    expect(written(part, symbol)).toEqual(letters);
  });

  it('stay as many for ten features', () => {
    expect(written('each', 'z', 10)).toEqual(['z', 'w_1', 'x_1', 'b']);
  });

  it('lead to entries without numbers and primes', () => {
    expect(['dw_1', 'x_12', 'z_', 'w_2_', 'alpha', '+='].map(entryOf)).toEqual([
      'dw_j',
      'x_j',
      'z',
      'w_j',
      'alpha',
      'add',
    ]);
  });

  it('are there for every equation of every model', () => {
    for (const name of Object.keys(models) as ModelName[]) {
      const program = models[name](3);
      for (const equation of parts.flatMap((part) => program[part]))
        expect(lettersOf(equation)[0]?.written).toBe(equation.symbol);
    }
  });
});
