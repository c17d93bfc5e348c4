import { costOf } from './costs';
import { opcodeLoop } from './opcodes';
import { type Trace, trace, valueAt } from './trace';
import type { View } from './view';

/** The way on which an iteration's update moves the parameters. */
export interface Downhill {
  /** The cost where an update of rate t would end: t = 0 is the iteration's start, t = α its end. */
  readonly cost: (t: number) => number;
  /** How fast the cost changes at t = 0: minus the sum of the squared slopes, unless a slip is in. */
  readonly slope: number;
}

/** The way downhill of the iteration on show: the program itself, run once at other rates than α. */
export function downhill({ trace: shown, program, rightProgram, inputs }: View): Downhill {
  const { rows } = inputs;
  const data = Float64Array.from(rows.flat());
  const loop = program.loop ?? opcodeLoop(program);
  const cost = costOf(program, inputs);
  const at = (t: number): Float64Array => {
    const parameters = Float64Array.from(shown.parameters);
    loop(data, rows.length, t, parameters, 1);
    return parameters;
  };
  const taken = slopesOf(shown);
  const right =
    program === rightProgram
      ? taken
      : slopesOf(trace(rightProgram, inputs, shown.parameters, shown.iteration));
  const slope = taken.reduce((sum, d, k) => sum - d * (right[k] ?? Number.NaN), 0);
  return { cost: (t) => cost(at(t)), slope };
}

/**
 * How far along the way a picture should go: half as far again as the place where the cost is back
 * at what it was at t = 0, and beyond α; not farther than `most`, unless α is.
 */
export function reach({ cost }: Downhill, alpha: number, most: number): number {
  const start = cost(0);
  let far = most / 1024;
  while (far < most && !(cost(far) >= start)) far *= 2;
  for (let near = far / 2, k = 0; k < 6 && far < most; k++) {
    const middle = (near + far) / 2;
    if (cost(middle) >= start) far = middle;
    else near = middle;
  }
  return Math.max(Math.min(far * 1.5, most), alpha * 1.2);
}

/** The slope for each parameter as the update reads it. */
function slopesOf(shown: Trace): number[] {
  const { program, m } = shown.layout;
  return program.parameters.map(
    (p) => valueAt(shown, 'average', `d${p}`) ?? valueAt(shown, m, `d${p}`) ?? Number.NaN,
  );
}
