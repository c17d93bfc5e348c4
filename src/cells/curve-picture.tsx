import { countText } from '../math/count';
import type { Curve as Costs } from '../run/cost-record';
import { costAddress, costLetter } from '../run/costs';
import { numberAt } from '../run/value';
import type { View } from '../run/view';
import { Axes } from './axis';
import { log } from './log-scale';
import { Curve, Dot, Note, placed } from './marks';
import { areaOf, type Size } from './plot';
import { around, linear, type Range, type Scale } from './scale';
import { thinned } from './thin';
import { DrawnTold } from './told';

interface CurveShown {
  view: View;
  curve: Costs;
  /** Whether equal lengths are equal ratios, across and up. */
  across: boolean;
  up: boolean;
}

/** The scales of a picture of costs. */
export function scalesOf(size: Size, { curve, across, up }: CurveShown): { x: Scale; y: Scale } {
  const area = areaOf(size, 22);
  const last = curve.iterations.at(-1) ?? 1;
  return {
    x: (across ? log : linear)([1, last], area.across),
    y: up ? log(aboveZero(curve.costs), area.up) : linear(around(curve.costs), area.up),
  };
}

/** The cost of each iteration, with the one on show marked. */
export function CurvePicture({ size, ...shown }: CurveShown & { size: Size }) {
  const { view, curve } = shown;
  const { x, y } = scalesOf(size, shown);
  const { iteration } = view.trace;
  const letter = costLetter(view.program);
  const at = costAddress(view.program, iteration);
  const cost = numberAt(view, at) ?? Number.NaN;
  return (
    <>
      <CostAxes x={x} y={y} letter={letter} />
      <Curve class="forward" x={x} y={y} points={thinned(curve, x, y)} />
      {iteration <= x.domain[1] && (
        <>
          <path class="guide" d={`M${placed(x, iteration)},${y.range[0]}V${y.range[1]}`} />
          <Dot class="forward" x={x} y={y} at={[iteration, cost]} />
          <Note x={x} y={y} at={[iteration, cost]} rise={10}>
            <DrawnTold letter={letter} value={cost} at={at} digits={view.digits} />
          </Note>
        </>
      )}
    </>
  );
}

/** The frame of a picture of costs over iterations. */
export function CostAxes({ x, y, letter }: { x: Scale; y: Scale; letter: string }) {
  return (
    <Axes
      {...{ x, y }}
      across={{ symbol: '', words: 'iteration' }}
      up={{ symbol: letter }}
      write={countText}
    />
  );
}

/** A stretch around all costs above 0; where there are none, around 1. */
function aboveZero(costs: Float64Array): Range {
  const fitting = costs.filter((cost) => cost > 0 && Number.isFinite(cost));
  const least = fitting.reduce((s, t) => Math.min(s, t), Number.POSITIVE_INFINITY);
  const most = fitting.reduce((s, t) => Math.max(s, t), 0);
  return fitting.length > 0 ? [least / 1.1, most * 1.1] : [0.1, 10];
}
