import { type Contour, contour } from '../run/contour';
import { mostAtOnce } from '../run/history';
import { specOf } from '../run/spec';
import type { View } from '../run/view';
import type { ContourAsked } from './far.worker';

/**
 * `contour`, as a promise: nobody who asks depends on where it is computed. A path so long that
 * walking it would take more than a moment is walked in a worker, where there can be one.
 */
export async function contourOf(
  view: View,
  across: string,
  up: string,
  far: number,
): Promise<Contour> {
  const { rows, parameters } = view.inputs;
  if (far * rows.length * parameters.length <= mostAtOnce) return contour(view, across, up, far);
  const asked: ContourAsked = {
    ...{
      spec: specOf(view),
      kept: view.kept?.spec,
      iteration: view.trace.iteration,
      across,
      up,
      far,
    },
  };
  return new Promise((resolve) => {
    const here = (): void => resolve(contour(view, across, up, far));
    try {
      const worker = new Worker(new URL('./far.worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('error', here);
      worker.addEventListener('message', ({ data }) => {
        worker.terminate();
        resolve(data.contour);
      });
      worker.postMessage(asked);
    } catch {
      here();
    }
  });
}
