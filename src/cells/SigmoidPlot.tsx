import { got, type Placed, sigmaOf } from '../run/predict';
import type { Start } from '../run/start';
import { currentExample, type View } from '../run/view';
import { Axes } from './axis';
import { Letter } from './letter';
import { Curve, Dot, Note, placed, sampled } from './marks';
import { areaOf, Plot, type Size } from './plot';
import { Rows } from './rows';
import { around, linear } from './scale';
import { DrawnTold, Figure, Told, toldText } from './told';
import { useNotebook } from './use-notebook';

/** σ as a curve from z to a, and on it every example of this iteration whose a is computed. */
export function SigmoidPlot({ start }: { start: Start }) {
  const { view } = useNotebook(start);
  const points = pointsOf(view);
  const current = points.find(({ example }) => example === currentExample(view));
  return (
    <Plot
      name="sigmoid"
      label={labelOf(view, points, current)}
      draw={(size) => <Picture size={size} view={view} points={points} current={current} />}
      caption={<Caption view={view} current={current} />}
      table={<Table view={view} points={points} />}
    />
  );
}

/** An example where z and a are computed. */
interface Point {
  readonly example: number;
  readonly z: Placed;
  readonly a: Placed;
}

interface Shown {
  view: View;
  points: readonly Point[];
  current?: Point;
}

const middle = 0.5;
const evenly = [-6, -4, -2, 0, 2, 4, 6];

function pointsOf(view: View): Point[] {
  return view.inputs.rows.flatMap((_, k) => {
    const [z, a] = [got(view, k + 1, 'z'), got(view, k + 1, 'a')];
    return z && a ? [{ example: k + 1, z, a }] : [];
  });
}

function Picture({ size, view, points, current }: Shown & { size: Size }) {
  const { across, up } = areaOf(size);
  const x = linear(around([-6, 6, ...points.map(({ z }) => z.value)]), across);
  const y = linear([0, 1], up);
  const numbered = view.inputs.rows.length <= 8;
  const far = across[1] - across[0] - 20;
  const others = points.filter((point) => point !== current);
  return (
    <>
      <path class="guide" d={`M${across[0]},${placed(y, middle)}H${across[1]}`} />
      <Axes x={x} y={y} across={{ symbol: 'z' }} up={{ symbol: 'a' }} />
      <Curve class="forward" x={x} y={y} points={sampled(x, sigmaOf)} />
      <text class="note low" x={across[1]} y={placed(y, middle) - 5} text-anchor="end">
        <DrawnTold letter="a" value={middle} digits="four" />
      </text>
      {others.map(({ example, z, a }) => (
        <g key={example}>
          <Dot class="small" x={x} y={y} at={[z.value, a.value]} />
          {numbered && (
            <Note class="low" x={x} y={y} at={[z.value, a.value]} rise={-13} leftFrom={far}>
              {example}
            </Note>
          )}
        </g>
      ))}
      {current && Number.isFinite(current.z.value) && (
        <>
          <path
            class="guide"
            d={`M${placed(x, current.z.value)},${up[0]}V${placed(y, current.a.value)}H${across[0]}`}
          />
          <Dot class="forward" x={x} y={y} at={[current.z.value, current.a.value]} />
          <Note x={x} y={y} at={[current.z.value, current.a.value]} rise={12} leftFrom={84}>
            <DrawnTold letter="a" {...current.a} digits={view.digits} />
          </Note>
        </>
      )}
    </>
  );
}

function Caption({ view, current }: Omit<Shown, 'points'>) {
  const { digits, program } = view;
  if (!current)
    return <>σ turns any z into a number between 0 and 1. The point comes when a is computed.</>;
  return (
    <>
      {program.single ? 'Here' : `Example ${current.example}:`}{' '}
      <Told letter="z" {...current.z} digits={digits} />, so{' '}
      <Told letter="a" {...current.a} digits={digits} />, {sideOf(current.a.value)}.
    </>
  );
}

function labelOf({ program }: View, points: readonly Point[], current?: Point): string {
  const curve = 'The curve of σ rises from 0 to 1 and passes a = 0.5 at z = 0';
  if (!current) return `${curve}; no point is on it yet.`;
  const who = program.single ? 'the point' : `example ${current.example}`;
  const others = points.length > 1 ? `, with ${points.length - 1} more on the curve` : '';
  const numbers = `${toldText('z', current.z.value)}, ${toldText('a', current.a.value)}`;
  return `${curve}; ${who} stands at ${numbers}, ${sideOf(current.a.value)}${others}.`;
}

function sideOf(a: number): string {
  if (Number.isNaN(a)) return 'which is not a number';
  if (a === middle) return 'neither side of one half';
  return a > middle ? 'above one half' : 'below one half';
}

function Table({ view, points }: Omit<Shown, 'current'>) {
  const { digits, program } = view;
  const onCurve = evenly.map((z) => ['on the curve', { value: z }, { value: sigmaOf(z) }] as const);
  const own = points.map(({ example, z, a }) => {
    return [program.single ? 'the example' : `example ${example}`, z, a] as const;
  });
  return (
    <Rows
      heads={['point', <Letter key="z" name="z" />, <Letter key="a" name="a" />]}
      rows={[...own, ...onCurve].map(([name, ...numbers]) => [
        name,
        ...numbers.map((number, k) => <Figure key={k} {...number} digits={digits} />),
      ])}
    />
  );
}
