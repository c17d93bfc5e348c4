import type { Digits } from '../math/format';
import type { Loss } from '../model/logistic';
import type { Phase } from '../model/program';
import { addressText, locate, type Position, parseAddress, positionAt } from './address';
import { deriver } from './derive';
import { isFar, type Kept } from './history';
import { type Layout, spotOf } from './layout';
import type { Link } from './link';
import { type Move, moved } from './moves';
import type { Spec } from './spec';
import type { DataSet, Inputs, Start } from './start';
import { edited, initialState, inputsOf, linkOf, type State, setOf, withEdit } from './state';
import { numberAt } from './value';
import type { KeptRun, View } from './view';

/** Inputs, history and position: the one thing on a page that changes, and only by these verbs. */
export interface Notebook {
  readonly view: Watched<View>;
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
  /** Puts other inputs in the place of the current set's, such as a table edited elsewhere; the position stays where it can. */
  readonly replace: (inputs: Inputs) => void;
  /** Back to the lesson's data and start for the current set; `undo` takes that back. */
  readonly restore: () => void;
  readonly undo: () => void;
  /** Changes to another data set of the lesson; edits of both are kept. */
  readonly choose: (set: string) => void;
  /** Puts a set that the reader brought behind the page's own and goes to its start; undefined takes it away. */
  readonly setOwn: (own: DataSet | undefined) => void;
  readonly setMistake: (name: string | undefined) => void;
  readonly setLoss: (loss: Loss) => void;
  readonly setGuess: (on: boolean) => void;
  readonly setDigits: (digits: Digits) => void;
  /** Keeps a run beside this one, to compare them; undefined forgets it. */
  readonly keep: (run: KeptRun | undefined) => void;
  /** Says that something is on its way, such as what reads a link. */
  readonly setWaiting: (waiting: boolean) => void;
  /** Takes the state that is made from the one there is, such as a link's, and goes to an address in it. */
  readonly become: (make: (start: Start, state: State) => State, at?: string) => void;
  /** The link that opens exactly this. */
  readonly link: () => Link;
  /** A link to each data set that was edited or brought, to be taken up again after a reload. */
  readonly kept: () => readonly Link[];
  /** The number at an address such as `3/2/dz` or `input/alpha`, if there is one. */
  readonly numberAt: (at: string) => number | undefined;
}

/** A value that changes, and tells those who watch it. */
export interface Watched<T> {
  readonly value: T;
  /** Calls back now and after every change, until the function it returns is called. */
  readonly watch: (see: (value: T) => void) => () => void;
}

/** Runs a descent elsewhere, so that the page stays awake, and brings what it has kept. */
export type RunAhead = (spec: Spec, iterations: number) => Promise<Kept>;

/**
 * A notebook that stands at the lesson's start.
 * @param runAhead who runs what is too far for a moment; without it everything is computed at once
 */
