import { contour, seenAt } from '../run/contour';
import { isShort, type Journey, travel } from '../run/journey';
import type { Spec } from '../run/spec';
import { pieces } from './pieces';

/** A contour that a page asks for. */
export interface ContourAsked {
  readonly spec: Spec;
  /** The run that is kept beside it. */
  readonly kept?: Spec;
  readonly iteration: number;
  readonly across: string;
  readonly up: string;
  readonly far: number;
}

/** What the page may say: where to go, that it is enough, or what to draw. */
type Said = Journey | 'stop' | ContourAsked;

/** So many milliseconds pass before it listens again, and tells how far it has come. */
const piece = 40;

let stopped = false;

// Between the pieces the worker listens, so that a long run can be ended with what it has.
addEventListener('message', ({ data }: MessageEvent<Said>) => {
  if (data === 'stop') stopped = true;
  else if ('across' in data) draw(data);
  else run(data);
});

async function run(journey: Journey): Promise<void> {
  stopped = false;
  const underway = travel(journey);
  const tell = (done: number): void => postMessage({ done });
  if (isShort(journey)) underway.advance(journey.to);
  else await pieces(underway, () => stopped, tell, piece);
  postMessage({ arrived: underway.arrived() });
}

function draw({ spec, kept, iteration, across, up, far }: ContourAsked): void {
  postMessage({ contour: contour(seenAt(spec, iteration, kept), across, up, far) });
}
