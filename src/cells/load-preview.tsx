import { useMemo, useState } from 'preact/hooks';
import { countText } from '../math/count';
import { firstChoice } from '../run/first-choice';
import { tooLarge } from '../run/read-bytes';
import { readTable, readTableFile, type Writing } from '../run/read-table';
import type { DataSet } from '../run/start';
import type { Refusal, Table } from '../run/table';
import type { Choice } from '../run/table-choice';
import { tableInputs } from '../run/table-inputs';
import { Chooser } from './load-choices';
import { Head } from './load-head';
import { HowRead } from './load-writing';

export { goBack, remember } from './load-undo';

/** What somebody brought: a text, the bytes of a file, or a sentence why it is not even read. */
export type Source =
  | { readonly text: string }
  | { readonly bytes: Uint8Array; readonly name: string }
  | { readonly sentence: string }
  | undefined;

/** The source that a file is; one that is too large is not read. */
export async function sourceOf(file: File): Promise<Source> {
  const sentence = tooLarge(file.size);
  if (sentence) return { sentence };
  return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name };
}

interface PreviewProps {
  /** Unique on the page. */
  id: string;
  source: NonNullable<Source>;
  use: (set: DataSet) => void;
  cancel: () => void;
}

/** A table as it was read, what is to become of its columns, and what is wrong with it. */
export function Preview({ id, source, use, cancel }: PreviewProps) {
  const [writing, setWriting] = useState<Writing>({});
  const [made, setMade] = useState<{ readonly of: Table; readonly choice: Choice }>();
  const table = useMemo(() => read(source, writing), [source, writing]);
  const refused = 'sentences' in table;
  const choice = refused ? undefined : made?.of === table ? made.choice : firstChoice(table);
  const chosen = useMemo(
    () => (refused || !choice ? undefined : tableInputs(table, choice)),
    [table, made],
  );
  const sentences = refused
    ? table.sentences
    : chosen && 'sentences' in chosen
      ? chosen.sentences
      : [];
  const set = chosen && 'set' in chosen ? chosen.set : undefined;
  const notes = chosen && 'notes' in chosen ? chosen.notes : [];
  return (
    <section class="preview" aria-label="Preview">
      <p class="label">
        Preview{'name' in source ? ` of ${source.name}` : ''}: nothing is changed yet
      </p>
      {!('sentence' in source) && (
        <HowRead table={refused ? undefined : table} writing={writing} set={setWriting} />
      )}
      {!refused && choice && (
        <>
          <Head table={table} choice={choice} />
          <Chooser
            id={id}
            table={table}
            choice={choice}
            choose={(next) => setMade({ of: table, choice: next })}
          />
        </>
      )}
      <Listed class="problem" alert sentences={sentences} />
      {!refused && choice && (
        <DropRows
          {...{ table, choice, chosen }}
          choose={(next) => setMade({ of: table, choice: next })}
        />
      )}
      {!refused && <Listed class="quiet" sentences={[...table.notes, ...notes]} />}
      <div class="buttons">
        {set && (
          <button type="button" class="button primary" onClick={() => use(set)}>
            Use {examples(set)}
          </button>
        )}
        <button type="button" class="button" onClick={cancel}>
          Cancel
        </button>
      </div>
    </section>
  );
}

function read(source: NonNullable<Source>, writing: Writing): Table | Refusal {
  if ('sentence' in source) return { sentences: [source.sentence] };
  if ('text' in source) return readTable(source.text, writing);
  const decode = (bytes: Uint8Array, encoding: string): string =>
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
  return readTableFile(source.bytes, decode, writing);
}

interface DropRowsProps {
  table: Table;
  choice: Choice;
  chosen: ReturnType<typeof tableInputs> | undefined;
  choose: (choice: Choice) => void;
}

/** Offers to leave wrong rows out where that helps. */
function DropRows({ table, choice, chosen, choose }: DropRowsProps) {
  const refused = chosen !== undefined && 'sentences' in chosen;
  const helps = useMemo(
    () => refused && 'set' in tableInputs(table, { ...choice, dropRows: true }),
    [table, chosen],
  );
  if (!helps && !choice.dropRows) return null;
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={choice.dropRows === true}
        onChange={(event) => choose({ ...choice, dropRows: event.currentTarget.checked })}
      />
      Leave out the rows with wrong or empty cells
    </label>
  );
}

function Listed(props: { class: string; sentences: readonly string[]; alert?: boolean }) {
  if (props.sentences.length === 0) return null;
  return (
    <div role={props.alert ? 'alert' : undefined}>
      <ul class={props.class}>
        {props.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

const examples = ({ inputs: { rows } }: DataSet): string =>
  rows.length === 1 ? 'this example' : `these ${countText(rows.length)} examples`;
