import { evaluate } from '../math/evaluate';
import { symbolsOf } from '../math/expr';
import { type Program, written } from '../model/program';
import { addressText } from './address';
import { indexOf, type Layout, layoutOf, type Place, placesBefore, type Spot, spotOf } from './layout';
import type { Inputs } from './start';

/** A number that an equation read, and where it came from. */
export interface Leaf {
  readonly value: number;
  /** Its address, or `input/…` for what the reader typed; the count m has none. */
  readonly at?: string;
}

/** One equation executed at one place: all it takes to draw it, without asking its neighbours. */
export interface Step extends Spot {
  readonly iteration: number;
  /** From 1 within the iteration. */
  readonly index: number;
  /** Its own address, such as `3/2/dz`. */
  readonly at: string;
  /** The symbol's value before; NaN where it had none. */
  readonly before: number;
  /** The value of the right side. */
  readonly contribution: number;
  /** The symbol's value after. */
  readonly after: number;
  /** What each letter of the right side stood for. */
  readonly leaves: Readonly<Record<string, Leaf>>;
}

/** The steps of one iteration: columns of float64, and `step(i)` built on demand. */
export interface Trace {
  readonly layout: Layout;
  readonly iteration: number;
  /** One number a step, index 0 for the first: the symbol before, the right side, the symbol after. */
  readonly before: Float64Array;
  readonly contribution: Float64Array;
  readonly after: Float64Array;
  /** @param index from 1 to `layout.size` */
  readonly step: (index: number) => Step;
}

/**
 * Runs one iteration by walking the trees and keeps every number.
 * @param parameters the n + 1 parameters that this iteration starts with
 * @param iteration its number, from 1; it only goes into the addresses
 */
export function trace(
  program: Program,
  inputs: Inputs,
  parameters: ArrayLike<number>,
  iteration: number,
): Trace {
  const m = inputs.rows.length;
  const layout = layoutOf(program, m);
  const columns = {
    before: new Float64Array(layout.size),
    contribution: new Float64Array(layout.size),
    after: new Float64Array(layout.size),
  };
  const now = new Map<string, number>([['m', m], ['alpha', inputs.alpha]]);
  program.parameters.forEach((name, k) => now.set(name, parameters[k] ?? Number.NaN));
  const lookup = (name: string): number => now.get(name) ?? Number.NaN;
  let index = 0;
  const run = (part: 'zero' | 'each' | 'average' | 'update'): void => {
    for (const { symbol, how, right } of program[part]) {
      const before = lookup(symbol);
      const contribution = evaluate(right, lookup);
      const after = written(how, before, contribution);
      now.set(symbol, after);
      columns.before[index] = before;
      columns.contribution[index] = contribution;
      columns.after[index] = after;
      index++;
    }
  };
  run('zero');
  for (const row of inputs.rows) {
    program.data.forEach((name, k) => now.set(name, row[k] ?? Number.NaN));
    run('each');
  }
  run('average');
  run('update');
  return { layout, iteration, ...columns, step: (i) => stepOf({ layout, iteration, ...columns }, inputs, parameters, i) };
}

/** The value a symbol has after a place has run, if that place writes it. */
export function valueAt({ layout, after }: Omit<Trace, 'step'>, place: Place, symbol: string): number | undefined {
  const index = indexOf(layout, place, symbol);
  return index > 0 ? after[index - 1] : undefined;
}

function stepOf(trace: Omit<Trace, 'step'>, inputs: Inputs, parameters: ArrayLike<number>, index: number): Step {
  const { layout, iteration } = trace;
  const spot = spotOf(layout, index);
  const leaf = (symbol: string): Leaf => leafOf(trace, inputs, parameters, spot, symbol);
  return {
    ...spot,
    iteration,
    index,
    at: addressText({ iteration, place: spot.place, symbol: spot.equation.symbol }),
    before: trace.before[index - 1] ?? Number.NaN,
    contribution: trace.contribution[index - 1] ?? Number.NaN,
    after: trace.after[index - 1] ?? Number.NaN,
    leaves: Object.fromEntries(symbolsOf(spot.equation.right).map((s) => [s, leaf(s)])),
  };
}

/** Finds who wrote a letter last: this place, a place before, the iteration before, or the reader. */
function leafOf(
  trace: Omit<Trace, 'step'>,
  inputs: Inputs,
  parameters: ArrayLike<number>,
  { place, part, line }: Spot,
  symbol: string,
): Leaf {
  const { layout, iteration, after } = trace;
  const { program, m } = layout;
  if (symbol === 'm') return { value: m };
  if (symbol === 'alpha') return { value: inputs.alpha, at: 'input/alpha' };
  const column = program.data.indexOf(symbol);
  if (column >= 0 && typeof place === 'number') {
    return { value: inputs.rows[place - 1]?.[column] ?? Number.NaN, at: `input/${place}/${symbol}` };
  }
  const here = program[part].slice(0, line).findLastIndex((e) => e.symbol === symbol);
  if (here >= 0) {
    const value = after[indexOf(layout, place, symbol) - 1] ?? Number.NaN;
    return { value, at: addressText({ iteration, place, symbol }) };
  }
  for (const earlier of placesBefore(layout, place)) {
    const value = valueAt(trace, earlier, symbol);
    if (value !== undefined) return { value, at: addressText({ iteration, place: earlier, symbol }) };
  }
  const value = parameters[program.parameters.indexOf(symbol)] ?? Number.NaN;
  const at = iteration > 1 ? addressText({ iteration: iteration - 1, place: 'update', symbol }) : `input/${symbol}`;
  return { value, at };
}
