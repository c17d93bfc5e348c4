import type { Program } from '../model/program';
import { type MadeSlip, slipsAt } from '../model/slips';
import { type Asked, rightAnswer, type Values } from './asked';
import type { Spot } from './hand-places';
import type { History } from './history';
import { partOf } from './layout';
import type { Inputs } from './start';
import { trace, valueAt } from './trace';
import { type WrongAnswer, wrongAnswers } from './wrong-answers';

/** The right answers, the typical wrong ones, and the slips behind them, for places of an iteration. */
export interface Questions {
  /** Empty where the number is not finite. */
  readonly rightOf: (spot: Spot) => Values;
  readonly wrongOf: (spot: Spot) => readonly WrongAnswer[];
  readonly slipsOf: (spot: Spot) => readonly MadeSlip[];
  /** Whether a place adds to what earlier examples brought. */
  readonly isSum: (spot: Spot) => boolean;
}

/** Each place of an iteration as a question of the exercises. */
export function questions(
  program: Program,
  inputs: Inputs,
  descent: History,
  iteration: number,
): Questions {
  const parameters = descent.startOf(iteration);
  const isSum = ({ place, symbol, alone }: Spot): boolean =>
    typeof place === 'number' &&
    !alone &&
    program.each.some((line) => line.symbol === symbol && line.how === '+=');
  const before = remembered(() =>
    iteration > 1
      ? trace(program, inputs, descent.startOf(iteration - 1), iteration - 1)
      : undefined,
  );
  const askedFor = (spot: Spot): Asked => {
    const { place, symbol } = spot;
    const base = { program, parameters, symbol };
    const row = typeof place === 'number' ? inputs.rows[place - 1] : undefined;
    // What belongs to one example is asked of that example alone: the others cannot change it.
    if (row && !isSum(spot)) return { ...base, place: 1, inputs: { ...inputs, rows: [row] } };
    const last = isSum(spot) ? before() : undefined;
    return { ...base, place, inputs, leftOver: last && valueAt(last, 'average', symbol) };
  };
  const slipsOf = (spot: Spot): readonly MadeSlip[] => {
    const asked = askedFor(spot);
    const { place, symbol, leftOver } = asked;
    const complete = typeof place !== 'number' || place === asked.inputs.rows.length;
    const target = { part: partOf(place), symbol, complete, leftOver };
    return slipsAt(program, target, place === 1);
  };
  return {
    isSum,
    rightOf: bySpot((spot) => rightAnswer(askedFor(spot))),
    wrongOf: bySpot((spot) => wrongAnswers(askedFor(spot))),
    slipsOf: bySpot(slipsOf),
  };
}

const bySpot = <T>(answer: (spot: Spot) => T): ((spot: Spot) => T) => {
  const known = new Map<string, T>();
  return (spot) => {
    const key = `${spot.place}/${spot.symbol}/${spot.alone}`;
    const found = known.get(key) ?? answer(spot);
    known.set(key, found);
    return found;
  };
};

/** Keeps the one result, `undefined` included. */
function remembered<T>(compute: () => T): () => T {
  let result: { value: T } | undefined;
  return () => {
    result ??= { value: compute() };
    return result.value;
  };
}
