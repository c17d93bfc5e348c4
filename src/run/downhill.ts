import { costOf } from './costs';
import { loopOf } from './opcodes';
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
  const loop = loopOf(program);
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
 * at what it was at t = 0, or from which on it hardly falls any more. Not farther than `most`, but
 * always beyond α.
 */
export function reach({ cost }: Downhill, alpha: number, most: number): number {
  const start = cost(0);
  let far = most / 1024;
  while (far < most && !(cost(far) >= start) && !isFlat(cost, far)) far *= 2;
  for (let near = far / 2, k = 0; k < 6 && cost(far) >= start; k++) {
    const middle = (near + far) / 2;
    if (cost(middle) >= start) far = middle;
    else near = middle;
  }
  return Math.max(Math.min(far * 1.5, most), alpha * 1.2);
}

/** Whether going four times as far gains less than a hundredth of what has been gained, or nothing. */
function isFlat(cost: (t: number) => number, t: number): boolean {
  const [start, now, later] = [cost(0), cost(t), cost(4 * t)];
  return !(later > now) && !(later < now - (start - now) / 100);
}

/** The slope for each parameter as the update reads it. */
function slopesOf(shown: Trace): number[] {
  const { program, m } = shown.layout;
  return program.parameters.map(
    (p) => valueAt(shown, 'average', `d${p}`) ?? valueAt(shown, m, `d${p}`) ?? Number.NaN,
  );
}
