import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allTrees, lookupIn, type Values, values } from '../checks/trees';
import { evaluate } from './evaluate';
import { add, div, type Expr, exp, neg, num, sym } from './expr';
import { flatten } from './flatten';
import { ops } from './ops';

/** Runs the opcodes of a tree over a plain list of registers. */
function run(tree: Expr, given: Values): number {
  const memory: number[] = [];
  const keep = (value: number): number => memory.push(value) - 1;
  const known = new Map<string, number>();
  const { code, result } = flatten(tree, {
    symbol: (name) => {
      const register = known.get(name) ?? keep(lookupIn(given)(name));
      known.set(name, register);
      return register;
    },
    constant: keep,
    scratch: () => keep(Number.NaN),
  });
  for (const { op, s, t, out } of code)
    memory[out] = ops[op](memory[s] as number, memory[t] as number);
  return memory[result] as number;
}

describe('flatten', () => {
  it('gives the number of the tree to the last bit, on random trees', () => {
    fc.assert(
      fc.property(allTrees, values, (tree, given) => {
        expect(run(tree, given)).toBe(evaluate(tree, lookupIn(given)));
      }),
      { numRuns: 1000 },
    );
  });

  it('lists the operations in the order of evaluation', () => {
    const registers = { symbol: () => 0, constant: () => 1, scratch: () => 2 };
    const { code } = flatten(div(num(1), add(num(1), exp(neg(sym('t'))))), registers);
    expect(code.map(({ op }) => op)).toEqual(['neg', 'exp', 'add', 'div']);
  });

  it('needs no opcode for a letter alone', () => {
    const registers = { symbol: () => 7, constant: () => 1, scratch: () => 2 };
    expect(flatten(sym('t'), registers)).toEqual({ code: [], result: 7 });
  });
});
