import { costLetter, type Program } from '../model/program';
import { loopOf } from './opcodes';
import type { Inputs } from './start';

export { costLetter };

/**
 * The cost that each iteration of a descent meets, which belongs to the parameters it starts with.
 * For running far in pieces, and for opening iterations, see `history`.
 * @returns `iterations` numbers, index 0 for iteration 1, with the bits that a trace gives
 */
export function costs(program: Program, inputs: Inputs, iterations: number): Float64Array {
  const parameters = Float64Array.from(inputs.parameters);
  const met = new Float64Array(iterations);
  const { rows, alpha } = inputs;
  loopOf(program)(Float64Array.from(rows.flat()), rows.length, alpha, parameters, iterations, met);
  return met;
}

/** The cost of a program's examples as a function of the n + 1 parameters. */
export function costOf(
  program: Program,
  { rows, alpha }: Inputs,
): (parameters: ArrayLike<number>) => number {
  const loop = loopOf(program);
  const data = Float64Array.from(rows.flat());
  const met = new Float64Array(1);
  return (parameters) => {
    loop(data, rows.length, alpha, Float64Array.from(parameters), 1, met);
    return met[0] as number;
  };
}

/** The address of the cost that an iteration meets. */
export const costAddress = (program: Program, iteration: number): string =>
  program.single ? `${iteration}/1/L` : `${iteration}/average/J`;
