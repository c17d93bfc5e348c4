import type { Program } from '../model/program';
import type { CostRecord } from './cost-record';
import { loopOf } from './opcodes';
import type { Inputs } from './start';

/** A descent that has been run some way, and can open any of its iterations at once. */
export interface History {
  /**
   * The parameters that an iteration starts with, w_1 … w_n, b. Beyond where the descent has come
   * to, it first runs on to there.
   * @param iteration from 1
   */
  readonly startOf: (iteration: number) => Float64Array;
  /**
   * Runs on from where the descent has come to, so that far runs can go in slices: a page stays
   * awake between them and stops by asking for no more.
   * @param iterations how many at most; with 0 it only tells
   * @returns how many iterations have been run by now
   */
  readonly runOn: (iterations: number) => number;
  /** All it takes for another history of the same descent to be as far. */
  readonly kept: () => Kept;
  /** Takes over what another history of the same descent has kept, unless it is itself as far. */
  readonly adopt: (kept: Kept) => void;
}

/** What a descent keeps: its checkpoints, evenly spaced from the start on, and where it stands. */
export interface Kept {
  readonly done: number;
  readonly spacing: number;
  readonly checkpoints: readonly Float64Array[];
  readonly here: Float64Array;
}

/** With more examples than this to run, counted with each of their numbers, a slow phone stands still. */
export const mostAtOnce = 1_000_000;

/** Whether opening an iteration takes longer than a moment, so that it is better run elsewhere. */
export function isFar(descent: History, iteration: number, { rows, parameters }: Inputs): boolean {
  return (iteration - 1 - descent.runOn(0)) * rows.length * parameters.length > mostAtOnce;
}

/** From one checkpoint to the next there are at first this many examples, or else one iteration. */
const examplesApart = 1024;

/**
 * The descent of a program from given inputs. It runs as far as it is asked and keeps checkpoints of
 * the parameters, evenly spaced; when there are too many, every other one is dropped. Opening an
 * iteration runs from the checkpoint before it, so its numbers have the same bits as stepping there.
 * @param record where given, gets the cost of every iteration once
 * @param most how many checkpoints there may be
 */
export function history(
  program: Program,
  inputs: Inputs,
  record?: Pick<CostRecord, 'add'>,
  most = 1024,
): History {
  const loop = loopOf(program);
  const rows = Float64Array.from(inputs.rows.flat());
  const m = inputs.rows.length;
  let here = Float64Array.from(inputs.parameters);
  let done = 0;
  let spacing = Math.max(1, Math.floor(examplesApart / Math.max(1, m)));
  let checkpoints: Float64Array[] = [here.slice()];
  let costs = record && new Float64Array(spacing);

  /** Runs to the next checkpoint, or less far. */
  const runSlice = (iterations: number): void => {
    const count = Math.min(iterations, checkpoints.length * spacing - done);
    loop(rows, m, inputs.alpha, here, count, costs);
    if (costs) record?.add(costs, count);
    done += count;
    if (done < checkpoints.length * spacing) return;
    checkpoints.push(here.slice());
    if (checkpoints.length <= most) return;
    checkpoints = checkpoints.filter((_, k) => k % 2 === 0);
    spacing *= 2;
    costs = record && new Float64Array(spacing);
  };
  const runTo = (iterations: number): void => {
    while (done < iterations) runSlice(iterations - done);
  };
  return {
    startOf: (iteration) => {
      const before = iteration - 1;
      runTo(before);
      if (before === done) return here.slice();
      const nearest = Math.floor(before / spacing);
      const parameters = Float64Array.from(checkpoints[nearest] as Float64Array);
      loop(rows, m, inputs.alpha, parameters, before - nearest * spacing);
      return parameters;
    },
    runOn: (iterations) => {
      runTo(done + iterations);
      return done;
    },
    kept: () => ({ done, spacing, checkpoints, here }),
    adopt: (kept) => {
      if (kept.done <= done) return;
      ({ done, spacing } = kept);
      checkpoints = [...kept.checkpoints];
      here = kept.here.slice();
    },
  };
}
