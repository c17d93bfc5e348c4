import { mistakes } from '../model/mistakes';
import { filledTexOf, symbolTex } from '../run/formula';
import { equationText } from '../run/say';
import type { Start } from '../run/start';
import type { Step } from '../run/step';
import { currentStep, type View } from '../run/view';
import { Num } from './num';
import { Tex } from './tex';
import { useNotebook } from './use-notebook';

/** The current equation in symbols, under it filled in, and its result. */
export function Formula({ start }: { start: Start }) {
  const { view, act } = useNotebook(start);
  const step = currentStep(view);
  return (
    <section class="formula" aria-label="Formula" data-phase={step?.equation.phase}>
      {step ? (
        <StepFormula view={view} step={step} />
      ) : (
        <p class="quiet">
          Nothing is computed yet. <em>Step</em> executes the first line.
        </p>
      )}
      {step && !view.asking && (
        <Notes view={view} step={step} useStable={() => act().setLoss('stable')} />
      )}
    </section>
  );
}

function StepFormula({ view, step }: { view: View; step: Step }) {
  const { program, digits, asking } = view;
  const { filled, result } = filledTexOf(program, step, digits, asking);
  return (
    <>
      <Tex class="symbols" of={symbolTex(program, step.equation)} />
      <p class="filled">
        {filled && <Tex of={filled} />} <Tex class="result" of={result} />
      </p>
    </>
  );
}

interface NotesProps {
  view: View;
  step: Step;
  useStable: () => void;
}

/** What must be said of a number that is wrong by a mistake, or is none. */
function Notes({ view, step, useStable }: NotesProps) {
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
