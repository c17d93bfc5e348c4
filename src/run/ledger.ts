import { perExample } from '../model/letters';
import type { Equation, Program } from '../model/program';
import { addressText } from './address';
import { examplesBegun, indexOf, type Place, placeStart } from './layout';
import type { View } from './view';

/** A column of the ledger: a value of each example, or each example's contribution to a sum. */
export interface Column {
  readonly symbol: string;
  readonly line: number;
  readonly contributes: boolean;
  /** The accumulator whose running sum stands at the column's foot. */
  readonly sum?: string;
  /** The parameter that the update changes by that sum's average. */
  readonly parameter?: string;
}

/** One place of the ledger. Empty: not computed yet; asked: it is what Step asks about. */
export type Entry =
  | { readonly state: 'empty' | 'asked' }
  | {
      readonly state: 'number';
      readonly at: string;
      readonly part?: 'contribution';
      readonly value: number;
      /** Whether the last step wrote it, and whether it is the first number a mistake makes wrong. */
      readonly changed: boolean;
      readonly wrong: boolean;
      /** Whether it is the first number that a run kept beside this one has otherwise. */
      readonly differs: boolean;
    };

/** The columns of a program, read off its equations. A sum of a column's own values has no column. */
export function columnsOf(program: Program): Column[] {
  const columns: Column[] = [];
  for (const [line, { symbol, right, phase }] of program.each.entries()) {
    const parameter = program.parameters.find((p) => symbol === `d${p}`);
    if (perExample(program, symbol)) {
      const sum = sumOf(program, symbol);
      columns.push({ symbol, line, contributes: false, sum, parameter });
    } else if (right.kind !== 'symbol' || phase !== 'forward') {
      columns.push({ symbol, line, contributes: true, sum: symbol, parameter });
    }
  }
  return columns;
}

/** What stands in an example's row. @param example from 1 */
export function exampleEntry(
  view: View,
  example: number,
  { symbol, line, contributes }: Column,
): Entry {
  const { trace, layout } = view;
  const index = placeStart(layout, example) + line + 1;
  const at = addressText({ iteration: trace.iteration, place: example, symbol });
  const values = contributes ? trace.contribution : trace.after;
  return entry(view, index, at, values[index - 1], contributes ? 'contribution' : undefined);
}

/** The running sum at a column's foot. */
export function sumEntry(view: View, symbol: string): Entry {
  const { layout, trace, done } = view;
  const begun = examplesBegun(layout, done);
  const places: Place[] = [begun, begun - 1].filter((example) => example > 0);
  for (const place of [...places, 'zero' as const]) {
    const index = indexOf(layout, place, symbol);
    if (index === 0 || index > done) continue;
    const at = addressText({ iteration: trace.iteration, place, symbol });
    return entry(view, index, at, trace.after[index - 1]);
  }
  return { state: 'empty' };
}

/** What the average or the update writes below a column. */
export function footEntry(view: View, place: 'average' | 'update', symbol: string): Entry {
  const { layout, trace } = view;
  const index = indexOf(layout, place, symbol);
  if (index === 0) return { state: 'empty' };
  const at = addressText({ iteration: trace.iteration, place, symbol });
  return entry(view, index, at, trace.after[index - 1]);
}

function entry(
  { done, asking, wrong, other }: View,
  index: number,
  at: string,
  value = Number.NaN,
  part?: 'contribution',
): Entry {
  if (index > done) return { state: asking && index === done + 1 ? 'asked' : 'empty' };
  const changed = index === done && !asking;
  const differs = other?.difference?.step === index;
  return { state: 'number', at, part, value, changed, wrong: wrong?.step === index, differs };
}

function sumOf(program: Program, symbol: string): string | undefined {
  const adds = (e: Equation): boolean =>
    e.how === '+=' && e.phase === 'forward' && e.right.kind === 'symbol' && e.right.name === symbol;
  return program.each.find(adds)?.symbol;
}
