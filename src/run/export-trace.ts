import { addressText } from './address';
import { csvText } from './csv';
import { equationText } from './equation-text';
import { spotOf } from './layout';
import type { Trace } from './trace';

/** The columns of an exported trace; the first one names the row. */
export const traceHead = [
  'at',
  'iteration',
  'place',
  'symbol',
  'phase',
  'equation',
  'before',
  'contribution',
  'after',
] as const;

/**
 * All steps of an iteration as CSV, one row each, named by the step's address. `contribution` is the
 * value of the right side (what `+=` adds, what `/=` divides by); `before` is empty where the symbol
 * had no value yet.
 */
export function traceCsv(trace: Trace): string {
  return csvText(traceHead, rowsOf(trace));
}

function* rowsOf({ layout, iteration, before, contribution, after }: Trace) {
  const known = new Set(layout.program.parameters);
  for (let index = 0; index < layout.size; index++) {
    const { place, equation } = spotOf(layout, index + 1);
    const { symbol, phase } = equation;
    yield [
      addressText({ iteration, place, symbol }),
      iteration,
      place,
      symbol,
      phase,
      equationText(equation),
      known.has(symbol) ? before[index] : undefined,
      contribution[index],
      after[index],
    ];
    known.add(symbol);
  }
}
