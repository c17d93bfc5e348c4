import type { Digits } from '../math/format';
import type { Loss } from '../model/logistic';
import type { Phase, Program } from '../model/program';
import type { Position } from './address';
import type { Link } from './link';
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

/** The link to a state without its position: only what differs from what a link leaves out. */
export function linkOf(start: Start, state: State): Link {
  const set = setOf(start, state);
  const inputs = inputsOf(start, state);
  // Words of one of the page's own sets need its name beside them; see `opened`.
  const named = set === start.sets[0] && !inputs.words ? undefined : set.name;
  const own = inputs.words?.own ?? set.own;
  const rows = !set.own && equal(inputs.rows, set.inputs.rows) ? undefined : inputs.rows;
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
export function baseOf(start: Start, { set: name, rows }: Link): { set: DataSet; inputs: Inputs } {
  const set = setNamed(start, name) ?? start.sets[0];
  if (name === undefined && rows === undefined) return { set, inputs: set.inputs };
  const used = rows ?? set.inputs.rows;
  const width = used[0]?.length ?? 0;
  return { set, inputs: { ...set.inputs, rows: used, parameters: new Array(width).fill(0) } };
}

/** The set of that name, if the page has it. */
export const setNamed = (start: Start, name: string | undefined): DataSet | undefined =>
  start.sets.find((set) => set.name === name);
const equal = (s: unknown, t: unknown): boolean => JSON.stringify(s) === JSON.stringify(t);
