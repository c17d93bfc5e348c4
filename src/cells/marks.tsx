import { line } from 'd3-shape';
import type { ComponentChildren } from 'preact';
import type { Scale } from './scale';

export type Point = readonly [x: number, y: number];

interface Plane {
  x: Scale;
  y: Scale;
}

/** So many units outside the picture something may still be drawn; farther out a curve is left open. */
export const farOut = 1e4;

/** A curve through points; where one is not finite, it is open. */
export function Curve({
  x,
  y,
  points,
  class: name,
}: Plane & { points: readonly Point[]; class: string }) {
  const draw = line<Point>()
    .defined(([s, t]) => Math.abs(x.at(s)) < farOut && Math.abs(y.at(t)) < farOut)
    .x(([s]) => x.at(s))
    .y(([, t]) => y.at(t))
    .digits(1);
  return <path class={`curve ${name}`} d={draw(points) ?? ''} />;
}

/** The place of a quantity to a tenth of a unit, which is as exact as one can see; one far outside is not seen either. */
export function placed(scale: Scale, value: number): number {
  const place = Math.round(scale.at(value) * 10) / 10;
  return Number.isFinite(value) ? Math.max(-farOut, Math.min(place, farOut)) : place;
}

/** The points of a function at even distances along an axis. */
export function sampled(x: Scale, f: (value: number) => number, pieces = 120): Point[] {
  const [start, end] = x.range;
  return Array.from({ length: pieces + 1 }, (_, k) => {
    const value = x.of(start + (k / pieces) * (end - start));
    return [value, f(value)];
  });
}

/** Cuts off what lies outside the axes. */
export function Within({ x, y, children }: Plane & { children: ComponentChildren }) {
  const [[left, right], [bottom, top]] = [x.range, y.range];
  const [width, height] = [right - left, bottom - top];
  return (
    <svg
      aria-hidden="true"
      x={left}
      y={top}
      width={width}
      height={height}
      viewBox={`${left} ${top} ${width} ${height}`}
    >
      {children}
    </svg>
  );
}

interface DotProps extends Plane {
  at: Point;
  class?: string;
  /** The shape says the class where there are two: a filled disc for 1, an open square for 0. */
  square?: boolean;
}

/** A point of the data, or of a curve. Nothing is drawn for numbers that are not finite. */
export function Dot({ x, y, at: [s, t], class: name = '', square = false }: DotProps) {
  const [cx, cy] = [placed(x, s), placed(y, t)];
  if (!Number.isFinite(cx) || !Number.isFinite(cy)) return null;
  return square ? (
    <rect class={`dot zero ${name}`.trim()} x={cx - 3.5} y={cy - 3.5} width={7} height={7} />
  ) : (
    <circle class={`dot ${name}`.trim()} cx={cx} cy={cy} r={4} />
  );
}

interface NoteProps extends Plane {
  at: Point;
  children: ComponentChildren;
  /** Units above the point; negative is below. */
  rise?: number;
  /** So many units to the left of the point must be free for the words to stand there. */
  leftFrom?: number;
  class?: string;
}

/** A few words beside a point: on its right in the left half of the picture, else on its left. */
export function Note({
  x,
  y,
  at: [s, t],
  children,
  rise = 8,
  leftFrom,
  class: name = '',
}: NoteProps) {
  const [px, py] = [placed(x, s), placed(y, t)];
  if (!Number.isFinite(px) || !Number.isFinite(py)) return null;
  const [start, end] = x.range;
  const isLeft = px - start > (leftFrom ?? (end - start) / 2);
  return (
    <text
      class={`note ${name}`.trim()}
      x={px + (isLeft ? -9 : 9)}
      y={py - rise}
      text-anchor={isLeft ? 'end' : 'start'}
    >
      {children}
    </text>
  );
}
