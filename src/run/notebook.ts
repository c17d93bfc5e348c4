import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Digits } from '../math/format';
import { type Loss, logistic } from '../model/logistic';
import { mistaken } from '../model/mistakes';
import type { Phase } from '../model/program';
import { addressText, lastIteration, locate, type Position, parseAddress } from './address';
import { history } from './history';
import { type Layout, layoutOf, spotOf } from './layout';
import type { Link } from './link';
import { type Move, moved } from './moves';
import type { Start } from './start';
import {
  edited,
  initialState,
  inputsOf,
  linkOf,
  opened,
  type State,
  setOf,
  withEdit,
} from './state';
import { trace } from './trace';
import { numberAt } from './value';
import type { View } from './view';

/** Inputs, history and position: the one thing on a page that changes, and only by these verbs. */
export interface Notebook {
  readonly view: ReadonlySignal<View>;
  /** Moves on or back; with *Guess first* on, `step` first asks and then shows. */
  readonly move: (move: Move) => void;
  /** Executes a phase for the current example or the next, and counts it. */
  readonly run: (phase: Phase) => void;
  /** Goes to an address such as `3/2/dz`, K left out is the current iteration; a bad one becomes a problem. */
  readonly seek: (at: string) => void;
  /** Goes to a step of the current iteration, from 0 to its size. */
  readonly scrub: (step: number) => void;
  /** Back to position 0; inputs stay. */
  readonly reset: () => void;
  /** Sets one input by its address (`input/2/x_1`, `input/w_1`, `input/alpha`); the position stays. */
  readonly edit: (at: string, value: number) => void;
  /** Back to the lesson's data and start for the current set; `undo` takes that back. */
  readonly restore: () => void;
  readonly undo: () => void;
  /** Changes to another data set of the lesson; edits of both are kept. */
  readonly choose: (set: string) => void;
  readonly setMistake: (name: string | undefined) => void;
  readonly setLoss: (loss: Loss) => void;
  readonly setGuess: (on: boolean) => void;
  readonly setDigits: (digits: Digits) => void;
  /** Obeys a link; what it leaves out is the lesson's own. */
  readonly open: (link: Link, problems: readonly string[]) => void;
  /** The link that opens exactly this. */
  readonly link: () => Link;
  /** The number at an address such as `3/2/dz` or `input/alpha`, if there is one. */
  readonly numberAt: (at: string) => number | undefined;
}

/** A notebook that stands at the lesson's start. */
export function notebook(start: Start): Notebook {
  const state = signal(initialState(start));
  const view = computedView(start, state);
  const layout = (): Layout => view.value.layout;
  const set = (change: Partial<State>): void => {
    state.value = { ...state.value, asking: false, problems: [], ...change };
  };
  /** Changes what is computed and stays at the same address, or at the last step before it. */
  const setKeepingPlace = (change: Partial<State>): void =>
    batch(() => {
      const at = positionText(layout(), state.value.position);
      set(change);
      set({ position: positionOf(layout(), at) });
    });

  return {
    view,
    move: (move) => {
      const { asking, guess, position } = state.value;
      if (move === 'back' && asking) set({});
      else if (move === 'step' && guess && !asking) set({ asking: true });
      else set({ position: moved(layout(), position, move) });
    },
    run: (phase) => {
      const { position, runs } = state.value;
      const counted = { ...runs, [phase]: (runs[phase] ?? 0) + 1 };
      set({ position: moved(layout(), position, phase), runs: counted });
    },
    seek: (at) => {
      try {
        set({ position: positionOf(layout(), at, state.value.position.iteration) });
      } catch (error) {
        set({ problems: [sentenceOf(error)] });
      }
    },
    scrub: (step) => {
      const { iteration } = state.value.position;
      set({ position: scrubbed(layout(), iteration, step) });
    },
    reset: () => set({ position: { iteration: 1, step: 0 }, runs: {} }),
    edit: (at, value) => {
      const inputs = edited(inputsOf(start, state.value), layout().program, at, value);
      const edits = withEdit(state.value.edits, setOf(start, state.value), inputs);
      set({ edits, restored: undefined });
    },
    restore: () => {
      const own = setOf(start, state.value);
      const edits = withEdit(state.value.edits, own, own.inputs);
      setKeepingPlace({ edits, restored: state.value.edits[own.name] });
    },
    undo: () => {
      const { restored, edits } = state.value;
      if (!restored) return;
      const own = setOf(start, state.value);
      setKeepingPlace({ edits: withEdit(edits, own, restored), restored: undefined });
    },
    choose: (name) => setKeepingPlace({ set: name, restored: undefined }),
    setMistake: (mistake) => setKeepingPlace({ mistake }),
    setLoss: (loss) => set({ loss }),
    setGuess: (guess) => set({ guess }),
    setDigits: (digits) => set({ digits }),
    open: (link, complaints) =>
      batch(() => {
        const next = opened(start, state.value, link);
        const problems = [...complaints, ...next.problems];
        set({ ...next.state, problems });
        try {
          set({ position: positionOf(layout(), link.at ?? '0'), problems });
        } catch (error) {
          set({ problems: [...problems, sentenceOf(error)] });
        }
      }),
    link: () => {
      const { position } = state.value;
      const at = position.step === 0 ? undefined : positionText(layout(), position);
      return { at, ...linkOf(start, state.value) };
    },
    numberAt: (at) => numberAt(view.value, at),
  };
}

