import type { Digits } from '../math/format';
import type { Loss } from '../model/logistic';
import type { Phase, Program } from '../model/program';
import type { Position } from './address';
import type { History } from './history';
import { examplesBegun, type Layout, spotOf } from './layout';
import type { Spec } from './spec';
import type { DataSet, Inputs, Start } from './start';
import { type Step, stepOf } from './step';
import type { Trace } from './trace';

/** A run that the reader keeps, and how it compares itself with an iteration on show. */
export interface KeptRun {
  readonly spec: Spec;
  readonly compare: (shown: Trace) => Other;
}

/** Another run beside the notebook's own. */
export interface Other {
  readonly program: Program;
  readonly descent: History;
  /** Its iteration of the same number; undefined while that has still to be run elsewhere. */
  readonly trace?: Trace;
  /** The first step of this iteration that it gives another number, and that number. */
  readonly difference?: { readonly step: number; readonly value: number };
}

/** Everything a cell may know: an unchanging picture of the notebook at one moment. */
export interface View {
  readonly start: Start;
  readonly set: DataSet;
  readonly inputs: Inputs;
  readonly program: Program;
  readonly layout: Layout;
  readonly position: Position;
  /** The iteration on show; while Step asks at an iteration's end, the next one. */
  readonly trace: Trace;
  /** How many steps of that iteration are executed. */
  readonly done: number;
  /** The name of the mistake that is switched on, and the program without it. */
  readonly mistake?: string;
  readonly rightProgram: Program;
  /** The first step of this iteration that the mistake makes wrong, and its right value. */
  readonly wrong?: { readonly step: number; readonly right: number };
  /** The run that is kept beside this one, its same iteration, and the first step that differs. */
  readonly kept?: KeptRun;
  readonly other?: Other;
  readonly loss: Loss;
  /** The seed of the exercises that the link asked for. */
  readonly seed?: number;
  /** Opens any other iteration. */
  readonly descent: History;
  readonly guess: boolean;
  /** Whether the next step stands there filled in, its result still hidden. */
  readonly asking: boolean;
  readonly digits: Digits;
  /** How often each phase was run from its cell. */
  readonly runs: Readonly<Partial<Record<Phase, number>>>;
  /** Sentences about what an address asked for and could not get. */
  readonly problems: readonly string[];
  /** Whether something asked for is still being computed; until then this is the view before. */
  readonly waiting: boolean;
  /** Whether a restoring of the lesson's data can be undone. */
  readonly canUndo: boolean;
}

/** The step that a reader looks at: the one asked about, else the one executed last, else none. */
export function currentStep({ trace, done, asking }: View): Step | undefined {
  const index = asking ? done + 1 : done;
  return index > 0 ? stepOf(trace, index) : undefined;
}

/** The example one is in (from 1), or the last one begun in this iteration; 0 before the first. */
export function currentExample({ layout, done, asking }: View): number {
  return examplesBegun(layout, asking ? done + 1 : done);
}

/** The executed steps of a phase in this iteration; of the examples the last one that has any. */
export function executed({ trace, done }: View, phase: Phase): Step[] {
  const steps: Step[] = [];
  for (let index = done; index > 0; index--) {
    const spot = spotOf(trace.layout, index);
    const first = steps.at(-1);
    if (first && first.place !== spot.place) break;
    if (spot.equation.phase === phase) steps.push(stepOf(trace, index));
  }
  return steps.reverse();
}
