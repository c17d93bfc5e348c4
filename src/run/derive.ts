import type { Loss } from '../model/logistic';
import { mistaken } from '../model/mistakes';
import { models } from '../model/models';
import type { Program } from '../model/program';
import { lastIteration } from './address';
import { type History, history, isFar } from './history';
import { type Layout, layoutOf, spotOf } from './layout';
import { programOf, type Spec } from './spec';
import type { Inputs, Start } from './start';
import { inputsOf, type State, setOf } from './state';
import { type Trace, trace, valueAt } from './trace';
import type { Other, View } from './view';

/** What follows from a state, each part computed again only when what it is made of has changed. */
export interface Derived {
  /** The descent that a state is about: its program and inputs, and how far it has been run. */
  readonly descent: (state: State) => Descent;
  /** All that cells may know of a state; opens its iteration, so a step within one computes nothing. */
  readonly view: (state: State) => View;
}

interface Descent {
  readonly spec: Spec;
  readonly rightProgram: Program;
  readonly program: Program;
  readonly layout: Layout;
  readonly history: History;
}

/** Derives for notebooks with this start. */
export function deriver(start: Start): Derived {
  const programs = remembered((n: number, loss: Loss) => models[start.model](n, loss));
  const withMistake = remembered((program: Program, mistake?: string) =>
    mistake ? mistaken(program, mistake) : program,
  );
  const layouts = remembered(layoutOf);
  const histories = remembered((program: Program, inputs: Inputs) => history(program, inputs));
  const traceOf = (program: Program, inputs: Inputs, opened: History, iteration: number): Trace =>
    trace(program, inputs, opened.startOf(iteration), iteration);
  const traces = remembered(traceOf);
  const firstWrong = remembered((shown: Trace, rightProgram: Program) => {
    const { inputs, parameters, iteration } = shown;
    const found = difference(shown, trace(rightProgram, inputs, parameters, iteration));
    return found && { step: found.step, right: found.value };
  });
  const keptPrograms = remembered(programOf);
  const keptHistories = remembered((program: Program, inputs: Inputs) => history(program, inputs));
  const others = remembered((shown: Trace, spec: Spec, descent: History): Other => {
    const program = keptPrograms(spec);
    const { iteration } = shown;
    const same = trace(program, spec.inputs, descent.startOf(iteration), iteration);
    return { program, descent, trace: same, difference: difference(shown, same) };
  });
  /** Another run of the same iteration; one that is far is looked at anew until it has come home. */
  const otherOf = (shown: Trace, spec: Spec): Other => {
    const descent = keptHistories(keptPrograms(spec), spec.inputs);
    return isFar(descent, shown.iteration, spec.inputs)
      ? { program: keptPrograms(spec), descent }
      : others(shown, spec, descent);
  };

  const descent = (state: State): Descent => {
    const inputs = inputsOf(start, state);
    const { loss, mistake } = state;
    const rightProgram = programs(inputs.parameters.length - 1, loss);
    const program = withMistake(rightProgram, mistake);
    const layout = layouts(program, inputs.rows.length);
    const spec = { model: start.model, loss, mistake, inputs };
    return { spec, rightProgram, program, layout, history: histories(program, inputs) };
  };
  const view = (state: State): View => {
    const { spec, rightProgram, program, layout, history: opened } = descent(state);
    const { iteration, step } = state.position;
    const ahead = state.asking && step === layout.size && iteration < lastIteration;
    const shown = traces(program, spec.inputs, opened, iteration + (ahead ? 1 : 0));
    return {
      ...state,
      start,
      set: setOf(start, state),
      inputs: spec.inputs,
      program,
      rightProgram,
      layout,
      descent: opened,
      trace: shown,
      done: ahead ? 0 : step,
      other: state.kept && otherOf(shown, state.kept),
      wrong: state.mistake ? firstWrong(shown, rightProgram) : undefined,
      canUndo: state.restored !== undefined,
      waiting: false,
    };
  };
  return { descent, view };
}

/** The first step of a trace that has another number than the same place of another trace. */
function difference(
  { layout, after }: Trace,
  other: Trace,
): { step: number; value: number } | undefined {
  for (let step = 1; step <= layout.size; step++) {
    const { place, equation } = spotOf(layout, step);
    const value = valueAt(other, place, equation.symbol);
    if (value !== undefined && !Object.is(value, after[step - 1])) return { step, value };
  }
  return undefined;
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
