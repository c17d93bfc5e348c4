import { addressText } from '../run/address';
import { indexOf, type Place } from '../run/layout';
import type { Start } from '../run/start';
import { type Trace, trace as traceOf, valueAt } from '../run/trace';
import type { View } from '../run/view';
import { Letter } from './letter';
import { Num } from './num';
import { useNotebook } from './use-notebook';

/** The mistake that the cell makes. */
export const slip = 'recomputed-between';

/** The update line by line, all derivatives taken together or each at what the line before left. */
export function Together({ start }: { start: Start }) {
  const { view, act } = useNotebook(start);
  const { program, layout, done, mistake } = view;
  const between = mistake === slip;
  const right = between
    ? traceOf(view.rightProgram, view.inputs, view.trace.parameters, view.trace.iteration)
    : undefined;
  return (
    <section class="switch-cell" aria-label="Update together">
      <label class="switch needs-script">
        <input
          type="checkbox"
          checked={between}
          onChange={(event) => act().setMistake(event.currentTarget.checked ? slip : undefined)}
        />
        Recompute between the lines
      </label>
      <div class="scroller" role="group" aria-label="The update line by line" tabIndex={0}>
        <table class="table together">
          <caption class="visually-hidden">
            Each parameter: at which z its derivative was taken, and what it becomes
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="visually-hidden">parameter</span>
              </th>
              {['z', 'dz'].map((symbol) => (
                <th key={symbol} scope="col" class="number">
                  <Letter name={symbol} />
                </th>
              ))}
              <th scope="col" class="number">
                derivative
              </th>
              <th scope="col" class="number">
                new value
              </th>
            </tr>
          </thead>
          <tbody>
            {program.parameters.map((parameter, k) => (
              <tr key={parameter}>
                <th scope="row">
                  <Letter name={parameter} />
                </th>
                {['z', 'dz', `d${parameter}`].map((symbol) => (
                  <Cell key={symbol} {...{ view, right, symbol }} times={between ? k : 0} />
                ))}
                <Cell {...{ view, right }} symbol={parameter} place="update" />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {done < layout.size && (
        <button
          type="button"
          class="button needs-script"
          onClick={() => act().seek(`${view.trace.iteration}/update`)}
        >
          Go to the end of the update
        </button>
      )}
      <p class="said">
        {between
          ? 'Only the first line was right: each line after it took a derivative at parameters that had moved already. Struck through is what all of them together give.'
          : 'All derivatives belong to the same z, that of the old parameters.'}
      </p>
    </section>
  );
}

interface CellProps {
  view: View;
  /** The run without the slip, while the slip is in. */
  right: Trace | undefined;
  symbol: string;
  /** How often it has been computed again by then. */
  times?: number;
  place?: Place;
}

/** A number, once it is executed, and struck through what it would be without the slip. */
function Cell({ view, right, symbol, times = 0, place = times > 0 ? 'update' : 1 }: CellProps) {
  const { trace, layout, digits, done } = view;
  const { iteration } = trace;
  const name = symbol + '_'.repeat(times);
  const index = indexOf(layout, place, name);
  if (index === 0 || index > done)
    return (
      <td class="number">
        <span class="empty" />
      </td>
    );
  const value = valueAt(trace, place, name) ?? Number.NaN;
  const oldPlace = place === 'update' && times > 0 ? 1 : place;
  const old = right && valueAt(right, oldPlace, symbol);
  const ghost = old !== undefined && !Object.is(old, value);
  return (
    <td class="number">
      {ghost && (
        <s class="ghost">
          <span class="visually-hidden">together it would be </span>
          <Num
            at={addressText({ iteration, place: oldPlace, symbol })}
            value={old}
            digits={digits}
            run="together"
          />
        </s>
      )}
      <Num at={addressText({ iteration, place, symbol: name })} value={value} digits={digits} />
    </td>
  );
}
