import { costAddress, costLetter } from '../run/costs';
import type { Downhill } from '../run/downhill';
import type { View } from '../run/view';
import { Axes } from './axis';
import { Curve, Dot, Note, type Point, placed, Within } from './marks';
import { areaOf, type Size } from './plot';
import { around, linear, type Scale } from './scale';
import { DrawnTold } from './told';

/** What the picture of a way downhill is made of. */
export interface Shown {
  view: View;
  way: Downhill;
  /** The longest step in the picture, and the step that the reader holds. */
  far: number;
  t: number;
  /** The cost along the way, up to the longest step. */
  points: readonly Point[];
}

/** The scale of steps from 0 to `far` in a picture of a size. */
export const lengths = (size: Size, far: number): Scale => linear([0, far], areaOf(size).across);

/** What the engine calls the cost after a step of length t, if it is one that the engine computes. */
export function atOf({ trace, program, inputs }: View, t: number): string | undefined {
  if (t === 0) return costAddress(program, trace.iteration);
  return t === inputs.alpha ? costAddress(program, trace.iteration + 1) : undefined;
}

/** The cost over the length of the step, its tangent at 0, and the step that the reader holds. */
export function Picture({ size, view, way, far, t, points }: Shown & { size: Size }) {
  const { program, digits, inputs } = view;
  const { up } = areaOf(size);
  const x = lengths(size, far);
  const [low, high] = around(points.map(([, cost]) => cost));
  // Below the lowest point the words and the beginning of the tangent find room.
  const y = linear(around([Math.max(0, low - (high - low) / 4), high]), up);
  const [here, there] = [way.cost(0), way.cost(t)];
  const letter = costLetter(program);
  // The curve bends upwards: where it still falls, the words above it are free of it, then those below.
  const falling = way.cost(t + far / 20) < there;
  const byAlpha = [inputs.alpha, way.cost(inputs.alpha)] as const;
  const tangent = [
    [0, here],
    [far, here + far * way.slope],
  ] as const;
  return (
    <>
      <Within x={x} y={y}>
        <Curve class="backward" x={x} y={y} points={tangent} />
        <Curve class="forward" x={x} y={y} points={points} />
      </Within>
      <Axes
        x={x}
        y={y}
        across={{ symbol: 't', words: 'length of the step' }}
        up={{ symbol: letter }}
      />
      <Dot x={x} y={y} at={[0, here]} />
      {t !== inputs.alpha && (
        <>
          <Dot class="small" x={x} y={y} at={byAlpha} />
          <Note class="low" x={x} y={y} at={byAlpha} rise={12}>
            <DrawnTold letter="alpha" value={inputs.alpha} at="input/alpha" digits={digits} />
          </Note>
        </>
      )}
      {Number.isFinite(there) && (
        <>
          <path class="step" d={`M${placed(x, t)},${up[0]}V${placed(y, there)}`} />
          <circle class="handle" cx={placed(x, t)} cy={placed(y, there)} r={6.5} />
        </>
      )}
      <Note x={x} y={y} at={[t, there]} rise={falling ? 14 : -22}>
        <DrawnTold letter={letter} value={there} at={atOf(view, t)} digits={digits} />
      </Note>
    </>
  );
}
