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
  const stop = watch((view) => {
    const waits = latest !== told;
    latest = view;
    if (!told || !isMove(told, view)) tell();
    else if (!waits) whenPainted(tell);
  });
  return () => {
    latest = told;
    stop();
  };
}

/** Whether two views differ at most in where the reader stands. */
const isMove = (from: View, to: View): boolean =>
  from.inputs === to.inputs &&
  from.program === to.program &&
  from.set === to.set &&
  from.kept === to.kept &&
  from.digits === to.digits &&
  from.seed === to.seed &&
  from.guess === to.guess;

let calls: (() => void)[] = [];

/** Calls back when the next frame is painted: a message that is sent from a frame arrives behind it. */
function whenPainted(call: () => void): void {
  calls.push(call);
  if (calls.length > 1) return;
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      const due = calls;
      calls = [];
      for (const tell of due) tell();
    };
    port2.postMessage(undefined);
  });
}
