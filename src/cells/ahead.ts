import { type Step, stepOf } from '../run/step';
import type { View } from '../run/view';

/**
 * The steps of this iteration that Step and Back would show, each with whether it would be asked for;
 * one iteration has nothing beyond its ends.
 */
export function stepsAround({ trace, done, asking, guess }: View): (readonly [Step, boolean])[] {
  const next = done + 1;
  const before = asking ? done : done - 1;
  return [
    ...(next <= trace.layout.size ? [[stepOf(trace, next), guess && !asking] as const] : []),
    ...(before > 0 ? [[stepOf(trace, before), false] as const] : []),
  ];
}
