import type { OpName } from '../math/expr';
import { flatten, type Registers } from '../math/flatten';
import { type Op, ops } from '../math/ops';
import { costLetter, type Equation, type Loop, type Program } from '../model/program';

/** The fastest way to run a program far: its hand-written loop where it has one, else opcodes. */
export const loopOf = (program: Program): Loop => program.loop ?? opcodeLoop(program);

/**
 * A program as a flat list of opcodes over one array of float64: runs any program, mistakes
 * included, and gives the trees' numbers to the last bit.
 */
export function opcodeLoop(program: Program): Loop {
  const memory: number[] = [];
  const names = new Map<string, number>();
  const keep = (value: number): number => memory.push(value) - 1;
  const symbol = (name: string): number => {
    const known = names.get(name) ?? keep(Number.NaN);
    names.set(name, known);
    return known;
  };
  const registers: Registers = { symbol, constant: keep, scratch: () => keep(Number.NaN) };
  const compile = (equations: readonly Equation[]): Instruction[] =>
    equations.flatMap((equation) => compileEquation(equation, registers));
  const code = {
    zero: compile(program.zero),
    each: compile(program.each),
    average: compile(program.average),
    update: compile(program.update),
  };
  const data = program.data.map(symbol);
  const parameterRegisters = program.parameters.map(symbol);
  const count = symbol('m');
  const rate = symbol('alpha');
  const cost = symbol(costLetter(program));

  return (rows, m, alpha, parameters, iterations, costs) => {
    const r = Float64Array.from(memory);
    r[count] = m;
    r[rate] = alpha;
    parameterRegisters.forEach((register, k) => {
      r[register] = parameters[k] ?? Number.NaN;
    });
    for (let k = 0; k < iterations; k++) {
      execute(code.zero, r);
      for (let i = 0, next = 0; i < m; i++) {
        for (const register of data) r[register] = rows[next++] as number;
        execute(code.each, r);
      }
      execute(code.average, r);
      execute(code.update, r);
      if (costs) costs[k] = r[cost] as number;
    }
    parameterRegisters.forEach((register, k) => {
      parameters[k] = r[register] ?? Number.NaN;
    });
  };
}

/** An opcode with its operation looked up. */
interface Instruction {
  readonly op: OpName | 'copy';
  readonly value: Op;
  readonly s: number;
  readonly t: number;
  readonly out: number;
}

function compileEquation({ symbol, how, right }: Equation, registers: Registers): Instruction[] {
  const target = registers.symbol(symbol);
  const { code, result } = flatten(right, registers);
  const lines = code.map(({ op, s, t, out }) => ({ op, value: ops[op], s, t, out }));
  const operation = how === '+=' ? 'add' : how === '/=' ? 'div' : undefined;
  return operation
    ? [...lines, { op: operation, value: ops[operation], s: target, t: result, out: target }]
    : [...lines, { op: 'copy', value: (s) => s, s: result, t: result, out: target }];
}

/** The operations that come most often are written out, because a call costs ten times as much. */
function execute(code: readonly Instruction[], r: Float64Array): void {
  for (let k = 0; k < code.length; k++) {
    const { op, value, s, t, out } = code[k] as Instruction;
    const left = r[s] as number;
    const right = r[t] as number;
    switch (op) {
      case 'add':
        r[out] = left + right;
        break;
      case 'mul':
        r[out] = left * right;
        break;
      case 'sub':
        r[out] = left - right;
        break;
      case 'copy':
        r[out] = left;
        break;
      case 'neg':
        r[out] = -left;
        break;
      case 'div':
        r[out] = left / right;
        break;
      default:
        r[out] = value(left, right);
    }
  }
}
