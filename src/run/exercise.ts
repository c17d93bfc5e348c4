import { format } from '../math/format';
import { type ModelName, models } from '../model/models';
import { type Asked, rightAnswer, type Values } from './asked';
import { type Place, partOf } from './layout';
import { type Random, random } from './random';
import type { Inputs } from './start';
import { trace, valueAt } from './trace';
import { type WrongAnswer, wrongAnswers } from './wrong-answers';

/** Asks about one example, in the order in which an example computes them. */
const ofExample = ['z', 'a', 'L', 'da', 'dz', 'dw_1', 'dw_2', 'db'] as const;
/** Asks about several: a sum on its way, an average of slopes, the cost, a parameter's update. */
const ofLoop = ['sum', 'average', 'J', 'update'] as const;

/** All that an exercise can ask for. */
export const asks = [...ofExample, ...ofLoop] as const;
/** One of `asks`. */
export type Ask = (typeof asks)[number];

/** What an author wants to be asked, and in which program. */
export interface Task {
  readonly model: ModelName;
  readonly ask: Ask;
  /** Which slope (sum, average) or parameter (update); left out, it is drawn as well. */
  readonly of?: string;
  /** How many features its examples have; left out, 2. */
  readonly n?: number;
  /** Sets its numbers apart from those of other exercises of its kind. */
  readonly name?: string;
}

/** A number to be worked out, with all that it takes to judge an answer. */
export interface Exercise extends Asked {
  readonly task: Task;
  readonly seed: number;
  readonly draw: number;
  readonly right: Values;
  readonly wrong: readonly WrongAnswer[];
}

/**
 * Draws the numbers of an exercise, with pleasant inputs, again and again until no answer can be
 * taken for another, however it is rounded.
 * @param seed fixes everything: the same seed and draw give everybody the same exercise
 * @param draw 1 for the first numbers, 2 for those after “New numbers” …
 * @throws a sentence if the task's program has no such number
 */
export function exerciseOf(task: Task, seed: number, draw = 1): Exercise {
  const n = task.n ?? 2;
  const program = models[task.model](n);
  const source = random([seed, draw, task.model, task.ask, task.of, task.name].join(' '));
  const alone = program.single || ofExample.some((ask) => ask === task.ask);
  const m = alone ? 1 : source.whole(3, 4);
  const { place, symbol } = spotOf(task, source, m);
  const known = program[partOf(place)].map((equation) => equation.symbol);
  if (!known.includes(symbol) || (task.ask === 'sum' && program.single)) {
    throw new Error(
      `An exercise asks for ${symbol} (${task.ask}), which the model “${task.model}” does not compute there; ` +
        `ask for one of ${[...new Set(known)].join(', ')}, or give the lesson another model.`,
    );
  }
  for (let tries = 0; tries < mostTries; tries++) {
    const inputs = inputsFrom(source, m, n);
    const leftOver = task.ask === 'sum' ? tenths(source) : undefined;
    const asked = { program, inputs, parameters: inputs.parameters, place, symbol, leftOver };
    // The numbers themselves first, without the roundings of a: that is quick, and often enough.
    if (!isPleasant(asked) || !canBeTold(answersTo(asked, []))) continue;
    const [right, wrong] = [rightAnswer(asked), wrongAnswers(asked)];
    if (!canBeTold([right, ...wrong.map(({ values }) => values)])) continue;
    return { ...asked, task, seed, draw, right, wrong };
  }
  throw new Error(`No numbers were found for the exercise ${task.ask} with the seed ${seed}.`);
}

/** One draw in ten or so is fit; so many in a row that are not do not happen. */
const mostTries = 10_000;

function spotOf({ ask, of }: Task, source: Random, m: number): { place: Place; symbol: string } {
  switch (ask) {
    case 'sum':
      return { symbol: of ?? source.one(['dw_1', 'dw_2', 'db']), place: source.whole(2, m) };
    case 'average':
      return { symbol: of ?? source.one(['dw_1', 'dw_2', 'db']), place: 'average' };
    case 'J':
      return { symbol: 'J', place: 'average' };
    case 'update':
      return { symbol: of ?? source.one(['w_1', 'w_2', 'b']), place: 'update' };
    default:
      return { symbol: ask, place: 1 };
  }
}

/** Whole features, and parameters with one decimal, so that z has one decimal too. */
function inputsFrom(source: Random, m: number, n: number): Inputs {
  const features = (): number[] => Array.from({ length: n }, () => source.whole(1, 6));
  const rows = Array.from({ length: m }, () => [...features(), source.whole(0, 1)]);
  const parameters = Array.from({ length: n + 1 }, () => tenths(source));
  return { rows, parameters, alpha: source.whole(1, 5) / 10 };
}

/** A number with one decimal between −0.9 and 0.9, but not 0. */
const tenths = (source: Random): number => (source.one([-1, 1]) * source.whole(1, 9)) / 10;

/**
 * No example is quite undecided, and none so certain that a rounded a would be 0 or 1; and no z has
 * gathered rounding errors that its digits would show.
 */
function isPleasant({ program, inputs, parameters }: Asked): boolean {
  const numbers = trace(program, inputs, parameters, 1);
  return inputs.rows.every((_, k) => {
    const z = valueAt(numbers, k + 1, 'z') ?? Number.NaN;
    return Math.abs(z) >= 0.15 && Math.abs(z) <= 2.55 && format(z).exact;
  });
}

/**
 * Two numbers that differ by more than this part of the larger one are never within half a unit of
 * the same number typed with two digits; the course asks for 0.05.
 */
const leastDifference = 0.11;

const answersTo = (asked: Asked, roundings: readonly number[]): Values[] => [
  rightAnswer(asked, roundings),
  ...wrongAnswers(asked, roundings).map(({ values }) => values),
];

/** Whether all answers differ, and each can be typed with two digits that count. */
function canBeTold(answers: readonly Values[]): boolean {
  const typable = (value: number): boolean =>
    value === 0 || (Math.abs(value) >= 0.02 && Math.abs(value) < 95);
  const apart = (s: number, t: number): boolean =>
    Math.abs(s - t) > leastDifference * Math.max(Math.abs(s), Math.abs(t));
  return answers.every(
    (values, k) =>
      values.length > 0 &&
      values.every(typable) &&
      answers.slice(k + 1).every((others) => values.every((s) => others.every((t) => apart(s, t)))),
  );
}
