import { useEffect, useRef } from 'preact/hooks';
import type { Start } from '../run/start';
import { currentStep } from '../run/view';
import { equationOf } from './equation';
import { type Equation, usePanes } from './panes';
import { useNotebook } from './use-notebook';
import { watchAtOnce } from './when-painted';

const nothing: Equation = {
  symbols: '',
  numbers: 'Nothing is computed yet. <em>Step</em> executes the first line.',
};

/** So many milliseconds after a step nobody presses the button yet. */
const pause = 60;

/**
 * The current equation in symbols, under it filled in, and its result. What Step and Back would show
 * is laid out while the reader reads, out of sight, for that takes longer than anything else of a step.
 */
export function Formula({ start }: { start: Start }) {
  const { view, act } = useNotebook(start, watchAtOnce);
  const step = currentStep(view);
  const moving = useRef<typeof import('./moving')>();
  const equation = step ? equationOf(view, step, view.asking) : nothing;
  const all = usePanes(equation, (panes) => moving.current?.settle(panes));
  const { box, panes, current } = all;
  useEffect(() => {
    if (!step) return;
    const load = async () => {
      moving.current = await import('./moving');
      moving.current.layOutAhead(all, view);
    };
    const timer = setTimeout(load, pause);
    return () => clearTimeout(timer);
  }, [equation.symbols, equation.numbers]);
  const Notes = moving.current?.Notes;
  return (
    <div class="panes" ref={box}>
      {panes.map(({ numbers, equation: { symbols, phase } }, k) => (
        <section
          key={k}
          class={k === current ? 'formula' : 'formula-ahead'}
          aria-label={k === current ? 'Formula' : undefined}
        >
          <div class="equation" data-phase={phase}>
            <Html key={symbols} class="symbols" of={symbols} />
            <Html key={numbers} class={symbols ? 'filled' : 'quiet'} of={numbers} />
          </div>
          {k === current && Notes && step && !view.asking && (
            <Notes view={view} step={step} useStable={() => act().setLoss('stable')} />
          )}
        </section>
      ))}
    </div>
  );
}

/** With its HTML as its key, other HTML is another element: what stays, such as the symbols of a jump, is not drawn again. */
const Html = ({ class: name, of }: { class: string; of: string }) => (
  <p class={name} dangerouslySetInnerHTML={{ __html: of }} />
);
