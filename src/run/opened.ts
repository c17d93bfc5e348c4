import type { Link } from './link';
import { short } from './short';
import type { Start } from './start';
import { baseOf, initialState, type State, setNamed, withEdit } from './state';

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

const list = (names: readonly string[]): string =>
  names.length > 0 ? `there are ${names.join(', ')}` : 'there is none';
const count = (k: number, noun: string): string => `${k} ${noun}${k === 1 ? '' : 's'}`;
