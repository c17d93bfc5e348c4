import { costAddress, costLetter, costs } from '../run/costs';
import type { View } from '../run/view';
import { Axes } from './axis';
import { mostEven } from './iteration-slider';
import { log } from './log-scale';
import { Curve, Dot, Note, type Point, placed } from './marks';
import { areaOf, type Size } from './plot';
import { around, linear, type Scale } from './scale';
import { spread } from './spread';
import { DrawnTold } from './told';

/** One descent in the picture. */
export interface Run {
  readonly alpha: number;
  /** Whether it is the notebook's own, where iterations can be opened. */
  readonly own: boolean;
  /** What its numbers carry as `data-run`; nothing for the notebook's own. */
  readonly name?: string;
  /** What it is called while the reader is guessing. */
  readonly alias: string;
  readonly costs: Float64Array;
}

/** What the picture of costs is made of. */
export interface Shown {
  view: View;
  runs: readonly Run[];
  iterations: number;
  hidden: boolean;
}

const mostPoints = 400;
const styles = ['', 'second', 'third'];

/** A run for each learning rate, and for the notebook's own if it is not among them. */
export function runsOf(
  { program, inputs }: View,
  iterations: number,
  alphas: readonly number[],
  hidden: boolean,
): Run[] {
  const all = hidden || alphas.includes(inputs.alpha) ? alphas : [...alphas, inputs.alpha];
  return all.map((alpha, k) => ({
    alpha,
    own: alpha === inputs.alpha,
    name: alpha === inputs.alpha ? undefined : `alpha-${alpha}`,
    alias: String.fromCharCode(65 + k),
    costs: costs(program, { ...inputs, alpha }, iterations),
  }));
}

/** The scale of iterations; words at the ends of several curves need room to the right. */
export function across(size: Size, { runs, iterations }: Shown): Scale {
  const scale = iterations > mostEven ? log : linear;
  return scale([1, iterations], areaOf(size, runs.length > 1 ? 74 : 22).across);
}

/** The cost that a run meets in an iteration. */
export const costAt = ({ costs }: Run, iteration: number): number =>
  costs[iteration - 1] ?? Number.NaN;

/** The runs as curves, and the current iteration on the notebook's own. */
export function Picture({ size, ...shown }: Shown & { size: Size }) {
  const { view, runs, iterations, hidden } = shown;
  const { up } = areaOf(size);
  const x = across(size, shown);
  const y = linear(around(runs.flatMap((run) => [...run.costs])), up);
  const own = hidden ? undefined : runs.find((run) => run.own);
  const { iteration } = view.trace;
  const marked = own && iteration <= iterations ? own : undefined;
  const letter = costLetter(view.program);
  const drawn = picked(x, iterations);
  return (
    <>
      <Axes
        x={x}
        y={y}
        across={{ symbol: '', words: 'iteration' }}
        up={{ symbol: letter }}
        ticks={iterations > mostEven ? undefined : [1, ...x.ticks(5).filter((k) => k > 2)]}
      />
      {runs.map((run, k) => {
        const points = drawn.map((i): Point => [i, costAt(run, i)]);
        const style = run === own && runs.length > 1 ? 'own' : 'forward';
        return (
          <g key={run.alpha}>
            <Curve class={`${style} ${styles[k % 3]}`} x={x} y={y} points={points} />
          </g>
        );
      })}
      {runs.length > 1 && <Names x={x} y={y} runs={runs} hidden={hidden} iterations={iterations} />}
      {marked && (
        <>
          <path class="guide" d={`M${placed(x, iteration)},${up[0]}V${up[1]}`} />
          <Dot class="forward" x={x} y={y} at={[iteration, costAt(marked, iteration)]} />
          <Note x={x} y={y} at={[iteration, costAt(marked, iteration)]} rise={10}>
            <DrawnTold
              letter={letter}
              value={costAt(marked, iteration)}
              at={costAddress(view.program, iteration)}
              digits={view.digits}
            />
          </Note>
        </>
      )}
    </>
  );
}

/** The iterations that a picture draws: all, or as many as its width can show. */
function picked(x: Scale, iterations: number): number[] {
  if (iterations <= mostPoints) return Array.from({ length: iterations }, (_, k) => k + 1);
  const [from, to] = x.range;
  const places = Array.from(
    { length: mostPoints },
    (_, k) => from + (k / (mostPoints - 1)) * (to - from),
  );
  return [...new Set(places.map((place) => Math.round(x.of(place))))];
}

/** The curves' names at their ends. */
function Names({ x, y, runs, hidden, iterations }: Omit<Shown, 'view'> & { x: Scale; y: Scale }) {
  const ends = runs.map((run) => placed(y, run.costs.findLast(Number.isFinite) ?? y.domain[1]));
  const places = spread(ends, 15, y.range[1], y.range[0] - 6);
  return runs.map(({ alpha, alias }, k) => (
    <text key={alpha} class="note" x={x.at(iterations) + 6} y={(places[k] ?? 0) + 4}>
      {hidden ? alias : <DrawnTold letter="alpha" value={alpha} digits="four" />}
    </text>
  ));
}
