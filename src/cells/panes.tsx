import type { Ref } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Phase } from '../model/program';

/** A typeset equation with its numbers. */
export interface Equation {
  readonly html: string;
  readonly phase?: Phase;
}

interface Panes {
  /** The element whose children are the panes, in their order. */
  readonly box: Ref<HTMLDivElement>;
  /** What to draw in each. */
  readonly panes: readonly Equation[];
  /** Which of them is to be seen. */
  readonly current: number;
  /** Lays out equations in the others, so that they need only be shown. */
  readonly prepare: (equations: readonly Equation[]) => void;
}

/** In the panes out of sight a number has no address, for nobody has computed it yet. */
const [shown, hidden] = ['data-at', 'data-ahead'] as const;

/**
 * Three panes, of which one is seen; an equation that stands in another already is shown by changing
 * places, without being laid out again.
 */
export function usePanes(equation: Equation): Panes {
  const box = useRef<HTMLDivElement>(null);
  const slots = useRef<Equation[]>([]).current;
  const seen = useRef(0);
  const [fresh, setFresh] = useState<readonly number[]>([]);
  const find = ({ html }: Equation): number => slots.findIndex((slot) => bare(slot.html) === html);
  if (find(equation) < 0) slots[seen.current] = equation;
  const current = find(equation);
  seen.current = current;
  const prepare = (equations: readonly Equation[]): void => {
    const wanted = [equation, ...equations];
    const filled: number[] = [];
    for (const next of equations) {
      if (find(next) >= 0) continue;
      const kept = wanted.map(find);
      const free = [0, 1, 2].find((k) => !kept.includes(k)) ?? 0;
      slots[free] = { ...next, html: next.html.replaceAll(shown, hidden) };
      filled.push(free);
    }
    setFresh(filled);
  };
  useLayoutEffect(() => {
    for (const [k, pane] of [...(box.current?.children ?? [])].entries()) {
      const [from, to] = k === current ? [hidden, shown] : [shown, hidden];
      for (const number of pane.querySelectorAll(`[${from}]`)) {
        number.setAttribute(to, number.getAttribute(from) ?? '');
        number.removeAttribute(from);
      }
    }
  });
  useLayoutEffect(() => {
    for (const k of fresh) layOut(box.current?.children[k]);
  }, [fresh]);
  return { box, panes: slots, current, prepare };
}

/** Lays out what is hidden: shown for a moment, in which nothing is painted. */
function layOut(pane: Element | undefined): void {
  if (!(pane instanceof HTMLElement)) return;
  pane.style.contentVisibility = 'visible';
  pane.getBoundingClientRect();
  pane.style.contentVisibility = '';
}

const bare = (html: string): string => html.replaceAll(hidden, shown);
