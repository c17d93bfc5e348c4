import type { ComponentChildren } from 'preact';
import { evaluate } from '../math/evaluate';
import type { Expr } from '../math/expr';
import { losses } from '../model/logistic';
import { squares } from '../model/squares';
import { got, sigmaOf } from '../run/predict';
import { currentExample, type View } from '../run/view';
import { Axes, DrawnLetter } from './axis';
import { Curve, Dot, type Point, placed, Within } from './marks';
import { areaOf, type Size } from './plot';
import { around, linear, type Scale } from './scale';
import { DrawnTold } from './told';

/** What is drawn: for which notebook, over a or over z, with the squares or without. */
export interface Kind {
  view: View;
  of: 'a' | 'z';
  withSquares: boolean;
}

/** The labels that an example may have, in the order of the curves. */
export const labels = [1, 0] as const;
/** Where the curves for y = 1 and y = 0 are far enough apart to be named, as a z. */
const namedAt = { 1: -2.2, 0: 2.2 } as const;
const usualTop = 5;
const pieces = 160;

/** A loss, for one y, as a function of z. */
export function lossOf(tree: Expr, y: number): (z: number) => number {
  return (z) => evaluate(tree, (name) => ({ z, y, a: sigmaOf(z) })[name] ?? Number.NaN);
}

/** The current example with its L, if that is computed. */
export function currentOf(view: View) {
  const example = currentExample(view);
  const [z, a, L] = ['z', 'a', 'L'].map((symbol) => got(view, example, symbol));
  const y = view.inputs.rows[example - 1]?.at(-1) ?? Number.NaN;
  return z && a && L ? { example, z, a, L, y } : undefined;
}

/** The curves of L, and the current example on its own. */
export function Picture({ size, view, of, withSquares }: Kind & { size: Size }) {
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
        // On the side where the words at the current example do not stand.
        <text
          class="note low"
          x={current?.y === 0 ? across[1] - 8 : across[0] + 8}
          y={placed(y, 0.5) - 6}
          text-anchor={current?.y === 0 ? 'end' : 'start'}
        >
          ½ (<DrawnLetter name="a" /> − <DrawnLetter name="y" />
          )²
        </text>
      )}
      {current && Number.isFinite(current.L.value) && (
        <>
          <Dot x={x} y={y} at={[place(current.z.value), current.L.value]} />
          <Beside
            x={x}
            y={y}
            at={[place(current.z.value), current.L.value]}
            right={current.y === 1}
          >
            <DrawnTold letter="L" {...current.L} digits={view.digits} />
          </Beside>
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

interface BesideProps {
  x: Scale;
  y: Scale;
  at: Point;
  right: boolean;
  children: ComponentChildren;
}

const roomForWords = 68;

/** Words on the side of a point where its own curve falls, and within the frame. */
function Beside({ x, y, at: [s, t], right, children }: BesideProps) {
  const [start, end] = x.range;
  const beside = placed(x, s) + (right ? 9 : -9);
  return (
    <text
      class="note"
      x={right ? Math.min(beside, end - roomForWords) : Math.max(beside, start + roomForWords)}
      y={placed(y, t) - 9}
      text-anchor={right ? 'start' : 'end'}
    >
      {children}
    </text>
  );
}
