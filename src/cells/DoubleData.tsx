import { useMemo, useState } from 'preact/hooks';
import { doubled, onRows, type Sum, sameNumber, sumsOf } from '../run/outcome';
import type { Start } from '../run/start';
import { Letters, type SumsRow, SumsTable } from './sums-table';
import { useNotebook } from './use-notebook';

/** Every example twice, beside the examples as they are: the sums, the averages, the step. */
export function DoubleData({ start }: { start: Start }) {
  const { view } = useNotebook(start);
  const [twice, setTwice] = useState(false);
  const { trace, inputs, digits } = view;
  const m = inputs.rows.length;
  const { now, double } = useMemo(
    () => ({ now: sumsOf(trace), double: sumsOf(onRows(trace, doubled(inputs.rows))) }),
    [trace],
  );
  const pair = (of: SumsRow['of'], head: (m: number) => string): SumsRow[] => [
    { head: head(m), of, sums: now },
    ...(twice ? [{ head: head(2 * m), of, sums: double, run: 'doubled' }] : []),
  ];
  return (
    <section class="switch-cell" aria-label="Double the data">
      <label class="switch needs-script">
        <input
          type="checkbox"
          checked={twice}
          onChange={(event) => setTwice(event.currentTarget.checked)}
        />
        Give every example twice
      </label>
      <SumsTable
        caption={`Iteration ${trace.iteration}: sums, averages and new parameters`}
        digits={digits}
        rows={[
          ...pair('sum', (count) => `sum of ${count}`),
          ...pair('average', (count) => `÷ ${count}`),
          ...pair('next', (count) => (count === m ? 'update' : `update (${count})`)),
        ]}
      />
      {twice && <Said now={now} double={double} />}
    </section>
  );
}

/** What doubling did, in a sentence; with a slip in the program it may have done something else. */
function Said({ now, double }: { now: readonly Sum[]; double: readonly Sum[] }) {
  const odd = now.filter(({ sum, average }, k) => {
    const other = double[k];
    return (
      !other ||
      !sameNumber(other.sum.value, 2 * sum.value) ||
      !sameNumber(other.average.value, average.value)
    );
  });
  return (
    <p class="said" role="status">
      {odd.length === 0 ? (
        'Every sum doubles, and so does what it is divided by: the averages stay, and so does the step.'
      ) : (
        <>
          The sums double and the averages stay, but not <Letters of={odd} />: this program does not
          add it up.
        </>
      )}
    </p>
  );
}
