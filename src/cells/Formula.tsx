import { useEffect, useState } from 'preact/hooks';
import { filledTexOf, symbolTex } from '../run/formula';
import type { Start } from '../run/start';
import type { Step } from '../run/step';
import { currentStep, type View } from '../run/view';
import { Tex } from './tex';
import { useNotebook } from './use-notebook';

/** The current equation in symbols, under it filled in, and its result. */
export function Formula({ start }: { start: Start }) {
  const { view, act } = useNotebook(start);
  const step = currentStep(view);
  const [Notes, setNotes] = useState<typeof import('./notes').Notes>();
  const unusual = step !== undefined && !(view.wrong === undefined && Number.isFinite(step.after));
  // Most readers never meet a wrong number or NaN; the words for it are loaded when they do.
  useEffect(() => {
    if (unusual) import('./notes').then((loaded) => setNotes(() => loaded.Notes));
  }, [unusual]);
  return (
    <section class="formula" aria-label="Formula" data-phase={step?.equation.phase}>
      {step ? (
        <StepFormula view={view} step={step} />
      ) : (
        <p class="quiet">
          Nothing is computed yet. <em>Step</em> executes the first line.
        </p>
      )}
      {Notes && step && !view.asking && (
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
