import { evaluate } from '../math/evaluate';
import type { Expr } from '../math/expr';
import { losses } from '../model/logistic';
import { squares } from '../model/squares';
import { got, sigmaOf } from '../run/predict';
import type { Start } from '../run/start';
import { currentExample, type View } from '../run/view';
import { Axes, DrawnLetter } from './axis';
import { Letter } from './letter';
import { Curve, Dot, Note, type Point, placed, Within } from './marks';
import { areaOf, Plot, type Size } from './plot';
import { Rows } from './rows';
import { around, linear, type Scale } from './scale';
import { DrawnTold, Figure, Told, toldText } from './told';
import { useNotebook } from './use-notebook';

interface LossPlotProps {
  start: Start;
  /** What runs across. */
  of?: 'a' | 'z';
  /** Whether ½(a − y)² is drawn beside L. */
  squares?: boolean;
}

/** What one example costs: L for y = 1 and for y = 0, over a or over z, and the current example. */
export function LossPlot({ start, of = 'a', squares: withSquares = false }: LossPlotProps) {
  const { view } = useNotebook(start);
  const kind = { view, of, withSquares };
  return (
    <Plot
      label={labelOf(kind)}
      draw={(size) => <Picture size={size} {...kind} />}
      caption={<Caption {...kind} />}
      table={<Table {...kind} />}
    />
  );
}

interface Kind {
  view: View;
  of: 'a' | 'z';
  withSquares: boolean;
}

const labels = [1, 0] as const;
/** Where the curves for y = 1 and y = 0 are far enough apart to be named, as a z. */
const namedAt = { 1: -2.2, 0: 2.2 } as const;
const usualTop = 5;
const pieces = 160;

/** A loss, for one y, as a function of z. */
function lossOf(tree: Expr, y: number): (z: number) => number {
  return (z) => evaluate(tree, (name) => ({ z, y, a: sigmaOf(z) })[name] ?? Number.NaN);
}

/** The current example with its L, if that is computed. */
function currentOf(view: View) {
  const example = currentExample(view);
  const [z, a, L] = ['z', 'a', 'L'].map((symbol) => got(view, example, symbol));
  const y = view.inputs.rows[example - 1]?.at(-1) ?? Number.NaN;
  return z && a && L ? { example, z, a, L, y } : undefined;
}

function Picture({ size, view, of, withSquares }: Kind & { size: Size }) {
  const current = currentOf(view);
  const { across, up } = areaOf(size, 22);
  const zs = around([-6, 6, current?.z.value ?? 0]);
  const top = around([0, usualTop, current?.L.value ?? 0])[1];
  const [x, y] = [linear(of === 'z' ? zs : [0, 1], across), linear([0, top], up)];
  const place = (z: number): number => (of === 'z' ? z : sigmaOf(z));
  // Even steps of z crowd where a is near 0 or 1 and L is steep.
  const span = linear(of === 'z' ? zs : [-top - 2, top + 2], [0, pieces]);
  const curve = (f: (z: number) => number): Point[] =>
    Array.from({ length: pieces + 1 }, (_, k) => [place(span.of(k)), f(span.of(k))]);
  const tree = losses[of === 'z' ? view.loss : 'textbook'];
  return (
    <>
      <Axes x={x} y={y} across={{ symbol: of }} up={{ symbol: 'L' }} />
      <Within x={x} y={y}>
        {labels.map((label) => (
          <g key={label}>
            <Curve
              class={label === 1 ? 'forward' : 'forward second'}
              x={x}
              y={y}
              points={curve(lossOf(tree, label))}
            />
            {withSquares && (
              <Curve class="third" x={x} y={y} points={curve(lossOf(squares, label))} />
            )}
          </g>
        ))}
      </Within>
      {labels.map((label) => (
        <Name key={label} x={x} y={y} label={label} at={place(namedAt[label])} />
      ))}
      {withSquares && (
        <text class="note low" x={across[0] + 8} y={placed(y, 0.5) - 6}>
          ½ (<DrawnLetter name="a" /> − <DrawnLetter name="y" />
          )²
        </text>
      )}
      {current && (
        <>
          <Dot x={x} y={y} at={[place(current.z.value), current.L.value]} />
          <Note x={x} y={y} at={[place(current.z.value), current.L.value]} rise={10}>
            <DrawnTold letter="L" {...current.L} digits={view.digits} />
          </Note>
        </>
      )}
    </>
  );
}

/** The name of a curve, beside it and towards the middle. */
function Name({ x, y, label, at }: { x: Scale; y: Scale; label: 1 | 0; at: number }) {
  const aside = label === 1 ? 10 : -10;
  return (
    <text
      class="note"
      x={placed(x, at) + aside}
      y={placed(y, lossOf(losses.textbook, label)(namedAt[label])) - 3}
      text-anchor={label === 1 ? 'start' : 'end'}
    >
      <DrawnTold letter="y" value={label} digits="four" />
    </text>
  );
}

function Caption({ view, of, withSquares }: Kind) {
  const { digits, program } = view;
  const current = currentOf(view);
  return (
    <>
      What one example costs, depending on <Letter name={of} />.{' '}
      {current && (
        <>
          {program.single ? 'Here' : `Example ${current.example}:`}{' '}
          <Told letter="y" at={`input/${current.example}/y`} value={current.y} digits={digits} />{' '}
          and <Told letter={of} {...current[of]} digits={digits} />, so{' '}
          <Told letter="L" {...current.L} digits={digits} />.
        </>
      )}
      {withSquares && ' Dotted: half the square of the error.'}
    </>
  );
}

function labelOf({ view, of, withSquares }: Kind): string {
  const current = currentOf(view);
  const what = `L over ${of}: for y = 1 it falls towards 0 as ${of} grows, for y = 0 it rises from 0`;
  const extra = withSquares ? '; half the squared error stays below one half' : '';
  if (!current) return `${what}${extra}.`;
  const point = `${toldText(of, current[of].value)}, ${toldText('L', current.L.value)}`;
  return `${what}${extra}; the current example has ${toldText('y', current.y)} and stands at ${point}.`;
}

function Table({ view: { digits, loss }, of, withSquares }: Kind) {
  const zs = [-6, -4, -2.2, -1.1, 0, 1.1, 2.2, 4, 6];
  const tree = losses[of === 'z' ? loss : 'textbook'];
  const trees = withSquares ? [tree, squares] : [tree];
  const head = (k: number, label: number) => (
    <>
      {k === 0 ? <Letter name="L" /> : 'half square'}, <Letter name="y" /> = {label}
    </>
  );
  return (
    <Rows
      heads={[
        <Letter key={of} name={of} />,
        ...trees.flatMap((_, k) => labels.map((label) => head(k, label))),
      ]}
      rows={zs.map((z) => [
        <Figure key={z} value={of === 'z' ? z : sigmaOf(z)} digits={digits} />,
        ...trees.flatMap((t) =>
          labels.map((label) => <Figure key={label} value={lossOf(t, label)(z)} digits={digits} />),
        ),
      ])}
    />
  );
}
