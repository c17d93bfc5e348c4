import { mostAtOnce } from '../run/history';
import { type Arrived, type Journey, travel } from '../run/journey';
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
 * Runs a journey: a short one at once, for a worker takes longer to wake up; a long one in a worker, or
 * where there can be none, in short pieces on the page itself.
 * @param tell gets the number of iterations run so far, now and then, from 0 on; of a short journey nothing
 */
export function runFar(journey: Journey, tell: (done: number) => void = () => {}): Underway {
  if (isShort(journey)) {
    const underway = travel(journey);
    underway.advance(journey.to);
    return { arrived: Promise.resolve(underway.arrived()), stop: () => {} };
  }
  tell(0);
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
      const worker = new Worker(new URL('./far.worker.ts', import.meta.url), { type: 'module' });
      stop = () => worker.postMessage('stop');
      worker.addEventListener('error', () => {
        worker.terminate();
        here();
      });
      worker.addEventListener('message', ({ data }) => {
        if ('done' in data) return tell(data.done);
        worker.terminate();
        resolve(data.arrived);
      });
      worker.postMessage(journey);
    } catch {
      here();
    }
  });
  return { arrived, stop: () => stop() };
}

/** A program with a mistake has no hand-written loop and takes about ten times as long. */
const isShort = ({ spec, to }: Journey): boolean =>
  spec.mistake === undefined &&
  to * spec.inputs.rows.length * spec.inputs.parameters.length <= mostAtOnce;

/**
 * Runs as much for nothing as a short run may, in pieces that nobody notices, and then takes the way of
 * one: browsers compile a function when it is first called and a loop only after it has been running for
 * a while, and a reader who then runs far waits a fraction of the time.
 * @param spec whose mistake is not made, for with one nothing runs here
 * @param use is called with what such a run brings home, to get used to it
 * @returns gives it up
 */
export function warmUp({ mistake: _, ...spec }: Spec, use: (arrived: Arrived) => void): () => void {
  let enough = false;
  const numbers = spec.inputs.rows.length * spec.inputs.parameters.length;
  const underway = travel({ spec, to: Math.ceil(mostAtOnce / numbers) });
  pieces(
    underway,
    () => enough,
    () => {},
    4,
  ).then(() => {
    runFar({ spec, to: 1 });
    use(underway.arrived());
  });
  return () => {
    enough = true;
  };
}

let last: Underway | undefined;

/** For a notebook that is asked for something far: runs there, and gives up what was asked before. */
export const runAhead: RunAhead = async (spec, iterations) => {
  last?.stop();
  last = runFar({ spec, to: iterations });
  return (await last.arrived).kept;
};
