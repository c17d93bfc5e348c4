import type { Inputs } from './start';
import { sameTable } from './table-edits';
import { sameWords } from './word-edits';

/** The edits of a table, to be undone and done again; an unchanging value. */
export interface EditHistory {
  readonly past: readonly Inputs[];
  readonly present: Inputs;
  readonly future: readonly Inputs[];
}

/** As many edits as can be undone. */
const most = 200;

/** A history that begins with these inputs. */
export const began = (present: Inputs): EditHistory => ({ past: [], present, future: [] });

/** One edit more; what was undone before can then no longer be done again. */
export const recorded = ({ past, present }: EditHistory, next: Inputs): EditHistory => ({
  past: [...past, present].slice(-most),
  present: next,
  future: [],
});

/** The last edit goes on: the inputs are others, but to undo it still takes one time. */
export const amended = (history: EditHistory, next: Inputs): EditHistory => ({
  ...history,
  present: next,
});

/** The last edit taken back; without one, the same history. */
export function undone(history: EditHistory): EditHistory {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (!before) return history;
  const back = withCurrent(before, present);
  return { past: past.slice(0, -1), present: back, future: [present, ...future] };
}

/** The edit that was undone last, done again; without one, the same history. */
export function redone(history: EditHistory): EditHistory {
  const { past, present, future } = history;
  const [next, ...later] = future;
  if (!next) return history;
  return { past: [...past, present], present: withCurrent(next, present), future: later };
}

/**
 * The history once the notebook's inputs are these, whoever changed them: another table is one edit
 * more, another start or α is none.
 */
export const followed = (history: EditHistory, inputs: Inputs): EditHistory =>
  sameTable(history.present.rows, inputs.rows) && sameWords(history.present.words, inputs.words)
    ? amended(history, inputs)
    : recorded(history, inputs);

/** A table as it was, with the start and α of now, for these are no part of the table. */
const withCurrent = (table: Inputs, { parameters, alpha }: Inputs): Inputs => ({
  rows: table.rows,
  parameters: table.parameters.length === parameters.length ? parameters : table.parameters,
  alpha,
  ...(table.words && { words: table.words }),
});
