import type { Program } from '../model/program';
import { indexOf } from './layout';
import { type Placed, parametersNow, predictor } from './predict';
import { remembered } from './remembered';
import { scaledValue } from './scaling';
import type { Inputs } from './start';
import { type Step, stepOf } from './step';
import { trace } from './trace';
import type { View } from './view';

/** How the unit’s answers compare with the labels; an answer is 1 where a is above 0.5. */
export interface Quality {
  /** Whose parameters they are: what the iteration ends with once its update is executed, else starts with. */
  readonly iteration: number;
  readonly updated: boolean;
  /** The parameters with their addresses, w_1 … w_n, b. */
  readonly parameters: readonly Placed[];
  /** The examples with y = 1, and those with y = 0. */
  readonly ones: Answers;
  readonly zeros: Answers;
  /** How many answers are right. */
  readonly right: number;
  readonly m: number;
  /** right ÷ m; what is undecided or not a number counts as not right. */
  readonly accuracy: number;
  /** How many would be right if every answer were the label that most examples have. */
  readonly always: number;
}

/** How many examples get which answer. */
export interface Answers {
  readonly one: number;
  readonly zero: number;
  /** a is exactly 0.5. */
  readonly undecided: number;
  /** a is not a number, as z has left the range of floating point. */
  readonly lost: number;
}

/** Counts what the unit says of the examples in use, with the parameters of this moment. */
export function quality(view: View): Quality {
  const { program, inputs, trace: shown } = view;
  const { updated, parameters } = unitOf(view);
  const [ones, zeros] = counted(program, inputs.rows, parameters.map(({ value }) => value).join());
  const m = inputs.rows.length;
  const right = ones.one + zeros.zero;
  const always = Math.max(sizeOf(ones), sizeOf(zeros));
  return {
    ...{ iteration: shown.iteration, updated, parameters, ones, zeros },
    ...{ right, m, accuracy: right / m, always },
  };
}

/** Counted once for parameters w_1 … w_n, b, written with commas between, for most steps leave them as they are. */
const counted = remembered((program: Program, rows: Inputs['rows'], parameters: string) => {
  const predict = predictor(program, parameters.split(',').map(Number));
  const answersTo = (label: number): Answers => {
    const answers = rows
      .filter((row) => row.at(-1) === label)
      .map((row) => predict(row.slice(0, -1)).a);
    const count = (is: (a: number) => boolean): number => answers.filter(is).length;
    return {
      one: count((a) => a > 0.5),
      zero: count((a) => a < 0.5),
      undecided: count((a) => a === 0.5),
      lost: count(Number.isNaN),
    };
  };
  return [answersTo(1), answersTo(0)] as const;
});

/** How many examples there are. */
export const sizeOf = ({ one, zero, undecided, lost }: Answers): number =>
  one + zero + undecided + lost;

/** What the unit says of an example that is not in the data: the steps to a, and a itself. */
export interface Prediction {
  readonly steps: readonly Step[];
  readonly a: number;
}

/**
 * Predicts from features x_1 … x_n in their own units, step by step; where the data are
 * standardised, so are they.
 */
export function prediction(view: View, features: readonly number[]): Prediction {
  const { program, inputs, set } = view;
  const { next, parameters } = unitOf(view);
  const row = features.map((x, k) => scaledValue(x, set.scales?.[k]));
  const each = program.each.filter(({ symbol }) => symbol === 'z' || symbol === 'a');
  const { loop: _, ...rest } = program;
  const forward = { ...rest, each, zero: [], average: [], update: [] };
  const values = parameters.map(({ value }) => value);
  const numbers = trace(forward, { ...inputs, rows: [[...row, Number.NaN]] }, values, next);
  const steps = each.map(({ symbol }) => stepOf(numbers, indexOf(numbers.layout, 1, symbol)));
  return { steps, a: steps.at(-1)?.after ?? Number.NaN };
}

/** The parameters of this moment, and the iteration that starts with them. */
function unitOf(view: View) {
  const updated = view.done === view.layout.size;
  const next = view.trace.iteration + (updated ? 1 : 0);
  return { updated, next, parameters: parametersNow(view) };
}