export function notebook(page: Start, runAhead?: RunAhead): Notebook {
  let start = page;
  let derive = deriver(start);
  const watchers = new Set<(view: View) => void>();
  // What was asked for last; the view shows it as soon as it is computed.
  let state = initialState(start);
  let view = derive.view(state);
  const show = (next: View): void => {
    view = next;
    for (const see of watchers) see(view);
  };
  const set = (change: Partial<State>): void => {
    const asked = changed(change);
    state = asked;
    const { spec, history } = derive.descent(asked);
    const { iteration } = asked.position;
    if (!runAhead || !isFar(history, iteration, spec.inputs)) {
      show(derive.view(asked));
      return;
    }
    show({ ...view, problems: [], waiting: true });
    runAhead(spec, iteration - 1).then((kept) => {
      history.adopt(kept);
      if (state === asked) show(derive.view(asked));
    });
  };
  const changed = (change: Partial<State>): State => ({
    ...{ ...state, asking: false, problems: [] },
    ...change,
  });
  const layoutOf = (of: State): Layout => derive.descent(of).layout;
  /** Changes what is computed and stays at the same address, or at the last step before it. */
  const setKeepingPlace = (change: Partial<State>): void => {
    const [from, to] = [layoutOf(state), layoutOf(changed(change))];
    set({ ...change, position: carried(state.position, from, to) });
  };
  const replace = (inputs: Inputs): void =>
    setKeepingPlace({
      edits: withEdit(state.edits, setOf(start, state), inputs),
      restored: undefined,
    });

  return {
    view: {
      get value() {
        return view;
      },
      watch: (see) => {
        see(view);
        watchers.add(see);
        return () => watchers.delete(see);
      },
    },
    move: (move) => {
      const { asking, guess, position } = state;
      const next = moved(layoutOf(state), position, move);
      if (move === 'back' && asking) set({});
      else if (move === 'step' && guess && !asking) set({ asking: !samePosition(next, position) });
      else set({ position: next });
    },
    run: (phase) => {
      const { position, runs } = state;
      const counted = { ...runs, [phase]: (runs[phase] ?? 0) + 1 };
      set({ position: moved(layoutOf(state), position, phase), runs: counted });
    },
    seek: (at) => {
      try {
        set({ position: positionOf(layoutOf(state), at, state.position.iteration) });
      } catch (error) {
        set({ problems: [sentenceOf(error)] });
      }
    },
    scrub: (step) => {
      const { layout, trace } = view;
      const within = Math.min(Math.max(step, 0), layout.size);
      set({ position: positionAt(layout, trace.iteration, within) });
    },
    reset: () => set({ position: { iteration: 1, step: 0 }, runs: {} }),
    edit: (at, value) =>
      replace(edited(inputsOf(start, state), layoutOf(state).program, at, value)),
    replace,
    restore: () => {
      const own = setOf(start, state);
      const edits = withEdit(state.edits, own, own.inputs);
      setKeepingPlace({ edits, restored: state.edits[own.name] ?? state.restored });
    },
    undo: () => {
      const { restored, edits } = state;
      if (!restored) return;
      const own = setOf(start, state);
      setKeepingPlace({ edits: withEdit(edits, own, restored), restored: undefined });
    },
    choose: (name) => setKeepingPlace({ set: name, restored: undefined }),
    setOwn: (own) => {
      start = own ? { ...page, sets: [...page.sets, own] } : page;
      derive = deriver(start);
      const { name } = own ?? page.sets[0];
      const { own: _, ...edits } = state.edits;
      set({ set: name, edits, restored: undefined, position: { iteration: 1, step: 0 } });
    },
    setMistake: (mistake) => setKeepingPlace({ mistake }),
    setLoss: (loss) => set({ loss }),
    setGuess: (guess) => set({ guess }),
    setDigits: (digits) => set({ digits }),
    keep: (kept) => set({ kept }),
    setWaiting: (waiting) => show({ ...view, waiting }),
    become: (make, at) => {
      const next = make(start, state);
      if (at === undefined) return set(next);
      try {
        set({ ...next, position: positionOf(layoutOf(next), at) });
      } catch (error) {
        set({ ...next, problems: [...next.problems, sentenceOf(error)] });
      }
    },
    link: () => {
      const { position } = state;
      const at = position.step === 0 ? undefined : positionText(layoutOf(state), position);
      return { at, ...linkOf(start, state) };
    },
    kept: () =>
      start.sets
        .filter(({ name, own }) => own || state.edits[name])
        .map(({ name }) => linkOf(start, { ...state, set: name })),
    numberAt: (at) => numberAt(view, at),
  };
}

const positionOf = ({ program, m }: Layout, at: string, current?: number): Position =>
  locate(parseAddress(at, current), program, m);

/** A position as the address of the step executed last. */
function positionText(layout: Layout, { iteration, step }: Position): string {
  if (step === 0) return '0';
  const { place, equation } = spotOf(layout, step);
  return addressText({ iteration, place, symbol: equation.symbol });
}

/** A position in another layout: the same address there, or the last step before it that is there. */
function carried(position: Position, from: Layout, to: Layout): Position {
  try {
    return positionOf(to, positionText(from, position));
  } catch {
    return carried({ ...position, step: position.step - 1 }, from, to);
  }
}

const samePosition = (s: Position, t: Position): boolean =>
  s.iteration === t.iteration && s.step === t.step;

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
