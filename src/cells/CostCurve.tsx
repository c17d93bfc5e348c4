import { useMemo, useState } from 'preact/hooks';
import { countText } from '../math/count';
import { formatText } from '../math/format';
import type { Curve } from '../run/cost-record';
import { costAddress, costLetter } from '../run/costs';
import type { Start } from '../run/start';
import { numberAt } from '../run/value';
import type { View } from '../run/view';
import { Choice } from './choice';
import { CurvePicture, scalesOf } from './curve-picture';
import { lengthOf, ownOf, useCurve } from './curves';
import { IterationSlider } from './iteration-slider';
import { Letter } from './letter';
import { Plot } from './plot';
import { Rows } from './rows';
import { Figure, Told } from './told';
import { useNotebook } from './use-notebook';

const kinds = [
  ['even', 'even'],
  ['powers', 'in powers of ten'],
] as const;
type Kind = (typeof kinds)[number][0];

/** The cost over all iterations that were run; a click on it opens an iteration. */
export function CostCurve({ start }: { start: Start }) {
  const { view, act } = useNotebook(start);
  const curve = useCurve(ownOf(view));
  const [across, setAcross] = useState<Kind>('powers');
  const [up, setUp] = useState<Kind>('even');
  const iterations = lengthOf(curve);
  const shown = { view, curve, across: across === 'powers', up: up === 'powers' };
  const letter = costLetter(view.program);
  const open = (iteration: number): void =>
    act().seek(String(Math.min(Math.max(Math.round(iteration), 1), iterations)));
  const id = `curve-${start.name}`;
  return (
    <Plot
      name="curve"
      label={labelOf(view, curve)}
      draw={(size) => <CurvePicture size={size} {...shown} />}
      onPoint={(place, size) => open(scalesOf(size, shown).x.of(place))}
      caption={<Caption view={view} curve={curve} />}
      table={<Table view={view} iterations={iterations} />}
    >
      <div class="needs-script">
        <IterationSlider
          iteration={Math.min(view.trace.iteration, iterations)}
          most={iterations}
          open={open}
          inPowers={shown.across}
        />
        <div class="buttons">
          <Choice
            id={`${id}-x`}
            legend="iterations"
            options={kinds}
            value={across}
            choose={setAcross}
          />
          <Choice
            id={`${id}-y`}
            legend={<Letter name={letter} />}
            options={kinds}
            value={up}
            choose={setUp}
          />
        </div>
      </div>
    </Plot>
  );
}

function Caption({ view, curve }: { view: View; curve: Curve }) {
  const { trace, program, digits, waiting } = view;
  const { iteration } = trace;
  const letter = costLetter(program);
  const at = costAddress(program, iteration);
  const isWhole = curve.iterations.length === lengthOf(curve);
  return (
    <>
      <Letter name={letter} /> at the start of each of {countText(lengthOf(curve))} iterations
      {!isWhole && '; where they are crowded, the lowest and the highest of each few'}. Iteration{' '}
      {countText(iteration)}:{' '}
      <Told letter={letter} value={numberAt(view, at) ?? Number.NaN} at={at} digits={digits} />.
      {(waiting || iteration > lengthOf(curve)) && ' Running …'}
    </>
  );
}

function labelOf({ program }: View, { iterations, costs }: Curve): string {
  const finite = costs.filter(Number.isFinite);
  const lowest = finite.reduce((s, t) => Math.min(s, t), Number.POSITIVE_INFINITY);
  const highest = finite.reduce((s, t) => Math.max(s, t), Number.NEGATIVE_INFINITY);
  const when = (cost: number): string => countText(iterations[costs.indexOf(cost)] ?? 1);
  const holes = finite.length < costs.length ? ' Some costs are not finite numbers.' : '';
  return `${costLetter(program)} over iterations 1 to ${countText(iterations.at(-1) ?? 1)}: from ${formatText(costs[0] ?? Number.NaN)} to ${formatText(costs.at(-1) ?? Number.NaN)}, lowest ${formatText(lowest)} in iteration ${when(lowest)}, highest ${formatText(highest)} in iteration ${when(highest)}.${holes}`;
}

const few = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000];

function Table({ view, iterations }: { view: View; iterations: number }) {
  const { descent, program, digits } = view;
  // To open iterations far beyond what was run takes too long for a table.
  const last = Math.min(iterations, Math.max(descent.runOn(0), few[7] ?? 1));
  return useMemo(
    () => (
      <Rows
        heads={['iteration', <Letter key="cost" name={costLetter(program)} />]}
        rows={[...few.filter((k) => k < last), last].map((k) => {
          const at = costAddress(program, k);
          const value = numberAt(view, at) ?? Number.NaN;
          return [countText(k), <Figure key={k} {...{ value, at, digits }} />];
        })}
      />
    ),
    [descent, last, digits],
  );
}
