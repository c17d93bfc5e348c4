import { useState } from 'preact/hooks';
import { countText } from '../math/count';
import type { Start } from '../run/start';
import { lengthOf, ownOf, useCurve } from './curves';
import { IterationSlider } from './iteration-slider';
import { useNotebook } from './use-notebook';

/** Goes anywhere: by an address that is typed, and by two sliders, over iterations and over steps. */
export function Go({ start }: { start: Start }) {
  const { view, act } = useNotebook(start);
  const curve = useCurve(ownOf(view));
  const [typed, setTyped] = useState('');
  const { iteration } = view.trace;
  const iterations = Math.max(lengthOf(curve), iteration);
  const go = (event: Event): void => {
    event.preventDefault();
    if (typed.trim() !== '') act().seek(typed.trim());
  };
  const id = `go-${start.name}`;
  const [problem] = view.problems;
  return (
    <section class="switch-cell needs-script" aria-label="Go anywhere">
      <form class="buttons" onSubmit={go}>
        <label class="field inline" for={id}>
          Go to
          <input
            id={id}
            type="text"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            size={14}
            placeholder="7342/3/dz"
            aria-describedby={`${id}-said`}
            aria-invalid={problem !== undefined && typed !== ''}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          Go
        </button>
      </form>
      <p class={problem ? 'problem' : 'said'} id={`${id}-said`}>
        {problem ??
          'Iteration, place, letter: 7342/3/dz is dz of example 3 in iteration 7,342; places are zero, an example’s number, average and update. A number alone is the end of that iteration.'}
      </p>
      <div class="field">
        Iteration {countText(iteration)} of {countText(iterations)}
        <IterationSlider
          iteration={iteration}
          most={iterations}
          inPowers={iterations > 1000}
          open={(k) => act().seek(String(Math.min(Math.max(k, 1), iterations)))}
        />
      </div>
      <label class="field">
        Step {view.done} of {view.layout.size}
        <input
          class="range"
          type="range"
          min={0}
          max={view.layout.size}
          value={view.done}
          onInput={(event) => act().scrub(Number(event.currentTarget.value))}
        />
      </label>
    </section>
  );
}
