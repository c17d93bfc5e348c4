import { symbolsOf } from '../math/expr';
import type { Exercise } from './exercise';
import { indexOf } from './layout';
import { type Step, stepOf } from './step';
import { type Trace, trace, valueAt } from './trace';

/** A letter that an exercise tells, with its number and its address in the exercise's own run. */
export interface Given {
  readonly symbol: string;
  /** What is left over from an iteration that is not shown has none. */
  readonly at?: string;
  readonly value: number;
}

/** All that an exercise tells: of each example in order, and besides. */
export interface Givens {
  readonly examples: readonly (readonly Given[])[];
  readonly others: readonly Given[];
}

/** What an exercise tells, so that only the last part of the way is left to be worked out. */
export function givensOf(exercise: Exercise): Givens {
  const { program, inputs, place, symbol, leftOver } = exercise;
  const numbers = traceOf(exercise);
  const examples = inputs.rows.map((row, k) => {
    const data = program.data.map((name, j) => given(name, `input/${k + 1}/${name}`, row[j]));
    const computed = givenLetters(symbol).map((name) =>
      given(name, `1/${k + 1}/${name}`, valueAt(numbers, k + 1, name)),
    );
    return [...data, ...computed];
  });
  const parameters = program.parameters.map((name, j) =>
    given(name, `input/${name}`, inputs.parameters[j]),
  );
  const alpha = place === 'update' ? [given('alpha', 'input/alpha', inputs.alpha)] : [];
  const before = leftOver === undefined ? [] : [given(symbol, undefined, leftOver)];
  return { examples, others: [...parameters, ...alpha, ...before] };
}

/** The steps that lead from what an exercise tells to its answer. */
export function workingOf(exercise: Exercise): Step[] {
  const { place, symbol } = exercise;
  const numbers = traceOf(exercise);
  const needed = new Set([symbol]);
  const steps: Step[] = [];
  for (let index = indexOf(numbers.layout, place, symbol); index > 0; index--) {
    const step = stepOf(numbers, index);
    const { symbol: name, right } = step.equation;
    if (step.part === 'zero' || !needed.has(name) || givenLetters(symbol).includes(name)) continue;
    for (const read of symbolsOf(right)) needed.add(read);
    steps.unshift(step);
  }
  return steps;
}

/** What is told of each example besides its data: z and a, as far as they come before the question. */
function givenLetters(asked: string): readonly string[] {
  if (asked === 'z') return [];
  return asked === 'a' ? ['z'] : ['z', 'a'];
}

const given = (symbol: string, at: string | undefined, value = Number.NaN): Given => ({
  symbol,
  at,
  value,
});

const traceOf = ({ program, inputs, parameters }: Exercise): Trace =>
  trace(program, inputs, parameters, 1);
