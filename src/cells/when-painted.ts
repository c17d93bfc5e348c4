import type { Watched } from '../run/notebook';
import type { View } from '../run/view';

/** Watches a notebook's views for a cell, at once or otherwise; what it returns stops that. */
export type Watch = (watch: Watched<View>['watch'], see: (view: View) => void) => () => void;

/** Each move is drawn with the press itself. */
export const watchAtOnce: Watch = (watch, see) => watch(see);

/** What nobody feels as waiting, in milliseconds from a move to the frame that shows it. */
const prompt = 40;

/** Whether a move has taken longer than that on this machine. */
let slow = false;
/** The move that a frame is waited for, and when it was made; several in one frame tell nothing. */
let judged: View | undefined;
let since = 0;

/**
 * Watches a notebook for a cell that may be drawn a frame later. On a slow machine a move shows on the
 * desk first, and this hears of it after that is painted; elsewhere, and of what changes more than the
 * position, it hears at once.
 * @returns stops watching
 */
export const watchWhenPainted: Watch = (watch, see) => {
  let told: View | undefined;
  let latest: View;
  const tell = (): void => {
    told = latest;
    see(latest);
  };
  return watch((view) => {
    latest = view;
    const move = told && isMove(told, view);
    if (!move || !slow) tell();
    if (!move) return;
    if (view !== judged) since = due.has(judge) ? Number.POSITIVE_INFINITY : performance.now();
    judged = view;
    whenPainted(slow ? tell : judge);
  });
};

/** Whether two views differ at most in where the reader stands: a field must never show the old while it is typed in. */
export const isMove = (from: View, to: View): boolean =>
  unmoved.every((part) => from[part] === to[part]);

const unmoved = ['start', 'inputs', 'program', 'kept', 'digits'] as const;

function judge(): void {
  slow = performance.now() - since > prompt;
}

const due = new Set<() => void>();

/** Calls back, once however often it is asked to, when the next frame is painted: a timer that is set in a frame fires behind it. */
export function whenPainted(call: () => void): void {
  if (due.size === 0) requestAnimationFrame(() => setTimeout(callAll));
  due.add(call);
}

function callAll(): void {
  for (const call of due) {
    due.delete(call);
    call();
  }
}
