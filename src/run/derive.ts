import type { Loss } from '../model/logistic';
import { mistaken } from '../model/mistakes';
import { models } from '../model/models';
import type { Program } from '../model/program';
import { lastIteration } from './address';
import { difference } from './difference';
import { type History, history } from './history';
import { type Layout, layoutOf } from './layout';
import { remembered } from './remembered';
import type { Spec } from './spec';
import type { Inputs, Start } from './start';
import { inputsOf, type State, setOf } from './state';
import { type Trace, trace } from './trace';
import type { View } from './view';
import { worded } from './words';

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

  const wordedSet = remembered(worded);
  // A column that is called otherwise changes no number, so nothing is computed again for it.
  const numbersOf = remembered(
    (rows: Inputs['rows'], parameters: Inputs['parameters'], alpha: number): Inputs => ({
      rows,
      parameters,
      alpha,
    }),
  );

  const descent = (state: State): Descent => {
    const { rows, parameters, alpha } = inputsOf(start, state);
    const inputs = numbersOf(rows, parameters, alpha);
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
    const inputs = inputsOf(start, state);
    const ahead = state.asking && step === layout.size && iteration < lastIteration;
    const shown = traces(program, spec.inputs, opened, iteration + (ahead ? 1 : 0));
    return {
      ...state,
      start,
      set: wordedSet(setOf(start, state), inputs),
      inputs,
      program,
      rightProgram,
      layout,
      descent: opened,
      trace: shown,
      done: ahead ? 0 : step,
      other: state.kept?.compare(shown),
      wrong: state.mistake ? firstWrong(shown, rightProgram) : undefined,
      canUndo: state.restored !== undefined,
      waiting: false,
    };
  };
  return { descent, view };
}
