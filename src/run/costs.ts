import type { Program } from '../model/program';
import { opcodeLoop } from './opcodes';
import type { Inputs } from './start';

/**
 * The cost that each iteration of a descent meets, which belongs to the parameters it starts with.
 * @returns `iterations` numbers, index 0 for iteration 1, with the bits that a trace gives
 */
export function costs(program: Program, inputs: Inputs, iterations: number): Float64Array {
  const descend = descent(program, inputs);
  const parameters = Float64Array.from(inputs.parameters);
  return Float64Array.from({ length: iterations }, () => descend(parameters));
}

/** The cost of a program's examples as a function of the n + 1 parameters. */
export function costOf(
  program: Program,
  inputs: Inputs,
): (parameters: ArrayLike<number>) => number {
  const { cost } = program;
  if (cost) {
    const rows = Float64Array.from(inputs.rows.flat());
    return (parameters) => cost(rows, inputs.rows.length, parameters);
  }
  const descend = descent(program, inputs);
  return (parameters) => descend(Float64Array.from(parameters));
}

/** The letter that says how wrong a program is: J, or L where one example is all there is. */
export const costLetter = (program: Program): string => (program.single ? 'L' : 'J');

/** The address of the cost that an iteration meets. */
export const costAddress = (program: Program, iteration: number): string =>
  program.single ? `${iteration}/1/L` : `${iteration}/average/J`;

/** Moves parameters one iteration on, in place, and gives the cost that it met. */
function descent(program: Program, { rows, alpha }: Inputs): (parameters: Float64Array) => number {
  // As one more parameter the cost is handed out at the end of a run; every iteration sets it anew.
  const loop = opcodeLoop({
    ...program,
    parameters: [...program.parameters, costLetter(program)],
  });
  const data = Float64Array.from(rows.flat());
  return (parameters) => {
    const all = Float64Array.from([...parameters, Number.NaN]);
    loop(data, rows.length, alpha, all, 1);
    parameters.set(all.subarray(0, parameters.length));
    return all.at(-1) ?? Number.NaN;
  };
}
