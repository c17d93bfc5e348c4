import { difference } from './difference';
import { history, isFar } from './history';
import { remembered } from './remembered';
import { programOf, type Spec } from './spec';
import { type Trace, trace } from './trace';
import type { KeptRun, Other } from './view';

/** A run to be kept beside another one, which it is compared with in each iteration. */
export function keptRun(spec: Spec): KeptRun {
  const program = programOf(spec);
  const descent = history(program, spec.inputs);
  const compared = remembered((shown: Trace): Other => {
    const { iteration } = shown;
    const same = trace(program, spec.inputs, descent.startOf(iteration), iteration);
    return { program, descent, trace: same, difference: difference(shown, same) };
  });
  // One that is far is looked at anew until it has come home.
  const compare = (shown: Trace): Other =>
    isFar(descent, shown.iteration, spec.inputs) ? { program, descent } : compared(shown);
  return { spec, compare };
}
