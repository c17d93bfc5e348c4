import type { Loop, Program } from '../model/program';
import { opcodeLoop } from './opcodes';
import type { Inputs } from './start';

/** Enough of a descent to open any of its iterations at once. */
export interface History {
  /**
   * The parameters that an iteration starts with.
   * @param iteration from 1
   */
  readonly startOf: (iteration: number) => Float64Array;
}

const mostCheckpoints = 1024;

/**
 * The descent of a program from given inputs. It runs as far as it is asked and keeps checkpoints of
 * the parameters, evenly spaced; when there are too many, every other one is dropped. Opening an
 * iteration runs from the checkpoint before it, so its numbers have the same bits as stepping there.
 */
export function history(program: Program, inputs: Inputs): History {
  const loop: Loop = program.loop ?? opcodeLoop(program);
  const rows = Float64Array.from(inputs.rows.flat());
  const m = inputs.rows.length;
  let spacing = 1;
  let checkpoints: Float64Array[] = [Float64Array.from(inputs.parameters)];

  const run = (from: Float64Array, iterations: number): Float64Array => {
    const parameters = from.slice();
    loop(rows, m, inputs.alpha, parameters, iterations);
    return parameters;
  };

  const startOf = (iteration: number): Float64Array => {
    const done = iteration - 1;
    while ((checkpoints.length - 1) * spacing + spacing <= done) {
      checkpoints.push(run(last(checkpoints), spacing));
      if (checkpoints.length > mostCheckpoints) {
        checkpoints = checkpoints.filter((_, k) => k % 2 === 0);
        spacing *= 2;
      }
    }
    const nearest = Math.min(Math.floor(done / spacing), checkpoints.length - 1);
    return run(checkpoints[nearest] ?? last(checkpoints), done - nearest * spacing);
  };
  return { startOf };
}

function last(checkpoints: readonly Float64Array[]): Float64Array {
  const checkpoint = checkpoints.at(-1);
  if (!checkpoint) throw new Error('A history always holds the start.');
  return checkpoint;
}
