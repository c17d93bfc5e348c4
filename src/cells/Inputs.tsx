import { useState } from 'preact/hooks';
import { formatText } from '../math/format';
import type { FieldKind } from '../run/read-number';
import type { Start } from '../run/start';
import { Field } from './input-field';
import { Letter } from './letter';
import { StartRow } from './start-row';
import { useGiven } from './use-given';

/** Every number a reader may edit, folded to one line at first. */
export function Inputs({ start }: { start: Start }) {
  const { view, act } = useGiven(start);
  const { inputs, program, set, canUndo } = view;
  // A field keeps what was typed into it until it is somebody else's.
  const [restored, setRestored] = useState(0);
  const field = (at: string, name: string, value: number, kind?: FieldKind) => (
    <Field
      key={at}
      of={`${set.name} ${restored}`}
      at={at}
      name={name}
      value={value}
      kind={kind}
      edit={act().edit}
    />
  );
  const columns = [...set.columns.map((column) => [column.name, column.unit]), [set.label.name]];
  return (
    <details class="inputs needs-script">
      <summary>
        <span class="label">Inputs</span> <var>m</var> = {inputs.rows.length}, <var>n</var> ={' '}
        {program.features}, α = {formatText(inputs.alpha)}
      </summary>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => {
            act().restore();
            setRestored(restored + 1);
          }}
        >
          Restore lesson’s data
        </button>
        {canUndo && (
          <button type="button" class="button" onClick={() => act().undo()}>
            Undo
          </button>
        )}
      </div>
      <div class="scroller">
        <table class="table">
          <caption>
            {set.title}: {set.label.name} is 1 for {set.label.one}, 0 for {set.label.zero}.
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <var>i</var>
              </th>
              {program.data.map((symbol, k) => (
                <th key={symbol} scope="col">
                  <Letter name={symbol} />
                  <small>{columns[k]?.filter(Boolean).join(', ')}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inputs.rows.map((row, k) => (
              <tr key={k}>
                <th scope="row">{k + 1}</th>
                {row.map((value, j) => {
                  const symbol = program.data[j] ?? '';
                  const kind = symbol === 'y' ? 'label' : 'number';
                  const at = `input/${k + 1}/${symbol}`;
                  return (
                    <td key={symbol}>{field(at, `${symbol} of example ${k + 1}`, value, kind)}</td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <StartRow view={view} field={field} />
    </details>
  );
}
