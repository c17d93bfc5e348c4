import { flatten, type Registers } from '../math/flatten';
import { ops } from '../math/ops';
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

/** An opcode with its operation looked up; without one it copies. */
interface Instruction {
  readonly value?: (s: number, t: number) => number;
  readonly s: number;
  readonly t: number;
  readonly out: number;
}

function compileEquation({ symbol, how, right }: Equation, registers: Registers): Instruction[] {
  const target = registers.symbol(symbol);
  const { code, result } = flatten(right, registers);
  const lines = code.map(({ op, s, t, out }) => ({ value: ops[op].value, s, t, out }));
  const operation = how === '+=' ? ops.add : how === '/=' ? ops.div : undefined;
  if (operation) return [...lines, { value: operation.value, s: target, t: result, out: target }];
  return [...lines, { s: result, t: result, out: target }];
}

function execute(code: readonly Instruction[], r: Float64Array): void {
  for (const { value, s, t, out } of code) {
    const left = r[s] as number;
    r[out] = value ? value(left, r[t] as number) : left;
  }
}
