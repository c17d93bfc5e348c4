import { useMemo, useState } from 'preact/hooks';
import { countText } from '../math/count';
import { formatText } from '../math/format';
import { costAddress, costLetter } from '../run/costs';
import type { Start } from '../run/start';
import { across, costAt, Picture, runsOf, type Shown } from './cost-picture';
import { IterationSlider } from './iteration-slider';
import { Letter } from './letter';
import { Plot } from './plot';
import { Rows } from './rows';
import { Figure, Told, toldText } from './told';
import { useNotebook } from './use-notebook';

interface CostPlotProps {
  start: Start;
  /** How many iterations the picture shows; above 100 equal lengths are equal ratios. */
  iterations?: number;
  /** Learning rates to compare, each from the same start; left out, the notebook's own. */
  alphas?: readonly number[];
  /** Whether the curves are called A, B, C … until the reader asks which is which. */
  anonymous?: boolean;
}

/** The cost at the start of each iteration, as a curve; a click on it opens an iteration. */
export function CostPlot({ start, iterations = 30, alphas, anonymous = false }: CostPlotProps) {
  const { view, act } = useNotebook(start);
  const [hidden, setHidden] = useState(anonymous);
  const { program, inputs } = view;
  const runs = useMemo(
    () => runsOf(view, iterations, alphas ?? [], hidden),
    [program, inputs, iterations, alphas?.join(), hidden],
  );
  const shown = { view, runs, iterations, hidden };
  const open = (iteration: number): void => {
    if (!hidden) act().seek(String(Math.min(Math.max(Math.round(iteration), 1), iterations)));
  };
  return (
    <Plot
      name="cost"
      label={labelOf(shown)}
      draw={(size) => <Picture size={size} {...shown} />}
      onPoint={(place, size) => open(across(size, shown).of(place))}
      caption={<Caption {...shown} />}
      table={<Table {...shown} />}
    >
      <div class="needs-script">
        {hidden ? (
          <p class="buttons">
            <button type="button" class="button" onClick={() => setHidden(false)}>
              Show which α is which
            </button>
          </p>
        ) : (
          <IterationSlider
            class={runs.length > 1 ? 'range narrow' : 'range'}
            iteration={view.trace.iteration}
            most={iterations}
            open={open}
          />
        )}
      </div>
    </Plot>
  );
}

function Caption({ view, runs, iterations, hidden }: Shown) {
  const { trace, program, digits } = view;
  const { iteration } = trace;
  const letter = costLetter(program);
  const own = hidden ? undefined : runs.find((run) => run.own);
  return (
    <>
      <Letter name={letter} /> at the start of each iteration
      {runs.length > 1 && ', every curve from the same start'}.{' '}
      {own && iteration <= iterations && (
        <>
          Iteration {countText(iteration)}:{' '}
          <Told
            letter={letter}
            value={costAt(own, iteration)}
            at={costAddress(program, iteration)}
            digits={digits}
          />
          .
        </>
      )}
      {own &&
        iteration > iterations &&
        `Iteration ${countText(iteration)} lies to the right of the picture.`}
    </>
  );
}

function labelOf({ view, runs, iterations, hidden }: Shown): string {
  const letter = costLetter(view.program);
  const courses = runs.map(({ alpha, alias, costs }) => {
    const rises = costs.filter((cost, k) => k > 0 && cost > (costs[k - 1] ?? cost)).length;
    const course = rises === 0 ? 'never rising' : `rising ${rises} times`;
    const [first, last] = [costs.at(0) ?? Number.NaN, costs.at(-1) ?? Number.NaN];
    const name = hidden ? `curve ${alias}` : toldText('alpha', alpha);
    return `${name} goes from ${formatText(first)} to ${formatText(last)}, ${course}`;
  });
  return `${letter} over iterations 1 to ${iterations}: ${courses.join('; ')}.`;
}

function Table({ view, runs, iterations, hidden }: Shown) {
  const few = [1, 2, 3, 4, 5, 10, 15, 20, 25, 30, 50, 70, 100, 200, 500, 1000, 2000, 5000];
  const chosen = [...few.filter((k) => k < iterations), iterations];
  const letter = costLetter(view.program);
  return (
    <Rows
      heads={[
        'iteration',
        ...runs.map(({ alpha, alias }) => (
          <>
            <Letter name={letter} />, {hidden ? alias : toldText('alpha', alpha)}
          </>
        )),
      ]}
      rows={chosen.map((k) => [
        countText(k),
        ...runs.map((run) => (
          <Figure
            key={run.alpha}
            value={costAt(run, k)}
            at={costAddress(view.program, k)}
            run={run.name}
            digits={view.digits}
          />
        )),
      ])}
    />
  );
}
