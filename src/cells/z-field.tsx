import { useState } from 'preact/hooks';
import { formatText } from '../math/format';
import { type Roads, roadsAt } from '../run/roads';
import { valueAt } from '../run/trace';
import { currentExample, type View } from '../run/view';
import { Choice } from './choice';
import { Letter } from './letter';
import { TypedNumber } from './typed-number';

/** Where a is exactly 0 or 1 begins, each with the last z before it, and what the lesson tells of. */
const places = [-750, -709.79, -709.78, -40, 36.73, 36.74];
const reach = 45;

/** The z and the y that a reader tries out; until then they are those of the current example. */
export interface Trial {
  readonly roads: Roads;
  /** The z of the current example, where it is a number. */
  readonly own?: number;
  readonly setZ: (z: number) => void;
  readonly setY: (y: number) => void;
}

/** Keeps what a reader tries out, apart from the notebook. */
export function useTrial(view: View): Trial {
  const example = currentExample(view) || 1;
  const computed = valueAt(view.trace, example, 'z');
  const own = Number.isFinite(computed) ? computed : undefined;
  const [z = own ?? 0, setZ] = useState<number>();
  const [y = view.inputs.rows[example - 1]?.at(-1) ?? 1, setY] = useState<number>();
  return { roads: roadsAt(z, y), own, setZ, setY };
}

/** A slider for z, a field for any z, buttons for the special ones, and a switch for y. */
export function ZField({ id, trial, told }: { id: string; trial: Trial; told: string }) {
  const { roads, own, setZ, setY } = trial;
  const { z, y } = roads;
  return (
    <div class="z-field needs-script">
      <label class="field">
        <span>
          <Letter name="z" /> from −{reach} to {reach}
        </span>
        <input
          type="range"
          min={-reach}
          max={reach}
          step={0.1}
          value={z}
          aria-valuetext={`z = ${formatText(z)}: ${told}`}
          onInput={(event) => setZ(Number(event.currentTarget.value))}
        />
      </label>
      <div class="buttons">
        <label class="field inline" for={`${id}-z`}>
          any <Letter name="z" />
          <TypedNumber id={`${id}-z`} name="z" value={z} take={setZ} />
        </label>
        <Choice
          id={`${id}-y`}
          legend={<Letter name="y" />}
          options={[
            [0, '0'],
            [1, '1'],
          ]}
          value={y}
          choose={setY}
        />
      </div>
      <div class="buttons" role="group" aria-label="Special places for z">
        {(own === undefined ? places : [...places, own]).map((place, k) => (
          <button
            key={k}
            type="button"
            class="button"
            aria-pressed={Object.is(place, z)}
            onClick={() => setZ(place)}
          >
            {formatText(place)}
            {k === places.length && <span class="quiet">(this example)</span>}
          </button>
        ))}
      </div>
    </div>
  );
}
