import type { Start } from '../run/start';
import { Field } from './input-field';
import { Letter } from './letter';
import { useNotebook } from './use-notebook';

/** Fields for where descent begins, w and b, and for the learning rate, beside a data table. */
export function StartFields({ start }: { start: Start }) {
  const { view, act } = useNotebook(start);
  const { inputs, program, set } = view;
  const edit = act().edit;
  return (
    <section class="inputs needs-script" aria-label="Start and learning rate">
      <div class="start">
        {program.parameters.map((symbol, k) => (
          <div key={symbol} class="field">
            <span>
              start <Letter name={symbol} />
            </span>
            <Field
              key={`${set.name} ${symbol}`}
              at={`input/${symbol}`}
              name={`start ${symbol}`}
              value={inputs.parameters[k] ?? Number.NaN}
              edit={edit}
            />
          </div>
        ))}
        <div class="field">
          <span>learning rate α</span>
          <Field
            key={set.name}
            at="input/alpha"
            name="learning rate α"
            value={inputs.alpha}
            kind="rate"
            edit={edit}
          />
        </div>
      </div>
    </section>
  );
}
