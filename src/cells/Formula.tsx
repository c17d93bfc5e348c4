import { useEffect, useState } from 'preact/hooks';
import type { Start } from '../run/start';
import { currentStep } from '../run/view';
import { equationHtml } from './equation-html';
import { type Equation, usePanes } from './panes';
import { useNotebook } from './use-notebook';

const nothing: Equation = {
  html: '<p class="quiet">Nothing is computed yet. <em>Step</em> executes the first line.</p>',
};

/**
 * The current equation in symbols, under it filled in, and its result. What Step and Back would show
 * is laid out while the reader reads, out of sight, for that takes longer than anything else of a step.
 */
export function Formula({ start }: { start: Start }) {
  const { view, act } = useNotebook(start, 'first');
  const step = currentStep(view);
  const [Notes, setNotes] = useState<typeof import('./notes').Notes>();
  const unusual = step !== undefined && !(view.wrong === undefined && Number.isFinite(step.after));
  // Most readers never meet a wrong number or NaN; the words for it are loaded when they do.
  useEffect(() => {
    if (unusual) import('./notes').then((loaded) => setNotes(() => loaded.Notes));
  }, [unusual]);
  const equation = step
    ? { html: equationHtml(view, step, view.asking), phase: step.equation.phase }
    : nothing;
  const { box, panes, current, prepare } = usePanes(equation);
  useEffect(() => {
    if (!step) return;
    return whenIdle(() =>
      import('./ahead').then(({ stepsAround }) =>
        prepare(
          stepsAround(view).map(([next, asking]) => ({
            html: equationHtml(view, next, asking),
            phase: next.equation.phase,
          })),
        ),
      ),
    );
  }, [equation.html]);
  return (
    <div class="panes" ref={box}>
      {panes.map(({ html, phase }, k) => (
        <section
          key={k}
          class={k === current ? 'formula' : 'formula-ahead'}
          aria-label={k === current ? 'Formula' : undefined}
        >
          <div
            key={html}
            class="equation"
            data-phase={phase}
            dangerouslySetInnerHTML={{ __html: html }}
          />
          {k === current && Notes && step && !view.asking && (
            <Notes view={view} step={step} useStable={() => act().setLoss('stable')} />
          )}
        </section>
      ))}
    </div>
  );
}

function whenIdle(call: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(call, 100);
    return () => clearTimeout(timer);
  }
  const id = requestIdleCallback(call, { timeout: 60 });
  return () => cancelIdleCallback(id);
}
