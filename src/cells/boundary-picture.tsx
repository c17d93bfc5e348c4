import { turningPoint } from '../run/boundary';
import type { Placed, predictor } from '../run/predict';
import { currentExample, type View } from '../run/view';
import { Axes, type Quantity } from './axis';
import { Bands } from './bands';
import { Curve, Dot, Note, type Point, placed, sampled, Within } from './marks';
import { areaOf, type Size } from './plot';
import { linear, padded, type Scale } from './scale';
import { DrawnTold } from './told';

/** What the picture of a boundary is made of. */
export interface Shown {
  view: View;
  /** The parameters in force, w_1 … b, and what the model predicts with them. */
  parameters: readonly Placed[];
  predict: ReturnType<typeof predictor>;
  /** The examples whose stretch the axes show, where it shall stay while others move; left out, all. */
  framed?: View['inputs']['rows'];
}

/** The axes of the picture: over x_1 from just below 0 to just above 1, or the plane of two features. */
export function axesOf(size: Size, rows: View['inputs']['rows'], features: number): Axis {
  const stretch = (j: number) => padded(rows.map((row) => row[j] ?? Number.NaN));
  const { across, up } = features === 1 ? areaOf(size) : areaOf(size, 56, 48);
  return {
    x: linear(stretch(0), across),
    y: linear(features === 1 ? [-0.07, 1.07] : stretch(1), up),
  };
}

interface Axis {
  x: Scale;
  y: Scale;
}

/** One feature: the examples at y = 0 and y = 1, and a as a curve over x_1. */
export function Over({ size, view, parameters, predict, framed }: Shown & { size: Size }) {
  const { set, inputs, digits } = view;
  const { x, y } = axesOf(size, framed ?? inputs.rows, 1);
  const [across, up] = [x.range, y.range];
  const turn = turningPoint(parameters.map(({ value }) => value));
  const inside = turn >= x.domain[0] && turn <= x.domain[1];
  return (
    <>
      <Axes x={x} y={y} across={columnOf(view, 0)} up={{ symbol: 'a' }} />
      <Within x={x} y={y}>
        {inside && <path class="guide" d={`M${x.at(turn).toFixed(1)},${up[0]}V${up[1]}`} />}
        <Curve class="forward" x={x} y={y} points={sampled(x, (x1) => predict([x1]).a)} />
      </Within>
      <text class="note low" x={across[0] + 8} y={placed(y, 1) + 4}>
        <DrawnTold letter="y" value={1} digits="four" />, {set.label.one}
      </text>
      <text class="note low" x={across[1]} y={placed(y, 0) + 4} text-anchor="end">
        <DrawnTold letter="y" value={0} digits="four" />, {set.label.zero}
      </text>
      <Examples
        x={x}
        y={y}
        view={view}
        spotOf={([x1 = Number.NaN, label = Number.NaN]) => [x1, label]}
      />
      {inside && (
        <Note x={x} y={y} at={[turn, 0.5]} rise={-16}>
          <DrawnTold letter="x_1" value={turn} digits={digits} />
        </Note>
      )}
    </>
  );
}

/** Two features: the examples in their plane, shaded by a. */
export function Plane({ size, view, predict, framed }: Shown & { size: Size }) {
  const { x, y } = axesOf(size, framed ?? view.inputs.rows, 2);
  return (
    <>
      <Bands x={x} y={y} z={(spot) => predict(spot).z} />
      <Axes x={x} y={y} across={columnOf(view, 0)} up={columnOf(view, 1)} />
      <Examples x={x} y={y} view={view} spotOf={([x1 = Number.NaN, x2 = Number.NaN]) => [x1, x2]} />
    </>
  );
}

interface ExamplesProps {
  x: Scale;
  y: Scale;
  view: View;
  spotOf: (row: readonly number[]) => Point;
}

const mostNumbered = 8;

/** The examples as points, their numbers beside them if they are few, a ring around the current one. */
function Examples({ x, y, view, spotOf }: ExamplesProps) {
  const { rows } = view.inputs;
  const current = rows[currentExample(view) - 1];
  const [cx, cy] = current ? spotOf(current) : [];
  return (
    <>
      {rows.map((row, k) => (
        <g key={k}>
          <Dot x={x} y={y} at={spotOf(row)} square={row.at(-1) === 0} />
          {rows.length <= mostNumbered && (
            <Note
              class="low"
              x={x}
              y={y}
              at={spotOf(row)}
              rise={-4}
              leftFrom={x.range[1] - x.range[0] - 14}
            >
              {k + 1}
            </Note>
          )}
        </g>
      ))}
      {cx !== undefined && cy !== undefined && (
        <circle class="ring" cx={placed(x, cx)} cy={placed(y, cy)} r={8} />
      )}
    </>
  );
}

/** A feature as the data set describes it, but for its unit where the picture shows it standardised. */
function columnOf({ set, program }: View, k: number): Quantity {
  const { name, unit } = set.columns[k] ?? {};
  return {
    symbol: program.data[k] ?? '',
    words: name,
    unit: set.scales ? 'standardised' : unit,
  };
}
