import { stepOf } from '../run/step';
import type { View } from '../run/view';
import { equationOf } from './equation';
import { type Equation, type Panes, paneOf } from './panes';
import { whenPainted } from './when-painted';

/** In a pane out of sight a number has no address, for nobody has computed it yet. */
const [shown, hidden] = ['data-at', 'data-ahead'] as const;

/** Lays out in the panes out of sight what Step and Back would show. */
export function layOutAhead({ panes, current, redraw }: Panes, view: View): void {
  const around = equationsAround(view);
  for (const equation of around) {
    if (paneOf(panes, equation) >= 0) continue;
    const kept = [current, ...around.map((next) => paneOf(panes, next))];
    const free = [0, 1, 2].find((k) => !kept.includes(k)) ?? 0;
    panes[free] = { equation, numbers: equation.numbers.replaceAll(shown, hidden) };
  }
  redraw();
}

/** Within this iteration: beyond its ends there is nothing yet to be laid out. */
function equationsAround(view: View): Equation[] {
  const { trace, done, asking, guess } = view;
  const next = done + 1;
  const before = asking ? done : done - 1;
  return [
    ...(next <= trace.layout.size ? [equationOf(view, stepOf(trace, next), guess && !asking)] : []),
    ...(before > 0 ? [equationOf(view, stepOf(trace, before), false)] : []),
  ];
}

/** Gives the numbers of the pane that is seen their addresses, and takes them from the others. */
export function settle({ box, current }: Panes): void {
  const panes = [...(box.current?.children ?? [])].filter((pane) => pane instanceof HTMLElement);
  for (const [k, pane] of panes.entries()) {
    const [from, to] = k === current ? [hidden, shown] : [shown, hidden];
    const numbers = pane.querySelectorAll(`[${from}]`);
    for (const number of numbers) {
      number.setAttribute(to, number.getAttribute(from) ?? '');
      number.removeAttribute(from);
    }
    if (k !== current && numbers.length === 0) pane.inert = true;
  }
  // Neither found, nor pointed at, nor read aloud. It styles every box of a pane that was seen anew, so it waits.
  whenPainted(() => {
    for (const pane of panes) pane.inert = pane.ariaLabel === null;
  });
}
