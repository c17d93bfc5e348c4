import type { Link } from './link';
import { ownWords } from './own-set';
import { short } from './short';
import type { DataSet, Inputs, Start } from './start';
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
  const words = wordsFor(base.set, link, n, problems);
  if (link.w && link.w.length !== n) {
    const [given, needed] = [count(link.w.length, 'number'), count(n, 'feature')];
    problems.push(`The link gives ${given} for w, but the data have ${needed}.`);
  }
  const w = link.w?.length === n ? link.w : base.inputs.parameters.slice(0, -1);
  const b = link.b ?? base.inputs.parameters.at(-1) ?? 0;
  const alpha = link.alpha ?? base.inputs.alpha;
  const inputs = { ...base.inputs, parameters: [...w, b], alpha, ...(words && { words }) };
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

/** The words that a link gives the columns of a set that it names; of a set of the reader's own they are its own. */
function wordsFor(
  { name, own }: DataSet,
  link: Link,
  n: number,
  problems: string[],
): Inputs['words'] {
  if (link.own === undefined || own !== undefined || link.set !== name) return undefined;
  try {
    return { ...ownWords(link.own, n), own: link.own };
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    problems.push(`The link’s names of columns were not understood: ${why}.`);
    return undefined;
  }
}

const list = (names: readonly string[]): string =>
  names.length > 0 ? `there are ${names.join(', ')}` : 'there is none';
const count = (k: number, noun: string): string => `${k} ${noun}${k === 1 ? '' : 's'}`;
