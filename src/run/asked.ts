import type { Program } from '../model/program';
import type { Place } from './layout';
import type { Inputs } from './start';
import { type Trace, trace, valueAt } from './trace';

/** A number of an iteration that is asked for before it is shown. */
export interface Asked {
  readonly program: Program;
  readonly inputs: Inputs;
  /** The parameters that the iteration starts with. */
  readonly parameters: ArrayLike<number>;
  readonly place: Place;
  readonly symbol: string;
  /** What stood in the symbol at the end of the iteration before, where there was one. */
  readonly leftOver?: number;
}

/**
 * The values that count as one answer: the number itself first, then what it is for those who round
 * a before they go on, to two, three or four decimals. Empty if the number is not finite.
 */
export type Values = readonly number[];

/** To how many decimals somebody may round a before going on; the site shows four. */
export const decimalsOfA: readonly number[] = [2, 3, 4];

/** The right answer, by running the program. @param roundings the roundings of a that are allowed */
export function rightAnswer(asked: Asked, roundings = decimalsOfA): Values {
  return valuesIn(asked.program, asked, roundings);
}

/** The values of the asked number in a program: right, or with a slip in it. */
export function valuesIn(program: Program, asked: Asked, roundings: readonly number[]): Values {
  const { inputs, parameters, place, symbol } = asked;
  const exact = trace(program, inputs, parameters, 1);
  const beforeRounding = symbol === 'z' || symbol === 'a';
  const rounded = beforeRounding ? [] : roundings.map((decimals) => withRoundedA(exact, decimals));
  const values = [exact, ...rounded].map((one) => valueAt(one, place, symbol) ?? Number.NaN);
  return Number.isFinite(values[0]) ? [...new Set(values)].filter(Number.isFinite) : [];
}

/** The same iteration for somebody who rounds each a: it is then no longer computed, but given. */
function withRoundedA(exact: Trace, decimals: number): Trace {
  const { layout, inputs, parameters, iteration } = exact;
  const { program } = layout;
  const rows = inputs.rows.map((row, k) => {
    const a = valueAt(exact, k + 1, 'a') ?? Number.NaN;
    return [...row, Number(a.toFixed(decimals))];
  });
  const given: Program = {
    ...program,
    data: [...program.data, 'a'],
    each: program.each.filter(({ symbol }) => symbol !== 'a'),
  };
  return trace(given, { ...inputs, rows }, parameters, iteration);
}
