import { countText } from '../math/count';
import { addressText } from '../run/address';
import { costAddress, costLetter } from '../run/costs';
import { spotOf } from '../run/layout';
import { keptRun } from '../run/other';
import { specOf } from '../run/spec';
import { differencesOf } from '../run/spec-differences';
import type { Start } from '../run/start';
import { parameterAt } from '../run/step';
import { type Trace, valueAt } from '../run/trace';
import type { Other, View } from '../run/view';
import { Letter } from './letter';
import { Num } from './num';
import { TwoCurves } from './two-curves';
import { useNotebook } from './use-notebook';

/** What the numbers of the kept run carry as `data-run`. */
export const keptName = 'kept';

/** Keeps a run, to compare it with what comes of another α, start, number or mistake. */
export function TwoRuns({ start }: { start: Start }) {
  const { view, act } = useNotebook(start);
  const { kept, other } = view;
  const refresh = (): void => act().keep(act().view.value.kept);
  return (
    <section class="switch-cell" aria-label="Two runs">
      <div class="buttons needs-script">
        <button type="button" class="button" onClick={() => act().keep(keptRun(specOf(view)))}>
          {kept ? 'Keep this run instead' : 'Keep this run'}
        </button>
        {kept && (
          <button type="button" class="button" onClick={() => act().keep(undefined)}>
            Forget it
          </button>
        )}
      </div>
      <p class="said" role="status">
        {kept ? keptWords(view) : 'No run is kept yet.'}
      </p>
      {kept && other && (
        <>
          <Difference view={view} other={other} seek={(at) => act().seek(at)} />
          <TwoCurves
            view={view}
            kept={kept.spec}
            other={other}
            seek={act().seek}
            refresh={refresh}
          />
          <Sides view={view} other={other} />
        </>
      )}
    </section>
  );
}

function keptWords({ kept, ...view }: View): string {
  const differences = kept ? differencesOf(kept.spec, specOf({ ...view, kept })) : [];
  return differences.length === 0
    ? 'This run is kept. Change α, the start, a number or a mistake: the two stand side by side.'
    : `Kept and current run differ in ${differences.join('; ')}.`;
}

interface DifferenceProps {
  view: View;
  other: Other;
  seek: (at: string) => void;
}

/** Where in this iteration the two have another number for the first time. */
function Difference({ view, other: { trace, difference }, seek }: DifferenceProps) {
  if (!trace) return <p class="said">The kept run is on its way to this iteration …</p>;
  if (!difference)
    return <p class="said">In this iteration all numbers of the two are the same.</p>;
  const { place, equation } = spotOf(view.layout, difference.step);
  const at = addressText({ iteration: view.trace.iteration, place, symbol: equation.symbol });
  const where = typeof place === 'number' ? `of example ${place}` : `(${place})`;
  return (
    <p class="said">
      In this iteration they first differ at <Letter name={equation.symbol} /> {where}:{' '}
      <Num at={at} value={difference.value} digits={view.digits} run={keptName} /> in the kept run,{' '}
      <Num
        at={at}
        value={valueAt(view.trace, place, equation.symbol) ?? Number.NaN}
        digits={view.digits}
      />{' '}
      here.{' '}
      <button type="button" class="button needs-script" onClick={() => seek(at)}>
        Go there
      </button>
    </p>
  );
}

/** Cost and parameters of the iteration on show, side by side. */
function Sides({ view, other }: { view: View; other: Other }) {
  const { iteration } = view.trace;
  const cost = costLetter(view.program);
  const rows = [
    { symbol: cost, at: costAddress(view.program, iteration) },
    ...view.program.parameters.map((symbol) => ({
      symbol,
      at: parameterAt(iteration + 1, symbol),
    })),
  ];
  const cell = (
    of: Trace | undefined,
    { symbol, at }: { symbol: string; at: string },
    run?: string,
  ) => {
    const place = symbol === cost ? (view.program.single ? 1 : 'average') : 'update';
    const value = of && valueAt(of, place, symbol);
    return (
      <td class="number">
        {value === undefined ? '–' : <Num {...{ at, value, run }} digits={view.digits} />}
      </td>
    );
  };
  return (
    <div class="scroller" role="group" aria-label="Both runs in this iteration" tabIndex={0}>
      <table class="table">
        <caption>After iteration {countText(iteration)}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">letter</span>
            </th>
            <th scope="col" class="number">
              kept
            </th>
            <th scope="col" class="number">
              here
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.symbol}>
              <th scope="row">
                <Letter name={row.symbol} />
              </th>
              {cell(other.trace, row, keptName)}
              {cell(view.trace, row)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
