import { mistakes } from '../model/mistakes';
import { equationText } from '../run/equation-text';
import type { Step } from '../run/step';
import type { View } from '../run/view';
import { Num } from './num';

interface NotesProps {
  view: View;
  step: Step;
  useStable: () => void;
}

/** What must be said of a number that is wrong by a mistake, or is none. */
export function Notes({ view, step, useStable }: NotesProps) {
  const { wrong, mistake, digits, loss } = view;
  const slip = mistake === undefined ? undefined : mistakes[mistake];
  return (
    <>
      {wrong?.step === step.index && slip && (
        <p class="problem">
          The first number that goes wrong: with <code>{slip.right}</code> it would be{' '}
          <Num value={wrong.right} digits={digits} />.
        </p>
      )}
      {!Number.isFinite(step.after) && (
        <p class="problem">
          {whyNotFinite(step)}{' '}
          {loss === 'textbook' && (
            <button type="button" class="button" onClick={useStable}>
              Use the stable form of L
            </button>
          )}
        </p>
      )}
    </>
  );
}

function whyNotFinite({ equation, leaves, after }: Step): string {
  const a = leaves.a?.value;
  const what = Number.isNaN(after) ? 'not a number (NaN)' : 'infinite';
  if (equation.symbol === 'L' && (a === 0 || a === 1)) {
    return `${equation.symbol} is ${what}: a is exactly ${a} in floating point, and log 0 is −∞. dz needs no logarithm and stays right.`;
  }
  return `${equation.symbol} is ${what}, for ${equationText(equation)} met a number that is already not finite or too large.`;
}
