import { useEffect, useRef, useState } from 'preact/hooks';
import {
  amended,
  began,
  type EditHistory,
  followed,
  recorded,
  redone,
  undone,
} from '../run/edit-history';
import type { Given } from '../run/given';
import type { Notebook } from '../run/notebook';
import { pasteBlock } from '../run/paste-block';
import { readNumber } from '../run/read-number';
import type { DataSet, Inputs } from '../run/start';
import { sameTable, setCell, type TableEdit } from '../run/table-edits';
import { settled } from '../run/word-edits';
import { drag } from './drag';
import type { Mode } from './table-keys';

/** A cell of the table: the example and the column, from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What stands in a cell while it is typed, and what is wrong with it once it was left. */
export interface Typed {
  readonly text: string;
  readonly sentence?: string;
}

/** The table as it stands, and all that can be done to it. */
export interface Table {
  readonly inputs: Inputs;
  readonly spot: Spot;
  readonly mode: Mode;
  readonly typedAt: (spot: Spot) => Typed | undefined;
  /** A sentence about the table as a whole, such as why a paste changed nothing. */
  readonly problem?: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly go: (spot: Spot) => void;
  readonly setMode: (mode: Mode) => void;
  /** Takes what was typed so far; every valid number counts at once. */
  readonly type: (text: string) => void;
  /** Ends the typing: what is no number gets its sentence. */
  readonly finish: () => void;
  /** Puts back what was there before the typing. */
  readonly giveUp: () => void;
  readonly complain: (sentence: string) => void;
  readonly paste: (text: string) => void;
  /** Changes the table as a whole; a sentence says why it cannot be. */
  readonly change: (edit: (inputs: Inputs) => TableEdit, to?: Spot) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Joins a table to a notebook: edits go there, and what others change there is one edit more. */
export function useTable(view: Given, act: () => Notebook): Table {
  // Of each set by itself, not by its name: a table that was loaded anew has nothing to undo.
  const histories = useRef(new WeakMap<DataSet, EditHistory>());
  const [spot, setSpot] = useState<Spot>({ row: 0, column: 0 });
  const [mode, setMode] = useState<Mode>('look');
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({});
  const [problem, setProblem] = useState<string>();
  // Whether this typing has already become an edit, which the next valid keystroke goes on with.
  const counted = useRef(false);
  const { sets } = view.start;
  const set = sets.find(({ name }) => name === view.set.name) ?? sets[0];
  const known = histories.current.get(set);
  const history = known ? caughtUp(known, view) : began(view.inputs);
  histories.current.set(set, history);
  const inputs = history.present;
  const { row, column } = inside(spot, inputs);
  useEffect(() => clear(), [set]);

  const clear = (): void => {
    counted.current = false;
    setTyped({});
    setMode('look');
    setProblem(undefined);
  };
  const keep = (next: EditHistory): void => {
    histories.current.set(set, next);
    if (next.present !== view.inputs) act().replace(next.present);
  };
  const here = (): EditHistory => histories.current.get(set) ?? history;
  const nameOf = (at: Spot): string => `${at.row} ${at.column}`;
  const finish = (): void => {
    counted.current = false;
    setMode('look');
    const now = typed[nameOf({ row, column })];
    if (!now) return;
    const reading = read(now.text, { row, column }, inputs);
    const { [nameOf({ row, column })]: _, ...others } = typed;
    setTyped(
      'sentence' in reading
        ? { ...others, [nameOf({ row, column })]: { ...now, sentence: reading.sentence } }
        : others,
    );
  };

  return {
    inputs,
    spot: { row, column },
    mode,
    typedAt: (at) => typed[nameOf(at)],
    problem,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    go: (to) => {
      if (to.row === row && to.column === column) return;
      finish();
      setProblem(undefined);
      setSpot(inside(to, inputs));
    },
    setMode,
    type: (text) => {
      if (mode === 'look') setMode('type');
      setProblem(undefined);
      setTyped({ ...typed, [nameOf({ row, column })]: { text } });
      const reading = read(text, { row, column }, inputs);
      if ('sentence' in reading) return;
      const { present } = here();
      if (present.rows[row]?.[column] === reading.value) return;
      const next = setCell(present, row, column, reading.value);
      keep(counted.current ? amended(here(), next) : recorded(here(), next));
      counted.current = true;
    },
    finish,
    giveUp: () => {
      const { [nameOf({ row, column })]: _, ...others } = typed;
      if (counted.current) keep({ ...undone(here()), future: [] });
      counted.current = false;
      setTyped(others);
      setMode('look');
      setProblem(undefined);
    },
    complain: setProblem,
    paste: (text) => {
      const edit = pasteBlock(inputs, row, column, text);
      clear();
      if ('sentence' in edit) setProblem(edit.sentence);
      else keep(recorded(here(), settled(set, edit.inputs)));
    },
    change: (edit, to) => {
      const result = edit(inputs);
      clear();
      if ('sentence' in result) {
        setProblem(result.sentence);
        return;
      }
      keep(recorded(here(), settled(set, result.inputs)));
      if (to) setSpot(inside(to, result.inputs));
    },
    undo: () => {
      clear();
      keep(undone(here()));
    },
    redo: () => {
      clear();
      keep(redone(here()));
    },
  };
}

/** The history after what others did. What a link or kept work brings before anything was touched is no edit. */
function caughtUp(history: EditHistory, { inputs, waiting }: Given): EditHistory {
  // While something far is computed, the view is still the one before.
  if (waiting) return history;
  const touched = history.past.length > 0 || navigator.userActivation?.hasBeenActive !== false;
  if (!touched) return began(inputs);
  if (sameTable(history.present.rows, inputs.rows) || !drag.on) return followed(history, inputs);
  const next = drag.counted ? amended(history, inputs) : recorded(history, inputs);
  drag.counted = true;
  return next;
}

/** The symbol of a column: x_1, …, x_n, then y. */
export const symbolOf = (column: number, { parameters }: Inputs): string =>
  column === parameters.length - 1 ? 'y' : `x_${column + 1}`;

/** What a cell is called: `x_1 of example 2`. */
export const cellName = ({ row, column }: Spot, inputs: Inputs): string =>
  `${symbolOf(column, inputs)} of example ${row + 1}`;

const read = (text: string, spot: Spot, inputs: Inputs) =>
  readNumber(
    text,
    cellName(spot, inputs),
    symbolOf(spot.column, inputs) === 'y' ? 'label' : 'number',
  );

const inside = ({ row, column }: Spot, { rows, parameters }: Inputs): Spot => ({
  row: Math.max(0, Math.min(row, rows.length - 1)),
  column: Math.max(0, Math.min(column, parameters.length - 1)),
});
