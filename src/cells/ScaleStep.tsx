import type { ComponentChildren } from 'preact';
import { ownValue, type Scale, scalingWords } from '../run/scaling';
import type { Start } from '../run/start';
import { currentExample, type View } from '../run/view';
import { Letter } from './letter';
import { Num } from './num';
import { Rows } from './rows';
import { useNotebook } from './use-notebook';

interface ScaleStepProps {
  start: Start;
  /** The formulas of each way to scale, in an element with `data-way`. */
  children?: ComponentChildren;
}

/** Scaling as the step before all others: its formula, and with the numbers of one example. */
export function ScaleStep({ start, children }: ScaleStepProps) {
  const { view } = useNotebook(start);
  const { scales, scaling } = view.set;
  const shown = scales && scaling && scaling !== 'none' && scales.length === view.program.features;
  const words = shown ? scalingWords[scaling] : undefined;
  return (
    <section
      class="switch-cell scale-step"
      aria-label="Scaled features"
      data-scaling={shown ? scaling : 'none'}
    >
      {words ? (
        <p>
          Before the first step, every feature was scaled: less its column’s {words.shift}, divided
          by its {words.spread}.
        </p>
      ) : (
        <p class="quiet">
          These features are in their own units. A table that you load can be scaled on the way in.
        </p>
      )}
      {children}
      {words && scales && <Numbers view={view} scales={scales} heads={words} />}
    </section>
  );
}

interface NumbersProps {
  view: View;
  scales: readonly Scale[];
  heads: { readonly shift: string; readonly spread: string };
}

/** The current example: each feature as it was, what was done to it, and as it is. */
function Numbers({ view, scales, heads }: NumbersProps) {
  const { inputs, program, set, digits } = view;
  const example = Math.max(1, currentExample(view));
  const row = inputs.rows[example - 1] ?? [];
  const number = (value: number, at?: string) => <Num value={value} digits={digits} at={at} />;
  return (
    <div class="scroller" role="group" aria-label="Scaling, with numbers" tabIndex={0}>
      <Rows
        heads={[
          `example ${example}`,
          'was',
          `less the ${heads.shift}`,
          `divided by the ${heads.spread}`,
          'is',
        ]}
        rows={scales.map((scale, j) => {
          const symbol = program.data[j] ?? '';
          const value = row[j] ?? Number.NaN;
          const { name, unit } = set.columns[j] ?? {};
          // Taken back from the scaled number, so the last digits may be off.
          const own = Number(ownValue(value, scale).toPrecision(12));
          return [
            <>
              <Letter name={symbol} /> {name}
              {unit ? ` in ${unit}` : ''}
            </>,
            number(own),
            number(scale.shift),
            scale.spread === 0 ? 'nothing: all are equal' : number(scale.spread),
            number(value, `input/${example}/${symbol}`),
          ];
        })}
      />
    </div>
  );
}
