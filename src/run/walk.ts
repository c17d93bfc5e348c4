import type { Loop, Program } from '../model/program';
import { opcodeLoop } from './opcodes';
import type { Inputs } from './start';

/**
 * Goes once through a descent and stops at chosen iterations, for tables and pictures of the whole.
 * To open single iterations in any order there is `history`, with the same bits.
 * @param iterations ascending, from 1
 * @returns for each the n + 1 parameters that it starts with, a fresh array, one after the other
 */
export function* walk(
  program: Program,
  { rows, parameters, alpha }: Inputs,
  iterations: Iterable<number>,
): Generator<Float64Array> {
  const loop: Loop = program.loop ?? opcodeLoop(program);
  const data = Float64Array.from(rows.flat());
  const now = Float64Array.from(parameters);
  let done = 0;
  for (const iteration of iterations) {
    loop(data, rows.length, alpha, now, iteration - 1 - done);
    done = iteration - 1;
    yield now.slice();
  }
}
