import { countText } from '../math/count';
import { formatText } from '../math/format';
import type { Curve as Costs } from '../run/cost-record';
import { costLetter } from '../run/costs';
import type { Spec } from '../run/spec';
import type { Other, View } from '../run/view';
import { CostAxes } from './curve-picture';
import { lengthOf, ownOf, useCurve } from './curves';
import { log } from './log-scale';
import { Curve, placed } from './marks';
import { areaOf, Plot, type Size } from './plot';
import { Rows } from './rows';
import { around, linear, type Scale } from './scale';
import { spread } from './spread';
import { thinned } from './thin';

interface TwoCurvesProps {
  view: View;
  kept: Spec;
  other: Other;
  seek: (at: string) => void;
  /** Called when the kept run has come as far as this one. */
  refresh: () => void;
}

/** The costs of the kept run and of this one in a picture; a click opens an iteration. */
export function TwoCurves({ view, kept, other, seek, refresh }: TwoCurvesProps) {
  const { iteration } = view.trace;
  const here = useCurve(ownOf(view));
  const there = useCurve({ ...other, spec: kept, iteration }, refresh);
  const last = Math.max(lengthOf(here), lengthOf(there));
  const across = (size: Size): Scale => log([1, last], areaOf(size, 46).across);
  const ends = [here, there].map(({ costs }) => formatText(costs.at(-1) ?? Number.NaN));
  const letter = costLetter(view.program);
  return (
    <Plot
      name="two-runs"
      label={`${letter} of both runs over iterations 1 to ${countText(last)}: the kept one ends at ${ends[1]}, this one at ${ends[0]}.`}
      draw={(size) => <Picture x={across(size)} {...{ size, here, there, letter, iteration }} />}
      onPoint={(place, size) =>
        seek(String(Math.max(1, Math.min(last, Math.round(across(size).of(place))))))
      }
      caption="Dashed: the kept run. Solid: this one."
      table={
        <Rows
          heads={['run', 'iterations', 'first', 'lowest', 'last']}
          rows={[
            ['kept', ...summary(there)],
            ['here', ...summary(here)],
          ]}
        />
      }
    />
  );
}

const summary = (curve: Costs): string[] => {
  const finite = curve.costs.filter(Number.isFinite);
  const lowest = finite.reduce((s, t) => Math.min(s, t), Number.POSITIVE_INFINITY);
  const [first, last] = [curve.costs.at(0), curve.costs.at(-1)];
  return [
    countText(lengthOf(curve)),
    ...[first, lowest, last].map((cost) => formatText(cost ?? Number.NaN)),
  ];
};

interface PictureProps {
  x: Scale;
  size: Size;
  here: Costs;
  there: Costs;
  letter: string;
  iteration: number;
}

function Picture({ x, size, here, there, letter, iteration }: PictureProps) {
  const { up } = areaOf(size);
  const y = linear(around([...here.costs, ...there.costs]), up);
  const ends = [here, there].map(({ costs }) =>
    placed(y, costs.findLast(Number.isFinite) ?? y.domain[1]),
  );
  const places = spread(ends, 15, y.range[1], y.range[0] - 6);
  return (
    <>
      <CostAxes x={x} y={y} letter={letter} />
      <Curve class="own" x={x} y={y} points={thinned(here, x, y)} />
      <Curve class="forward second" x={x} y={y} points={thinned(there, x, y)} />
      <path class="guide" d={`M${placed(x, iteration)},${y.range[0]}V${y.range[1]}`} />
      {['here', 'kept'].map((name, k) => (
        <text key={name} class="note" x={x.range[1] + 6} y={(places[k] ?? 0) + 4}>
          {name}
        </text>
      ))}
    </>
  );
}
