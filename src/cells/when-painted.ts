import type { Watched } from '../run/notebook';
import type { View } from '../run/view';

/**
 * Watches a notebook for a cell that may be drawn a frame later: when the reader only moves, the desk
 * shows the step first and this hears of it after the next paint, so that a slow machine answers at
 * once. What changes more than the position is told at once.
 * @returns stops watching
 */
export function watchWhenPainted(
  watch: Watched<View>['watch'],
  see: (view: View) => void,
): () => void {
  let told: View | undefined;
  let latest: View | undefined;
  const tell = (): void => {
    if (latest && latest !== told) see(latest);
    told = latest;
  };
  return watch((view) => {
    latest = view;
    if (told && isMove(told, view)) whenPainted(tell);
    else tell();
  });
}

/** Whether two views differ at most in where the reader stands. */
const isMove = (from: View, to: View): boolean => unmoved.every((part) => from[part] === to[part]);

/** What fields and switches show: it is told at once, for else they would show the old while being typed in. */
const unmoved = ['inputs', 'program', 'kept', 'digits'] as const;

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