/** Each part is computed again only when what it is made of has changed. */
function computedView(start: Start, state: ReadonlySignal<State>): ReadonlySignal<View> {
  const inputs = computed(() => inputsOf(start, state.value));
  const mistake = computed(() => state.value.mistake);
  const loss = computed(() => state.value.loss);
  const right = computed(() => logistic(inputs.value.parameters.length - 1, loss.value));
  const program = computed(() =>
    mistake.value ? mistaken(right.value, mistake.value) : right.value,
  );
  const layout = computed(() => layoutOf(program.value, inputs.value.rows.length));
  const descent = computed(() => history(program.value, inputs.value));
  const asksAhead = computed(() => {
    const { asking, position } = state.value;
    return asking && position.step === layout.value.size && position.iteration < lastIteration;
  });
  const iteration = computed(() => state.value.position.iteration + (asksAhead.value ? 1 : 0));
  const parameters = computed(() => descent.value.startOf(iteration.value));
  const shown = computed(() =>
    trace(program.value, inputs.value, parameters.value, iteration.value),
  );
  const wrong = computed(() => {
    if (!mistake.value) return undefined;
    const { after } = trace(right.value, inputs.value, parameters.value, iteration.value);
    const index = shown.value.after.findIndex((value, k) => !Object.is(value, after[k]));
    return index < 0 ? undefined : { step: index + 1, right: after[index] ?? Number.NaN };
  });
  return computed(() => {
    const { position, restored, guess, asking, digits, runs, problems } = state.value;
    return {
      start,
      set: setOf(start, state.value),
      inputs: inputs.value,
      program: program.value,
      layout: layout.value,
      position,
      trace: shown.value,
      done: asksAhead.value ? 0 : position.step,
      mistake: mistake.value,
      rightProgram: right.value,
      wrong: wrong.value,
      descent: descent.value,
      loss: loss.value,
      canUndo: restored !== undefined,
      ...{ guess, asking, digits, runs, problems },
    };
  });
}

const positionOf = ({ program, m }: Layout, at: string, current?: number): Position =>
  locate(parseAddress(at, current), program, m);

/** A position as the address of the step executed last. */
function positionText(layout: Layout, { iteration, step }: Position): string {
  if (step === 0) return '0';
  const { place, equation } = spotOf(layout, step);
  return addressText({ iteration, place, symbol: equation.symbol });
}

function scrubbed({ size }: Layout, iteration: number, step: number): Position {
  const within = Math.min(Math.max(step, 0), size);
  return within === 0 && iteration > 1
    ? { iteration: iteration - 1, step: size }
    : { iteration, step: within };
}

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
