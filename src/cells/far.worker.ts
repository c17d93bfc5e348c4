import { type Journey, travel } from '../run/journey';
import { pieces } from './pieces';

/** What the page may say: where to go, or that it is enough. */
type Said = Journey | 'stop';

let stopped = false;

// Between the pieces the worker listens, so that a long run can be ended with what it has.
addEventListener('message', async ({ data }: MessageEvent<Said>) => {
  if (data === 'stop') {
    stopped = true;
    return;
  }
  const underway = travel(data);
  await pieces(
    underway,
    () => stopped,
    (done) => postMessage({ done }),
    40,
  );
  postMessage({ arrived: underway.arrived() });
});
