import { ticks } from 'd3-array';
import { useMemo, useState } from 'preact/hooks';
import { countText } from '../math/count';
import { formatText } from '../math/format';
import { costLetter } from '../run/costs';
import { downhill, reach } from '../run/downhill';
import type { Start } from '../run/start';
import { atOf, lengths, Picture, type Shown } from './downhill-picture';
import { Letter } from './letter';
import { sampled } from './marks';
import { Plot } from './plot';
import { Rows } from './rows';
import { around, linear } from './scale';
import { Figure, Told, toldText } from './told';
import { useNotebook } from './use-notebook';

interface DownhillPlotProps {
  start: Start;
  /** The longest step that the picture shows, unless α is longer. */
  most?: number;
}

/**
 * The cost along the way that this iteration's update goes, for steps of any length: the reader
 * drags the step's end and may make its length the learning rate.
 */
export function DownhillPlot({ start, most = 10 }: DownhillPlotProps) {
  const { view, act } = useNotebook(start);
  const [chosen, setChosen] = useState<number>();
  const { trace, program, inputs } = view;
  const way = useMemo(() => downhill(view), [trace, program]);
  const far = useMemo(
    () => around([0, reach(way, inputs.alpha, most)])[1],
    [way, inputs.alpha, most],
  );
  const points = useMemo(() => sampled(linear([0, far], [0, 1]), way.cost), [way, far]);
  const step = 10 ** Math.floor(Math.log10(far / 100));
  const t = Math.min(chosen ?? inputs.alpha, far);
  const choose = (length: number): void => {
    const whole = Math.round(Math.min(Math.max(length, 0), far) / step) * step;
    setChosen(Number(whole.toPrecision(12)));
  };
  const shown = { view, way, far, t, points };
  return (
    <Plot
      name="downhill"
      label={labelOf(shown)}
      draw={(size) => <Picture size={size} {...shown} />}
      onPoint={(place, size) => choose(lengths(size, far).of(place))}
      caption={<Caption {...shown} />}
      table={<Table {...shown} />}
    >
      <div class="needs-script">
        <input
          class="range"
          type="range"
          aria-label="step length t"
          aria-valuetext={`${toldText('t', t)}, ${toldText(costLetter(program), way.cost(t))}`}
          min={0}
          max={far}
          step={step}
          value={t}
          onInput={(event) => choose(Number(event.currentTarget.value))}
        />
        <p class="buttons">
          <button
            type="button"
            class="button"
            aria-disabled={t === inputs.alpha || t === 0}
            onClick={() => {
              if (t > 0) act().edit('input/alpha', t);
              setChosen(undefined);
            }}
          >
            Set α to {formatText(t)}
          </button>
        </p>
      </div>
    </Plot>
  );
}

function Caption({ view, way, t }: Shown) {
  const { program, digits, inputs, trace } = view;
  const letter = costLetter(program);
  return (
    <>
      Downhill from where iteration {countText(trace.iteration)} starts, with{' '}
      <Told letter={letter} value={way.cost(0)} at={atOf(view, 0)} digits={digits} />. A step of{' '}
      <Told letter="t" value={t} digits={digits} />
      {t === inputs.alpha && ', which is α,'} leads to{' '}
      <Told letter={letter} value={way.cost(t)} at={atOf(view, t)} digits={digits} />. The straight
      line has the slope of the curve at its beginning, <Figure value={way.slope} digits={digits} />
      .
    </>
  );
}

function labelOf({ view: { program, inputs, trace }, way, t, far }: Shown): string {
  const letter = costLetter(program);
  const begin = `${toldText(letter, way.cost(0))} at t = 0`;
  const end = `${toldText(letter, way.cost(t))} at ${toldText('t', t)}`;
  const alpha = t === inputs.alpha ? ', the step that α takes' : '';
  return `${letter} along the way downhill of iteration ${trace.iteration}, for steps up to ${formatText(far)}: ${begin}, ${end}${alpha}.`;
}

function Table({ view, way, t, far }: Shown) {
  const { inputs, program, digits } = view;
  const steps = [...new Set([...ticks(0, far, 8), inputs.alpha, t])].sort((s, u) => s - u);
  const notes = (length: number): string =>
    [length === inputs.alpha && ', α', length === t && ', chosen'].filter(Boolean).join('');
  return (
    <Rows
      heads={[<Letter key="t" name="t" />, <Letter key="J" name={costLetter(program)} />]}
      rows={steps.map((length) => [
        <>
          <Figure value={length} digits={digits} />
          {notes(length)}
        </>,
        <Figure key="J" value={way.cost(length)} at={atOf(view, length)} digits={digits} />,
      ])}
    />
  );
}
