import { useState } from 'preact/hooks';
import { letter } from '../math/styles';
import type { Contour as Drawn } from '../run/contour';
import type { PlanePoint } from '../run/contour-lines';
import { contourWords } from '../run/contour-words';
import { nearestIteration } from '../run/nearest-stop';
import type { Start } from '../run/start';
import { Caption, Table } from './contour-caption';
import { inPlane, Picture, scalesOf } from './contour-picture';
import { IterationSlider } from './iteration-slider';
import { Plot, type Size } from './plot';
import { useContour } from './use-contour';
import { useNotebook } from './use-notebook';

interface ContourProps {
  start: Start;
  /** The contour of the lesson's own start, over the first two parameters. */
  first: Drawn;
}

const leastSlider = 100;
const reach = 30;

/** The cost seen from above, over two parameters, with the way of the descent; a click goes along it. */
export function Contour({ start, first }: ContourProps) {
  const { view, act } = useNotebook(start);
  const [chosen, setChosen] = useState(0);
  const pairs = pairsOf(view.program.parameters);
  const k = chosen < pairs.length ? chosen : 0;
  const [across, up] = pairs[k] ?? ['w_1', 'b'];
  const { contour, busy, fits, far, box } = useContour(view, across, up, first);
  const shown = { view, contour };
  const most = Math.max(far, leastSlider);
  const open = (iteration: number): void =>
    act().seek(String(Math.min(Math.max(Math.round(iteration), 1), most)));
  const openAt = (spot: PlanePoint, size: Size): void => {
    const { x, y } = scalesOf(size, contour);
    const seen = (at: PlanePoint): PlanePoint => [x.at(at[0]), y.at(at[1])];
    const path = contour.path.map(({ iteration, at }) => ({ iteration, at: seen(at) }));
    const startOf = (iteration: number): PlanePoint =>
      seen(inPlane(view, contour, view.descent.startOf(iteration)));
    const nearest = fits ? nearestIteration(path, startOf, spot, reach) : undefined;
    if (nearest !== undefined) open(nearest);
  };
  return (
    <div ref={box} aria-busy={busy}>
      <Plot
        name="contour"
        label={contourWords(view, contour)}
        ratio={0.75}
        draw={(size) => <Picture size={size} {...shown} />}
        onPoint={(left, size, top) => openAt([left, top], size)}
        caption={<Caption {...shown} />}
        table={<Table {...shown} />}
      >
        <div class="needs-script">
          <IterationSlider iteration={view.trace.iteration} most={most} open={open} />
          {pairs.length > 1 && (
            <label class="field inline">
              Over
              <select value={k} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
                {pairs.map((pair, number) => (
                  <option key={pair.join()} value={number}>
                    {pair.map(letter).join(' and ')}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
      </Plot>
    </div>
  );
}

/** Every two parameters, in their order. */
const pairsOf = (parameters: readonly string[]): (readonly [string, string])[] =>
  parameters.flatMap((first, k) =>
    parameters.slice(k + 1).map((second) => [first, second] as const),
  );
