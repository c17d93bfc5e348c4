import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { countText } from '../math/count';
import type { Digits } from '../math/format';
import type { Move } from '../run/moves';
import type { Notebook } from '../run/notebook';
import type { View } from '../run/view';
import { openKeyList } from './keys';

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

interface MoreProps {
  view: View;
  act: () => Notebook;
  /** Draws a button that moves. */
  button: (move: readonly [Move, string]) => ComponentChild;
  play: readonly [playing: boolean, setPlaying: (on: boolean) => void];
}

/** What the step bar holds under More: the longer moves, Play, the scrubber, and two switches. */
export function More({ view, act, button, play: [playing, setPlaying] }: MoreProps) {
  return (
    <>
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
        {
          // A phone has no keys, and no room.
          innerWidth > 480 && (
            <button type="button" class="button" onClick={openKeyList}>
              Keys
            </button>
          )
        }
      </div>
    </>
  );
}

function Scrubber({ view, scrub }: { view: View; scrub: (step: number) => void }) {
  const { done, layout, trace } = view;
  return (
    <label class="field">
      Step {done} of {layout.size} in iteration {countText(trace.iteration)}
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
