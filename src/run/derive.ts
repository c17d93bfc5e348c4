import type { Loss } from '../model/logistic';
import { mistaken } from '../model/mistakes';
import { models } from '../model/models';
import type { Program } from '../model/program';
import { lastIteration } from './address';
import { type History, history } from './history';
import { layoutOf, spotOf } from './layout';
import type { Inputs, Start } from './start';
import { inputsOf, type State, setOf } from './state';
import { type Trace, trace, valueAt } from './trace';
import type { View } from './view';

/**
 * Gives the view of a state. Each part is computed again only when what it is made of has changed,
 * so that a step within an iteration computes nothing.
 */
export function deriver(start: Start): (state: State) => View {
  const right = remembered((n: number, loss: Loss) => models[start.model](n, loss));
  const withMistake = remembered((program: Program, mistake?: string) =>
    mistake ? mistaken(program, mistake) : program,
  );
  const layouts = remembered(layoutOf);
  const descents = remembered(history);
  const traceOf = (program: Program, inputs: Inputs, descent: History, iteration: number): Trace =>
    trace(program, inputs, descent.startOf(iteration), iteration);
  const traces = remembered(traceOf);
  const firstWrong = remembered((shown: Trace, rightProgram: Program) => {
    const { layout, inputs, parameters, iteration, after } = shown;
    const rightOne = trace(rightProgram, inputs, parameters, iteration);
    for (let step = 1; step <= layout.size; step++) {
      const { place, equation } = spotOf(layout, step);
      const right = valueAt(rightOne, place, equation.symbol);
      if (right !== undefined && !Object.is(right, after[step - 1])) return { step, right };
    }
    return undefined;
  });

  return (state) => {
    const inputs = inputsOf(start, state);
    const rightProgram = right(inputs.parameters.length - 1, state.loss);
    const program = withMistake(rightProgram, state.mistake);
    const layout = layouts(program, inputs.rows.length);
    const descent = descents(program, inputs);
    const { iteration, step } = state.position;
    const ahead = state.asking && step === layout.size && iteration < lastIteration;
    const shown = traces(program, inputs, descent, iteration + (ahead ? 1 : 0));
    return {
      ...state,
      start,
      set: setOf(start, state),
      inputs,
      program,
      rightProgram,
      layout,
      descent,
      trace: shown,
      done: ahead ? 0 : step,
      wrong: state.mistake ? firstWrong(shown, rightProgram) : undefined,
      canUndo: state.restored !== undefined,
    };
  };
}

/** A function that keeps its last result and gives it again for the same arguments. */
function remembered<A extends readonly unknown[], T>(
  compute: (...args: A) => T,
): (...args: A) => T {
  let last: { args: A; result: T } | undefined;
  return (...args) => {
    if (!last || args.some((arg, k) => !Object.is(arg, last?.args[k]))) {
      last = { args, result: compute(...args) };
    }
    return last.result;
  };
}
