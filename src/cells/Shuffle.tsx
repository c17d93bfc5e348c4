import { useState } from 'preact/hooks';
import { openLink } from '../run/open-link';
import { onRows, type Sum, sameNumber, shuffled, sumsOf } from '../run/outcome';
import type { Inputs, Start } from '../run/start';
import { Letters, SumsTable } from './sums-table';
import { useNotebook } from './use-notebook';

type Rows = Inputs['rows'];

/** Puts the notebook's examples into another order, and shows the averages before and after. */
export function Shuffle({ start }: { start: Start }) {
  const { view, act } = useNotebook(start);
  const { trace, inputs, digits } = view;
  const [seed, setSeed] = useState(1);
  const [order, setOrder] = useState<{ before: Rows; after: Rows }>();
  // Once the reader edits the examples, or goes to others, there is nothing left to compare.
  const before = String(order?.after) === String(inputs.rows) ? order?.before : undefined;
  const put = (rows: Rows): void => {
    const [w, b] = [inputs.parameters.slice(0, -1), inputs.parameters.at(-1)];
    openLink(act(), { ...act().link(), rows, w, b });
  };
  const shuffle = (): void => {
    const after = shuffled(inputs.rows, seed);
    setOrder({ before: before ?? inputs.rows, after });
    setSeed(seed + 1);
    put(after);
  };
  const [now, then] = [sumsOf(trace), before && sumsOf(onRows(trace, before))];
  return (
    <section class="switch-cell needs-script" aria-label="Shuffle the examples">
      <div class="buttons">
        <button type="button" class="button" onClick={shuffle}>
          Shuffle the examples
        </button>
        {before && (
          <button type="button" class="button" onClick={() => put(before)}>
            Put them back in order
          </button>
        )}
      </div>
      {before && then && (
        <>
          <SumsTable
            caption={`Iteration ${trace.iteration}: averages before and after the shuffle`}
            digits={digits}
            rows={[
              { head: 'before, ÷ m', of: 'average', sums: then, run: 'before-shuffle' },
              { head: 'now, ÷ m', of: 'average', sums: now },
            ]}
          />
          <Said {...{ now, then }} order={orderOf(before, inputs.rows)} />
        </>
      )}
    </section>
  );
}

interface SaidProps {
  now: readonly Sum[];
  then: readonly Sum[];
  order: readonly number[];
}

/** What the other order did to the averages, in a sentence. */
function Said({ now, then, order }: SaidProps) {
  const changed = now.filter(
    ({ average }, k) => !sameNumber(average.value, then[k]?.average.value ?? Number.NaN),
  );
  return (
    <p class="said" role="status">
      The examples now come in the order {order.join(', ')}.{' '}
      {changed.length === 0 ? (
        'No average has changed: a sum does not care which of its terms comes first.'
      ) : (
        <>
          <Letters of={changed} /> changed. A sum would not have: this program keeps only what the
          last example gives, and now another one comes last.
        </>
      )}
    </p>
  );
}

/** Where each example stood before, from 1; of equal ones each is taken once. */
function orderOf(before: Rows, after: Rows): number[] {
  const left = before.map(String);
  return after.map((row) => {
    const index = left.indexOf(String(row));
    left[index] = '';
    return index + 1;
  });
}
