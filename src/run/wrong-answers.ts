import { slipsAt } from '../model/slips';
import { type Asked, decimalsOfA, rightAnswer, type Values, valuesIn } from './asked';
import { judge, type Verdict } from './judge';
import { partOf } from './layout';

/** A typical wrong answer. */
export interface WrongAnswer {
  /** Its name in the tables of `src/model/slips-*.ts`. */
  readonly name: string;
  /** What to say to who gives it; letters stand between asterisks. */
  readonly reply: string;
  readonly values: Values;
}

/** The typical wrong answers, by running the program with each slip that can be made here. */
export function wrongAnswers(asked: Asked, roundings = decimalsOfA): WrongAnswer[] {
  const { program, inputs, place, symbol, leftOver } = asked;
  const complete = typeof place !== 'number' || place === inputs.rows.length;
  const target = { part: partOf(place), symbol, complete, leftOver };
  return slipsAt(program, target, place === 1).map(({ name, reply, program: wrong }) => ({
    ...{ name, reply },
    values: valuesIn(wrong, asked, roundings),
  }));
}

/** What is to be said of a typed answer. */
export const verdictOn = (typed: string, asked: Asked): Verdict =>
  judge(typed, asked.symbol, rightAnswer(asked), wrongAnswers(asked));
