import { spotOf } from './layout';
import { type Trace, valueAt } from './trace';

/** The first step of a trace that has another number than the same place of another trace. */
export function difference(
  { layout, after }: Trace,
  other: Trace,
): { step: number; value: number } | undefined {
  for (let step = 1; step <= layout.size; step++) {
    const { place, equation } = spotOf(layout, step);
    const value = valueAt(other, place, equation.symbol);
    if (value !== undefined && !Object.is(value, after[step - 1])) return { step, value };
  }
  return undefined;
}
