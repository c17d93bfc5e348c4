import { useEffect, useRef, useState } from 'preact/hooks';
import { formatText } from '../math/format';
import { letter } from '../math/styles';
import { type FieldKind, readNumber } from '../run/read-number';
import type { Start } from '../run/start';
import { Letter } from './letter';
import { useNotebook } from './use-notebook';

/** Every number a reader may edit, folded to one line at first. */
export function Inputs({ start }: { start: Start }) {
  const { view, act } = useNotebook(start);
  const { inputs, program, set, canUndo } = view;
  // A field keeps what was typed into it, so fields that are to be put right are made anew.
  const [restored, setRestored] = useState(0);
  const field = (at: string, name: string, value: number, kind?: FieldKind) => (
    <Field
      key={`${set.name} ${restored} ${at}`}
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
      <div class="start">
        {program.parameters.map((symbol, k) => (
          <div key={symbol} class="field">
            <span>
              start <Letter name={symbol} />
            </span>
            {field(`input/${symbol}`, `start ${symbol}`, inputs.parameters[k] ?? Number.NaN)}
          </div>
        ))}
        <div class="field">
          <span>learning rate α</span>
          {field('input/alpha', `learning rate ${letter('alpha')}`, inputs.alpha, 'rate')}
        </div>
      </div>
    </details>
  );
}

interface FieldProps {
  at: string;
  name: string;
  value: number;
  kind?: FieldKind;
  edit: (at: string, value: number) => void;
}

/** A number as text. What is typed stays typed; the engine takes every valid keystroke. */
function Field({ at, name, value, kind, edit }: FieldProps) {
  const [typed, setTyped] = useState<string>();
  const [sentence, setSentence] = useState<string>();
  const sent = useRef(value);
  useEffect(() => {
    if (Object.is(sent.current, value)) return;
    sent.current = value;
    setTyped(undefined);
    setSentence(undefined);
  }, [value]);
  const take = (text: string): void => {
    setTyped(text);
    setSentence(undefined);
    const reading = readNumber(text, name, kind);
    if (!('value' in reading)) return;
    sent.current = reading.value;
    edit(at, reading.value);
  };
  const check = (text: string): void => {
    const reading = readNumber(text, name, kind);
    if ('sentence' in reading) setSentence(reading.sentence);
    else setTyped(undefined);
  };
  const problem = `problem-${at}`;
  return (
    <>
      <input
        type="text"
        autocomplete="off"
        aria-label={name}
        aria-invalid={sentence !== undefined}
        aria-describedby={sentence && problem}
        value={typed ?? String(value).replace('-', '−')}
        onInput={(event) => take(event.currentTarget.value)}
        onBlur={(event) => check(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && check(event.currentTarget.value)}
      />
      {sentence && (
        <span class="problem" id={problem} role="alert">
          {sentence}
        </span>
      )}
    </>
  );
}
