import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Phase } from '../model/program';

/** A typeset equation, as HTML. */
export interface Equation {
  /** In symbols; empty where there is none. */
  readonly symbols: string;
  /** Filled in, and its result. */
  readonly numbers: string;
  readonly phase?: Phase;
}

/** A place for an equation to stand in, seen or not. */
export interface Pane {
  readonly equation: Equation;
  /** The numbers as the pane was filled with them: the equation's own, or what `ahead` made of them. */
  readonly numbers: string;
}

/** The panes in which equations stand, one seen and the others laid out ahead. */
export interface Panes {
  /** The element whose children are the panes, in their order. */
  readonly box: RefObject<HTMLDivElement>;
  readonly panes: Pane[];
  /** Which of them is seen. */
  readonly current: number;
  /** To be called when panes were filled. */
  readonly redraw: () => void;
}

/** Which pane an equation stands in, -1 if in none. */
export const paneOf = (panes: readonly Pane[], { symbols, numbers }: Equation): number =>
  panes.findIndex(({ equation: e }) => e.symbols === symbols && e.numbers === numbers);

/**
 * Panes of which one is seen; an equation that stands in another already is shown by changing places,
 * without being laid out or painted again.
 * @param settle makes the panes what they are to be, once there are several
 */
export function usePanes(equation: Equation, settle: (panes: Panes) => void): Panes {
  const box = useRef<HTMLDivElement>(null);
  const panes = useRef<Pane[]>([]).current;
  const seen = useRef(0);
  const [, setDrawn] = useState({});
  if (paneOf(panes, equation) < 0) panes[seen.current] = { equation, numbers: equation.numbers };
  seen.current = paneOf(panes, equation);
  const all = { box, panes, current: seen.current, redraw: () => setDrawn({}) };
  useLayoutEffect(() => settle(all));
  return all;
}
