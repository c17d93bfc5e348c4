import { symbolsOf } from '../math/expr';
import { addressText } from './address';
import { placesBefore, type Spot, spotOf } from './layout';
import { type Trace, valueAt } from './trace';

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

/**
 * One step of a trace.
 * @param index from 1 to the size of the iteration
 * @throws if there is no such step
 */
export function stepOf(trace: Trace, index: number): Step {
  const { layout, iteration } = trace;
  const spot = spotOf(layout, index);
  const { symbol, right } = spot.equation;
  return {
    ...spot,
    iteration,
    index,
    at: addressText({ iteration, place: spot.place, symbol }),
    before: trace.before[index - 1] ?? Number.NaN,
    contribution: trace.contribution[index - 1] ?? Number.NaN,
    after: trace.after[index - 1] ?? Number.NaN,
    leaves: Object.fromEntries(symbolsOf(right).map((name) => [name, leafOf(trace, spot, name)])),
  };
}

/** Finds who wrote a letter last: this place, a place before, the iteration before, or the reader. */
function leafOf(trace: Trace, { place, part, line }: Spot, symbol: string): Leaf {
  const { layout, inputs, parameters, iteration } = trace;
  const { program, m } = layout;
  if (symbol === 'm') return { value: m };
  if (symbol === 'alpha') return { value: inputs.alpha, at: 'input/alpha' };
  const column = program.data.indexOf(symbol);
  if (column >= 0) {
    const example = typeof place === 'number' ? place : m;
    return {
      value: inputs.rows[example - 1]?.[column] ?? Number.NaN,
      at: `input/${example}/${symbol}`,
    };
  }
  const here = program[part].slice(0, line).some((equation) => equation.symbol === symbol);
  for (const earlier of [...(here ? [place] : []), ...placesBefore(layout, place)]) {
    const value = valueAt(trace, earlier, symbol);
    if (value !== undefined)
      return { value, at: addressText({ iteration, place: earlier, symbol }) };
  }
  return {
    value: parameters[program.parameters.indexOf(symbol)] ?? Number.NaN,
    at: parameterAt(iteration, symbol),
  };
}

/** The address of a parameter that an iteration starts with: the update before, or the reader's input. */
export function parameterAt(iteration: number, symbol: string): string {
  if (iteration === 1) return `input/${symbol}`;
  return addressText({ iteration: iteration - 1, place: 'update', symbol });
}
