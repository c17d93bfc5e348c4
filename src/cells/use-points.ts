import { useEffect, useRef, useState } from 'preact/hooks';
import { addPoint, drawnNumber, movePoint, nearestPoint, relabel } from '../run/draw-points';
import type { Notebook } from '../run/notebook';
import type { Inputs } from '../run/start';
import { removeRow, type TableEdit } from '../run/table-edits';
import type { View } from '../run/view';
import { axesOf } from './boundary-picture';
import { setDragging } from './drag';
import type { Size } from './plot';

/** What a press on the picture does. */
export type Tool = 'look' | 'move' | 'one' | 'zero';

/** The points of a picture, and all that can be done to them. */
export interface Points {
  readonly tool: Tool;
  readonly setTool: (tool: Tool) => void;
  /** The examples as they are drawn; while one is dragged, ahead of a notebook that still computes. */
  readonly inputs: Inputs;
  /** The examples whose stretch the axes show while one is dragged. */
  readonly framed: Inputs['rows'] | undefined;
  /** The selected example, from 0; −1 if there is none. */
  readonly selected: number;
  readonly select: (row: number) => void;
  /** A sentence why nothing was changed. */
  readonly problem: string | undefined;
  /** A press or a drag at a place of the picture. */
  readonly point: (x: number, size: Size, y: number) => void;
  readonly press: () => void;
  readonly release: () => void;
  /** Moves the selected point by so many hundredths of the axes. */
  readonly nudge: (right: number, up: number) => void;
  /** Adds a point in the middle of the picture. */
  readonly add: (y: number) => void;
  readonly relabel: () => void;
  readonly remove: () => void;
}

/** So many units of the picture around a point still take hold of it: half a fingertip. */
const reach = 24;

/** Joins the points of a picture of one or two features to a notebook. */
export function usePoints(view: View, act: () => Notebook): Points {
  const [tool, setTool] = useState<Tool>('look');
  const [chosen, select] = useState(-1);
  const [problem, setProblem] = useState<string>();
  const [draft, setDraft] = useState<Inputs>();
  const [framed, setFramed] = useState<Inputs['rows']>();
  const held = useRef<{ row: number; inputs: Inputs } | 'nothing'>();
  useEffect(() => release, []);
  const features = view.program.features;
  const inputs = draft && (framed || view.waiting) ? draft : view.inputs;
  const selected = Math.min(chosen, inputs.rows.length - 1);

  const replace = (next: Inputs): void => {
    setProblem(undefined);
    setDraft(next);
    act().replace(next);
  };
  const take = (edit: TableEdit): Inputs | undefined => {
    if ('inputs' in edit) replace(edit.inputs);
    else setProblem(edit.sentence);
    return 'inputs' in edit ? edit.inputs : undefined;
  };
  const widths = (rows: Inputs['rows']): readonly [number, number] => {
    const { x, y } = axesOf({ width: 360, height: 223 }, rows, features);
    return [x.domain[1] - x.domain[0], y.domain[1] - y.domain[0]];
  };
  const release = (): void => {
    held.current = undefined;
    setDragging(false);
    setFramed(undefined);
  };
  const grab = (size: Size, spot: readonly [number, number]): void => {
    const { x, y } = axesOf(size, inputs.rows, features);
    const points = inputs.rows.map((row): [number, number] => [
      x.at(row[0] ?? Number.NaN),
      y.at(row[1] ?? Number.NaN),
    ]);
    const row = nearestPoint(points, spot, reach);
    held.current = row < 0 ? 'nothing' : { row, inputs };
    if (row >= 0) select(row);
  };
  const place = (px: number, size: Size, py: number): readonly [number, number] => {
    const rows = framed ?? inputs.rows;
    const { x, y } = axesOf(size, rows, features);
    const inside = (value: number, [s, t]: readonly [number, number]): number =>
      Math.min(Math.max(value, Math.min(s, t)), Math.max(s, t));
    const [across, up] = widths(rows);
    return [
      drawnNumber(x.of(inside(px, x.range)), across),
      drawnNumber(y.of(inside(py, y.range)), up),
    ];
  };
  const add = (at: readonly [number, number], y: number): void => {
    const next = take(addPoint(inputs, at, y));
    if (!next) return;
    const row = next.rows.length - 1;
    select(row);
    if (held.current !== undefined) held.current = { row, inputs: next };
  };

  return {
    ...{ tool, setTool, inputs, framed, selected, select, problem, release },
    press: () => {
      held.current = undefined;
    },
    point: (px, size, py) => {
      if (tool === 'look') return;
      const at = place(px, size, py);
      if (held.current === undefined) {
        setDragging(true);
        setFramed(inputs.rows);
        if (tool === 'move') return grab(size, [px, py]);
        held.current = 'nothing';
        return add(at, tool === 'one' ? 1 : 0);
      }
      if (held.current === 'nothing') return;
      const { row, inputs: latest } = held.current;
      const next = movePoint(latest, row, at);
      held.current = { row, inputs: next };
      replace(next);
    },
    nudge: (right, up) => {
      const row = inputs.rows[selected];
      if (!row) return;
      const [across, high] = widths(inputs.rows);
      const by = (value: number, steps: number, width: number): number =>
        steps === 0 ? value : drawnNumber(value + (steps * width) / 100, width);
      replace(
        movePoint(inputs, selected, [by(row[0] ?? 0, right, across), by(row[1] ?? 0, up, high)]),
      );
    },
    add: (label) => {
      const size = { width: 360, height: 223 };
      const { x, y } = axesOf(size, inputs.rows, features);
      add(place((x.range[0] + x.range[1]) / 2, size, (y.range[0] + y.range[1]) / 2), label);
    },
    relabel: () => selected >= 0 && replace(relabel(inputs, selected)),
    remove: () => {
      if (selected >= 0) take(removeRow(inputs, selected));
    },
  };
}
