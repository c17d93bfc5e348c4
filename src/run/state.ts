import type { Digits } from '../math/format';
import type { Loss } from '../model/logistic';
import type { Phase, Program } from '../model/program';
import type { Position } from './address';
import type { Link } from './link';
import { short } from './short';
import type { DataSet, Inputs, Start } from './start';
import type { KeptRun } from './view';

/** All that changes on a page, as one unchanging value; the notebook's verbs replace it. */
export interface State {
  readonly set: string;
  /** Edited inputs by data set; a set that was not edited is not in it. */
  readonly edits: Readonly<Record<string, Inputs>>;
  /** The inputs that *Restore lesson's data* put away, until the next edit. */
  readonly restored?: Inputs;
  readonly position: Position;
  readonly mistake?: string;
  readonly loss: Loss;
  /** The seed of the exercises that the link asked for. */
  readonly seed?: number;
  /** A run that the reader keeps beside this one. */
  readonly kept?: KeptRun;
  readonly guess: boolean;
  readonly asking: boolean;
  readonly digits: Digits;
  readonly runs: Readonly<Partial<Record<Phase, number>>>;
  readonly problems: readonly string[];
}

/** Where every notebook begins: the lesson's own data, before the first step. */
export function initialState(start: Start): State {
  return {
    set: start.sets[0].name,
    edits: {},
    restored: undefined,
    position: { iteration: 1, step: 0 },
    loss: start.loss,
    guess: start.guess,
    asking: false,
    digits: 'four',
    runs: {},
    problems: [],
  };
}

/** The data set in use. */
export const setOf = (start: Start, state: State): DataSet =>
  setNamed(start, state.set) ?? start.sets[0];

/** The inputs in use: the edited ones, else the data set's own. */
export const inputsOf = (start: Start, state: State): Inputs =>
  state.edits[state.set] ?? setOf(start, state).inputs;

/**
 * Inputs with one of them changed.
 * @param at its address: `input/2/x_1`, `input/2/y`, `input/w_1`, `input/b`, `input/alpha`
 * @throws if there is no such input
 */
export function edited(inputs: Inputs, program: Program, at: string, value: number): Inputs {
  const [, first = '', second] = at.split('/');
  if (first === 'alpha') return { ...inputs, alpha: value };
  const parameter = program.parameters.indexOf(first);
  if (second === undefined && parameter >= 0) {
    return { ...inputs, parameters: inputs.parameters.with(parameter, value) };
  }
  const row = inputs.rows[Number(first) - 1];
  const column = program.data.indexOf(second ?? '');
  if (!row || column < 0) throw new Error(`There is no input at “${at}”.`);
  return { ...inputs, rows: inputs.rows.with(Number(first) - 1, row.with(column, value)) };
}

/** The state a link asks for, its position still to be found; problems are sentences. */
export function opened(
  start: Start,
  state: State,
  link: Link,
): { state: State; problems: string[] } {
  const problems: string[] = [];
  const known = link.set === undefined || setNamed(start, link.set) !== undefined;
  if (!known)
    problems.push(
      `There is no data set “${short(link.set ?? '')}” here; ${list(start.sets.map((s) => s.name))}.`,
    );
  if (start.model !== 'loop' && link.rows && link.rows.length > 1) {
    problems.push('This page works on one example; of the link’s examples it takes the first.');
  }
  const rows = start.model === 'loop' ? link.rows : link.rows?.slice(0, 1);
  const base = baseOf(start, { set: known ? link.set : undefined, rows });
  const n = base.inputs.parameters.length - 1;
  if (link.w && link.w.length !== n) {
    const [given, needed] = [count(link.w.length, 'number'), count(n, 'feature')];
    problems.push(`The link gives ${given} for w, but the data have ${needed}.`);
  }
  const w = link.w?.length === n ? link.w : base.inputs.parameters.slice(0, -1);
  const b = link.b ?? base.inputs.parameters.at(-1) ?? 0;
  const inputs = { ...base.inputs, parameters: [...w, b], alpha: link.alpha ?? base.inputs.alpha };
  const mistake = link.mistake !== undefined && start.mistakes.includes(link.mistake);
  if (link.mistake !== undefined && !mistake) {
    problems.push(`There is no mistake “${short(link.mistake)}” here; ${list(start.mistakes)}.`);
  }
  return {
    state: {
      ...initialState(start),
      ...{ guess: state.guess, digits: state.digits, runs: state.runs, kept: state.kept },
      set: base.set.name,
      edits: withEdit(state.edits, base.set, inputs),
      mistake: mistake ? link.mistake : undefined,
      loss: link.loss ?? start.loss,
      seed: link.seed,
    },
    problems,
  };
}

/** The link to a state without its position: only what differs from what a link leaves out. */
export function linkOf(start: Start, state: State): Link {
  const set = setOf(start, state);
  const inputs = inputsOf(start, state);
  const named = set === start.sets[0] ? undefined : set.name;
  const { own } = set;
  const rows = !own && equal(inputs.rows, set.inputs.rows) ? undefined : inputs.rows;
  const base = baseOf(start, { set: named, rows }).inputs;
  const [w, b] = [inputs.parameters.slice(0, -1), inputs.parameters.at(-1)];
  return {
    set: named,
    own,
    rows,
    w: equal(w, base.parameters.slice(0, -1)) ? undefined : w,
    b: b === base.parameters.at(-1) ? undefined : b,
    alpha: inputs.alpha === base.alpha ? undefined : inputs.alpha,
    mistake: state.mistake,
    loss: state.loss === start.loss ? undefined : state.loss,
    seed: state.seed,
  };
}

/** Edits with a set's inputs replaced; inputs that equal the set's own are no edit. */
export function withEdit(edits: State['edits'], set: DataSet, inputs: Inputs): State['edits'] {
  const { [set.name]: _, ...others } = edits;
  return equal(inputs, set.inputs) ? others : { ...others, [set.name]: inputs };
}

/** What a link's inputs are before its w, b and α: with data or set named, w and b are 0. */
function baseOf(start: Start, { set: name, rows }: Link): { set: DataSet; inputs: Inputs } {
  const set = setNamed(start, name) ?? start.sets[0];
  if (name === undefined && rows === undefined) return { set, inputs: set.inputs };
  const used = rows ?? set.inputs.rows;
  const width = used[0]?.length ?? 0;
  return { set, inputs: { ...set.inputs, rows: used, parameters: new Array(width).fill(0) } };
}

const setNamed = (start: Start, name: string | undefined): DataSet | undefined =>
  start.sets.find((set) => set.name === name);
const list = (names: readonly string[]): string =>
  names.length > 0 ? `there are ${names.join(', ')}` : 'there is none';
const equal = (s: unknown, t: unknown): boolean => JSON.stringify(s) === JSON.stringify(t);
const count = (k: number, noun: string): string => `${k} ${noun}${k === 1 ? '' : 's'}`;
