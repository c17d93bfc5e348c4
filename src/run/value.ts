import { parseAddress } from './address';
import { type Trace, trace, valueAt } from './trace';
import type { View } from './view';

/**
 * The number at an address (`3/2/dz`, K left out is the current iteration; `input/2/x_1`,
 * `input/w_1`, `input/alpha`), or undefined if this notebook has no such number.
 */
export function numberAt(view: View, at: string): number | undefined {
  const { inputs, program } = view;
  const [first, second = '', third = ''] = at.split('/');
  if (first === 'input') {
    if (second === 'alpha') return inputs.alpha;
    const parameter = program.parameters.indexOf(second);
    return parameter >= 0
      ? inputs.parameters[parameter]
      : inputs.rows[Number(second) - 1]?.[program.data.indexOf(third)];
  }
  const { iteration, place, symbol } = parseAddress(at, view.trace.iteration);
  if (place === undefined || symbol === undefined || iteration < 1) return undefined;
  return valueAt(iterationOf(view, iteration), place, symbol);
}

/** All numbers of any iteration; the one on show is not computed again. */
export function iterationOf({ trace: shown, descent }: View, iteration: number): Trace {
  if (shown.iteration === iteration) return shown;
  const { layout, inputs } = shown;
  return trace(layout.program, inputs, descent.startOf(iteration), iteration);
}
