import { useEffect, useState } from 'preact/hooks';
import type { Digits } from '../math/format';
import type { Move } from '../run/moves';
import { suggestedMove } from '../run/pace';
import { positionWords, sentence } from '../run/say';
import type { Start } from '../run/start';
import { currentStep, type View } from '../run/view';
import { useNotebook } from './use-notebook';

const first: readonly (readonly [Move, string])[] = [
  ['back', 'Back'],
  ['step', 'Step'],
  ['example', 'Next example'],
];
const others: readonly (readonly [Move, string])[] = [
  ['forward', 'Forward pass'],
  ['backward', 'Backward pass'],
  ['update', 'Update'],
  ['iteration', 'Next iteration'],
];
const speeds: readonly (readonly [number, string])[] = [
  [1, 'a step a second'],
  [3, 'three a second'],
  [10, 'ten a second'],
];

/** The buttons that move, where one is in words, and the sentence that is read aloud. */
export function StepBar({ start }: { start: Start }) {
  const { view, act } = useNotebook(start);
  const [playing, setPlaying] = useState(false);
  const [more, setMore] = useState(false);
  const step = currentStep(view);
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
    <section class="stepbar" aria-label="Steps">
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
          onClick={() => setMore(!more)}
        >
          More
        </button>
      </div>
      <div class="more needs-script" id={`more-${start.name}`} hidden={!more}>
        <div class="buttons">
          {others.map(button)}
          <Play playing={playing} setPlaying={setPlaying} step={() => act().move('step')} />
        </div>
        <Scrubber view={view} scrub={(to) => act().scrub(to)} />
        <div class="buttons">
          <label class="switch">
            <input
              type="checkbox"
              checked={view.guess}
              onChange={(event) => act().setGuess(event.currentTarget.checked)}
            />
            Guess first
          </label>
          <label class="field inline">
            Digits
            <select
              value={view.digits}
              onChange={(event) => act().setDigits(event.currentTarget.value as Digits)}
            >
              <option value="four">four decimals</option>
              <option value="all">all</option>
            </select>
          </label>
        </div>
      </div>
      {view.problems.map((problem) => (
        <p key={problem} class="problem" role="alert">
          {problem}
        </p>
      ))}
      <p class="visually-hidden" aria-live={playing ? 'off' : 'polite'} data-live-sentence>
        {step && sentence(view.program, step, view.digits, view.asking)}
      </p>
    </section>
  );
}

function Scrubber({ view, scrub }: { view: View; scrub: (step: number) => void }) {
  const { done, layout, trace } = view;
  return (
    <label class="field">
      Step {done} of {layout.size} in iteration {trace.iteration.toLocaleString('en')}
      <input
        type="range"
        min={0}
        max={layout.size}
        value={done}
        aria-label="Steps of this iteration"
        onInput={(event) => scrub(Number(event.currentTarget.value))}
      />
    </label>
  );
}

interface PlayProps {
  playing: boolean;
  setPlaying: (on: boolean) => void;
  step: () => void;
}

/** Steps by itself until it is paused. */
function Play({ playing, setPlaying, step }: PlayProps) {
  const [speed, setSpeed] = useState(1);
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(step, 1000 / speed);
    return () => clearInterval(timer);
  }, [playing, speed]);
  return (
    <>
      <button type="button" class="button" onClick={() => setPlaying(!playing)}>
        {playing ? 'Pause' : 'Play'}
      </button>
      <label class="field inline">
        Speed
        <select value={speed} onChange={(event) => setSpeed(Number(event.currentTarget.value))}>
          {speeds.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
