import { sentence } from '../run/say';
import type { Step } from '../run/step';
import type { View } from '../run/view';

/** A step as the sentence that is read aloud. */
export function Spoken({ view, step }: { view: View; step: Step }) {
  return <>{sentence(view.program, step, view.digits, view.asking)}</>;
}
