import { useEffect, useState } from 'preact/hooks';
import type { Move } from '../run/moves';
import { suggestedMove } from '../run/pace';
import { positionWords } from '../run/position-words';
import type { Start } from '../run/start';
import { currentStep } from '../run/view';
import { useNotebook } from './use-notebook';
import { watchAtOnce } from './when-painted';

const first: readonly (readonly [Move, string])[] = [
  ['back', 'Back'],
  ['step', 'Step'],
  ['example', 'Next example'],
];

/** The buttons that move, where one is in words, and the sentence that is read aloud. */
export function StepBar({ start }: { start: Start }) {
  const { view, act } = useNotebook(start, watchAtOnce);
  const [playing, setPlaying] = useState(false);
  const [more, setMore] = useState(false);
  const [More, setMoreParts] = useState<typeof import('./more').More>();
  const toggle = (): void => {
    setMore(!more);
    // What stands under More is not needed for a first look, so it is loaded when it is opened.
    import('./more').then(({ More: parts }) => setMoreParts(() => parts));
  };
  const [Spoken, setSpoken] = useState<typeof import('./moving').Spoken>();
  const step = currentStep(view);
  useEffect(() => {
    if (step) import('./moving').then((loaded) => setSpoken(() => loaded.Spoken));
  }, [!step]);
  const suggested = suggestedMove(view);
  const atStart = view.position.iteration === 1 && view.position.step === 0;
  const button = ([move, name]: readonly [Move, string]) => (
    <button
      key={move}
      type="button"
      class={move === suggested ? 'button primary' : 'button'}
      aria-disabled={move === 'back' && atStart && !view.asking}
      onClick={() => act().move(move)}
    >
      {name}
    </button>
  );
  return (
    <section class="stepbar" aria-label="Steps" aria-busy={view.waiting}>
      <p class="where" data-phase={step?.equation.phase}>
        {positionWords(view.layout, view.trace.iteration, step)}
      </p>
      <div class="buttons needs-script">
        {first.filter(([move]) => !view.program.single || move !== 'example').map(button)}
        <button type="button" class="button" onClick={() => act().reset()}>
          Reset
        </button>
        <button
          type="button"
          class="button disclose"
          aria-expanded={more}
          aria-controls={`more-${start.name}`}
          onClick={toggle}
        >
          More
        </button>
      </div>
      <div class="more needs-script" id={`more-${start.name}`} hidden={!more}>
        {More && <More view={view} act={act} button={button} play={[playing, setPlaying]} />}
      </div>
      {view.problems.map((problem) => (
        <p key={problem} class="problem" role="alert">
          {problem}
        </p>
      ))}
      <p class="visually-hidden" aria-live={playing ? 'off' : 'polite'} data-live-sentence>
        {step && Spoken && <Spoken view={view} step={step} />}
      </p>
    </section>
  );
}
