import { parseAddress } from './address';
import type { Asked } from './asked';
import { history } from './history';
import { partOf } from './layout';
import { trace, valueAt } from './trace';
import type { View } from './view';

/**
 * The number at an address (`1/4/dw_1`, K left out is the current iteration) as a question, about
 * the right program and the inputs in use; undefined where there is no such number.
 */
export function askedAt(view: View, at: string): (Asked & { readonly at: string }) | undefined {
  const { rightProgram: program, inputs, mistake } = view;
  const { iteration, place, symbol } = parseAddress(at, view.trace.iteration);
  if (iteration < 1 || place === undefined || symbol === undefined) return undefined;
  const exists = program[partOf(place)].some((equation) => equation.symbol === symbol);
  if (!exists || (typeof place === 'number' && (place < 1 || place > inputs.rows.length)))
    return undefined;
  const { startOf } = mistake === undefined ? view.descent : history(program, inputs);
  const before = iteration - 1;
  const leftOver =
    before > 0
      ? valueAt(trace(program, inputs, startOf(before), before), 'average', symbol)
      : undefined;
  return {
    ...{ program, inputs, parameters: startOf(iteration), place, symbol, leftOver },
    at: `${iteration}/${place}/${symbol}`,
  };
}
