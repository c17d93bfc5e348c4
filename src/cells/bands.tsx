import { type Box, levelLine, partAbove, type Spot } from '../run/boundary';
import { zAt } from '../run/predict';
import type { Scale } from './scale';
import { DrawnTold } from './told';

interface BandsProps {
  x: Scale;
  y: Scale;
  /** z at a point of the plane; it is linear. */
  z: (spot: Spot) => number;
}

const tenths = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
/** The lines that are drawn and named, the more important first. */
const named = [0.5, 0.1, 0.9, 0.3, 0.7];
const nearest = 24;

/** The plane shaded by a, a tenth at a time, with the line a = ½ and four more. */
export function Bands({ x, y, z }: BandsProps) {
  const box: Box = { x1: x.domain, x2: y.domain };
  const drawn = ([s, t]: Spot): Spot => [x.at(s), y.at(t)];
  const taken: Spot[] = [];
  const lines = named.map((level) => {
    const ends = levelLine(z, zAt(level), box).map(drawn);
    const end =
      isLong(ends) && ends.find((spot) => isOuter(spot, x, y) && taken.every((t) => far(t, spot)));
    if (end) taken.push(end);
    return { level, ends, end };
  });
  return (
    <>
      {tenths.map((level) => (
        <path key={level} class="band" d={path(partAbove(z, zAt(level), box).map(drawn), 'Z')} />
      ))}
      {lines.map(({ level, ends, end }) => (
        <g key={level}>
          <path class={level === 0.5 ? 'curve forward' : 'guide'} d={path(ends)} />
          {end && <LevelName level={level} at={end} x={x} />}
        </g>
      ))}
    </>
  );
}

/** What a is on a line, where the line leaves the frame. */
function LevelName({ level, at: [s, t], x }: { level: number; at: Spot; x: Scale }) {
  const right = s > x.range[1] - 0.5;
  return (
    <text
      class={`note ${level === 0.5 ? '' : 'low'}`}
      x={right ? s + 8 : s}
      y={right ? t + 4 : t - 9}
      text-anchor={right ? 'start' : 'middle'}
    >
      {level === 0.5 ? <DrawnTold letter="a" value={level} digits="four" /> : level}
    </text>
  );
}

/** Whether a point lies on the upper or the right edge, where no ticks are. */
const isOuter = ([s, t]: Spot, x: Scale, y: Scale): boolean =>
  s > x.range[1] - 0.5 || t < y.range[1] + 0.5;

const isLong = ([from, to]: readonly Spot[]): boolean =>
  from !== undefined && to !== undefined && far(from, to);

const far = (s: Spot, t: Spot): boolean => Math.hypot(s[0] - t[0], s[1] - t[1]) > nearest;

const path = (spots: readonly Spot[], end = ''): string =>
  spots.length === 0
    ? ''
    : `M${spots.map(([s, t]) => `${s.toFixed(1)},${t.toFixed(1)}`).join('L')}${end}`;
