import type { ComponentChildren } from 'preact';
import type { Digits } from '../math/format';
import type { Figure, Sum } from '../run/outcome';
import { Letter } from './letter';
import { Num } from './num';

/** One row: the sums of a run, their averages, or the parameters that those lead to. */
export interface SumsRow {
  readonly head: ComponentChildren;
  readonly of: 'sum' | 'average' | 'next';
  readonly sums: readonly Sum[];
  /** The run's name; left out, the notebook's own. */
  readonly run?: string;
}

/** Sums of an iteration side by side with those of another run of it, a column for each sum. */
export function SumsTable({
  caption,
  rows,
  digits,
}: {
  caption: string;
  rows: readonly SumsRow[];
  digits: Digits;
}) {
  const columns = rows[0]?.sums ?? [];
  const finite = rows.every(({ of, sums }) =>
    sums.every((sum) => Number.isFinite(sum[of]?.value ?? 0)),
  );
  return (
    <div class="scroller" role="group" aria-label={caption} tabIndex={0}>
      <table class="table sums">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">of the examples</span>
            </th>
            {columns.map(({ symbol }) => (
              <th key={symbol} scope="col" class="number">
                <Letter name={symbol} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, of, sums, run }, k) => (
            <tr key={k} class={run && 'other'}>
              <th scope="row">{head}</th>
              {sums.map((sum) => (
                <td key={sum.symbol} class="number">
                  <Place figure={sum[of]} letter={of === 'next' ? sum.parameter : undefined}>
                    {({ at, value }) => <Num {...{ at, value, digits, run }} />}
                  </Place>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {!finite && (
        <p class="problem">
          NaN and ∞ come from log 0 in the loss, or from numbers too large for floating point.
        </p>
      )}
    </div>
  );
}

interface PlaceProps {
  figure: Figure | undefined;
  /** Stands before the number where the column's own letter is another. */
  letter?: string;
  children: (figure: Figure) => ComponentChildren;
}

function Place({ figure, letter, children }: PlaceProps) {
  if (!figure) return '–';
  return (
    <>
      {letter && (
        <span class="quiet">
          <Letter name={letter} />{' '}
        </span>
      )}
      {children(figure)}
    </>
  );
}

/** The letters of some sums in a sentence: dw_1, dw_2 and db. */
export function Letters({ of }: { of: readonly Sum[] }) {
  return (
    <>
      {of.map(({ symbol }, k) => (
        <>
          {k > 0 && (k === of.length - 1 ? ' and ' : ', ')}
          <Letter name={symbol} />
        </>
      ))}
    </>
  );
}
