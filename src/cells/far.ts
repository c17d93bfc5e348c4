import { mostAtOnce } from '../run/history';
import { type Arrived, isShort, type Journey, travel } from '../run/journey';
import type { RunAhead } from '../run/notebook';
import type { Spec } from '../run/spec';
import { pieces } from './pieces';

/** A long run that is under way somewhere else. */
export interface Underway {
  readonly arrived: Promise<Arrived>;
  /** Ends it where it is; what it has run by then arrives. */
  readonly stop: () => void;
}

/**
 * Runs a journey in a worker, or where there can be none, in short pieces on the page itself. A short one is
 * run on the page at once unless a worker waits for it, for to wake one up takes longer.
 * @param tell gets the number of iterations run so far, now and then, from 0 on; of a short journey nothing
 */
export function runFar(journey: Journey, tell: (done: number) => void = () => {}): Underway {
  const short = isShort(journey);
  if (short && !spare) {
    const underway = travel(journey);
    underway.advance(journey.to);
    return { arrived: Promise.resolve(underway.arrived()), stop: () => {} };
  }
  if (!short) tell(0);
  let stop = (): void => {};
  const arrived = new Promise<Arrived>((resolve) => {
    const here = (): void => {
      let stopped = false;
      stop = () => {
        stopped = true;
      };
      const underway = travel(journey);
      pieces(underway, () => stopped, tell, 12).then(() => resolve(underway.arrived()));
    };
    try {
      const worker =
        spare ?? new Worker(new URL('./far.worker.ts', import.meta.url), { type: 'module' });
      spare = undefined;
      stop = () => worker.postMessage('stop');
      worker.onerror = () => {
        worker.terminate();
        here();
      };
      worker.onmessage = ({ data }) => {
        if ('done' in data) return tell(data.done);
        // By now it may be on another journey, which is not to be stopped with this one.
        stop = () => {};
        spare?.terminate();
        spare = worker;
        resolve(data.arrived);
      };
      worker.postMessage(journey);
    } catch {
      here();
    }
  });
  return { arrived, stop: () => stop() };
}

/** The worker that came back last, ready for another journey. */
let spare: Worker | undefined;

/**
 * Has a worker ready by a journey that nobody needs, just too long to be short: browsers compile a loop only
 * after it has been running for a while, and a reader who then runs far waits a fraction of the time.
 * @param spec whose mistake is not made, for only without one a journey is short
 * @param use is called with what it brings home, to get used to it
 * @returns gives it up
 */
export function warmUp({ mistake: _, ...spec }: Spec, use: (arrived: Arrived) => void): () => void {
  const numbers = spec.inputs.rows.length * spec.inputs.parameters.length;
  const underway = runFar({ spec, to: Math.floor(mostAtOnce / numbers) + 1 });
  underway.arrived.then(use);
  return underway.stop;
}

let last: Underway | undefined;

/** For a notebook that is asked for something far: runs there, and gives up what was asked before. */
export const runAhead: RunAhead = async (spec, iterations) => {
  last?.stop();
  last = runFar({ spec, to: iterations });
  return (await last.arrived).kept;
};
