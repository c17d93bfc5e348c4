import { useState } from 'preact/hooks';
import { openLink } from '../run/open-link';
import type { Start } from '../run/start';
import { randomStart, zeros } from '../run/start-values';
import { TypedNumber } from './typed-number';
import { useGiven } from './use-given';

interface StartValuesProps {
  start: Start;
  /** Unique on the page. */
  id: string;
}

/** Sets w and b to zeros, or to random numbers of a seed that the link keeps. */
export function StartValues({ start, id }: StartValuesProps) {
  const { view, act } = useGiven(start);
  const { parameters } = view.inputs;
  const n = parameters.length - 1;
  const [typed, setTyped] = useState<number>();
  const seed = typed ?? view.seed ?? 1;
  const same = (values: readonly number[]): boolean =>
    values.every((value, k) => value === parameters[k]);
  const begin = (values: readonly number[], seed: number | undefined): void => {
    const w = values.slice(0, -1);
    openLink(act(), { ...act().link(), w, b: values.at(-1), seed });
  };
  const beginAt = (seed: number): void => {
    setTyped(undefined);
    begin(randomStart(n, seed), seed);
  };
  const drawn = view.seed !== undefined && same(randomStart(n, view.seed));
  return (
    <section class="switch-cell needs-script" aria-label="Start values">
      <div class="buttons">
        <button type="button" class="button" onClick={() => begin(zeros(n), undefined)}>
          Zeros
        </button>
        <button type="button" class="button" onClick={() => beginAt(seed)}>
          Random, from the seed
        </button>
        <label class="field inline" for={`${id}-seed`}>
          seed
          <TypedNumber
            id={`${id}-seed`}
            key={view.seed}
            name="the seed"
            kind="count"
            value={seed}
            take={setTyped}
          />
        </label>
        <button
          type="button"
          class="button"
          onClick={() => beginAt(1 + Math.floor(Math.random() * 999_999))}
        >
          Another seed
        </button>
      </div>
      <p class="quiet" role="status">
        {drawn
          ? `w and b are random, between −0.5 and 0.5: those of seed ${view.seed}, which the link keeps.`
          : same(zeros(n))
            ? 'w and b start at 0.'
            : 'w and b start where you put them; type others above.'}
      </p>
    </section>
  );
}
