import { type Expr, type OpName, open } from './expr';

/** Where the flattened program keeps its numbers: one register a symbol, constant or half-result. */
export interface Registers {
  /** The register of a symbol, made on first use. */
  readonly symbol: (name: string) => number;
  /** A register that holds a constant. */
  readonly constant: (value: number) => number;
  /** A register for a half-result. */
  readonly scratch: () => number;
}

/** One opcode: out ← op(s, t), all three numbers of registers; one-sided operations ignore t. */
export interface Opcode {
  readonly op: OpName;
  readonly s: number;
  readonly t: number;
  readonly out: number;
}

/**
 * A tree as a list of opcodes in the order of evaluation, named functions written out.
 * Running them gives the tree's number to the last bit.
 * @returns the opcodes and the register that holds the result
 */
export function flatten(expr: Expr, registers: Registers): { code: Opcode[]; result: number } {
  const code: Opcode[] = [];
  const visit = (node: Expr): number => {
    switch (node.kind) {
      case 'number':
        return registers.constant(node.value);
      case 'symbol':
        return registers.symbol(node.name);
      case 'call':
        return visit(open(node.fn, node.arg));
      case 'op': {
        const [first = 0, ...rest] = node.args.map(visit);
        const emit = (s: number, t: number): number => {
          const out = registers.scratch();
          code.push({ op: node.op, s, t, out });
          return out;
        };
        return rest.length === 0 ? emit(first, first) : rest.reduce(emit, first);
      }
    }
  };
  const result = visit(expr);
  return { code, result };
}
