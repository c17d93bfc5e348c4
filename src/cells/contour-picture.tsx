import { useMemo } from 'preact/hooks';
import type { Contour } from '../run/contour';
import type { PlanePoint } from '../run/contour-lines';
import { valueAt } from '../run/trace';
import type { View } from '../run/view';
import { Axes } from './axis';
import { levelNames } from './level-names';
import { Curve, Dot, farOut, Note, type Point, placed, Within } from './marks';
import { areaOf, type Size } from './plot';
import { linear, type Scale } from './scale';

/** What the picture of a contour is made of. */
export interface Shown {
  view: View;
  contour: Contour;
}

/** The scales of a contour in a picture of a size. */
export function scalesOf(size: Size, { across, up }: Contour): { x: Scale; y: Scale } {
  const area = areaOf(size, 22);
  return { x: linear(across.domain, area.across), y: linear(up.domain, area.up) };
}

/** Values of all parameters, w_1 … w_n, b, as a point of a contour; NaN where the program has none. */
export function inPlane(
  { program }: View,
  { across, up }: Contour,
  values: ArrayLike<number>,
): PlanePoint {
  const of = (symbol: string): number => values[program.parameters.indexOf(symbol)] ?? Number.NaN;
  return [of(across.symbol), of(up.symbol)];
}

/** Lines of equal cost with their costs, the way so far, and the step of the iteration on show. */
export function Picture({ size, view, contour }: Shown & { size: Size }) {
  const scales = scalesOf(size, contour);
  const { x, y } = scales;
  const { program, trace } = view;
  const { iteration } = trace;
  const here = inPlane(view, contour, trace.parameters);
  const updated = program.parameters.map((name) => valueAt(trace, 'update', name) ?? Number.NaN);
  const arrow = arrowOf(scales, here, inPlane(view, contour, updated));
  const walked = contour.path.filter((stop) => stop.iteration < iteration).map(({ at }) => at);
  const ahead = contour.path.filter((stop) => stop.iteration > iteration).map(({ at }) => at);
  const begin = contour.path[0]?.at;
  // Most steps change the marker alone; what stays the same object is not drawn again.
  const levels = useMemo(() => <Levels {...{ size, contour, x, y }} />, [size.width, contour]);
  return (
    <>
      {levels}
      <Axes x={x} y={y} across={contour.across} up={contour.up} />
      <Within x={x} y={y}>
        {ahead.length > 0 && <Curve class="third" x={x} y={y} points={[here, ...ahead]} />}
        {contour.kept && (
          <Curve class="forward second" x={x} y={y} points={contour.kept.map(({ at }) => at)} />
        )}
        {walked.length > 0 && <Curve class="walked" x={x} y={y} points={[...walked, here]} />}
      </Within>
      {begin && walked.length > 0 && (
        <>
          <Dot class="small" x={x} y={y} at={begin} />
          <Note class="low" x={x} y={y} at={begin}>
            start
          </Note>
        </>
      )}
      <Within x={x} y={y}>
        <Arrow arrow={arrow} />
        {here.every(Number.isFinite) && (
          <circle class="handle here" cx={placed(x, here[0])} cy={placed(y, here[1])} r={4.5} />
        )}
      </Within>
      {arrow?.isLonger && (
        <text class="note low" x={x.range[1]} y={14} text-anchor="end">
          arrow: direction only
        </text>
      )}
      <rect
        x={x.range[0]}
        y={y.range[1]}
        width={x.range[1] - x.range[0]}
        height={y.range[0] - y.range[1]}
        pointer-events="all"
        cursor="pointer"
      />
    </>
  );
}

interface LevelsProps {
  size: Size;
  contour: Contour;
  x: Scale;
  y: Scale;
}

const gap: Point = [Number.NaN, Number.NaN];

function Levels({ size, contour, x, y }: LevelsProps) {
  const levels = contour.levels.map(({ cost, lines }) => ({
    cost,
    points: lines.flat().map(([s, t]) => [placed(x, s), placed(y, t)] as const),
  }));
  const valley = valleyOf(contour).map(([s, t]) => [placed(x, s), placed(y, t)] as const);
  return (
    <>
      {contour.levels.map(({ cost, lines }) => (
        <Curve
          key={cost}
          class="level"
          x={x}
          y={y}
          points={lines.flatMap((line) => [...line, gap])}
        />
      ))}
      {levelNames(levels, areaOf(size, 22), valley).map(({ text, at }) => (
        <text key={text} class="note low" x={at[0]} y={at[1] + 4} text-anchor="middle">
          {text}
        </text>
      ))}
    </>
  );
}

/** Where the way will run, more or less: names there would be in its way, or jump when it grows. */
function valleyOf({ path: [start], least }: Contour): PlanePoint[] {
  const from = start?.at ?? least?.at;
  const to = least?.at ?? from;
  if (!from || !to) return [];
  const shares = [0, 0.2, 0.4, 0.6, 0.8, 1];
  return shares.map((t) => [from[0] * (1 - t) + to[0] * t, from[1] * (1 - t) + to[1] * t]);
}

const shortest = 11;
const drawnAs = 26;

/** A step too short to be seen is drawn at a fixed length; undefined where there is none to draw. */
function arrowOf({ x, y }: { x: Scale; y: Scale }, here: PlanePoint, next: PlanePoint) {
  const from = [x.at(here[0]), y.at(here[1])] as const;
  const [dx, dy] = [x.at(next[0]) - from[0], y.at(next[1]) - from[1]];
  const length = Math.hypot(dx, dy);
  const isSeen = from.every((place) => Math.abs(place) < farOut);
  if (!isSeen || !Number.isFinite(length) || length === 0) return undefined;
  const isLonger = length < shortest;
  const stretch = isLonger ? drawnAs / length : Math.min(1, farOut / length);
  return { from, to: [from[0] + stretch * dx, from[1] + stretch * dy] as const, isLonger };
}

const headLength = 7;
const headWidth = 3.5;

function Arrow({ arrow }: { arrow: ReturnType<typeof arrowOf> }) {
  if (!arrow) return null;
  const { from, to } = arrow;
  const angle = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  const [x0, y0, x1, y1] = [...from, ...to].map((place) => place.toFixed(1));
  return (
    <>
      <path class="step" d={`M${x0},${y0}L${x1},${y1}`} />
      <path
        class="dot update"
        d={`M0,0L${-headLength},${-headWidth}V${headWidth}Z`}
        transform={`translate(${x1},${y1}) rotate(${angle.toFixed(1)})`}
      />
    </>
  );
}
