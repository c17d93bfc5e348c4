import { useState } from 'preact/hooks';
import { countText } from '../math/count';
import type { DataSet, Inputs, Start } from '../run/start';
import { addFeature, addRow, removeFeature, removeRow } from '../run/table-edits';
import { SaveTable } from './save-table';
import { TableGrid } from './table-grid';
import { useGiven } from './use-given';
import { symbolOf, type Table, useTable } from './use-table';

/** The examples as a small spreadsheet: typed over, grown and shrunk, pasted into, undone. */
export function DataTable({ start }: { start: Start }) {
  const { view, act } = useGiven(start);
  const table = useTable(view, act);
  const id = `table-${start.name}`;
  const [misnamed, setMisnamed] = useState<{ sentence: string; inputs: Inputs }>();
  const { inputs } = table;
  // A sentence about a name has had its time once anything else was changed.
  const problem =
    table.problem ?? (misnamed?.inputs === view.inputs ? misnamed.sentence : undefined);
  return (
    <section class="data-table needs-script" aria-label="Data table">
      <p class="label" id={`${id}-name`}>
        Data: <var>m</var> = {countText(inputs.rows.length)}, <var>n</var> ={' '}
        {inputs.parameters.length - 1}
      </p>
      <Buttons table={table} set={view.set} />
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <TableGrid
        table={table}
        set={view.set}
        labelledBy={`${id}-name`}
        complain={(sentence) =>
          setMisnamed(sentence ? { sentence, inputs: view.inputs } : undefined)
        }
      />
      <p class="quiet">
        {view.set.label.name}: 1 is {view.set.label.one}, 0 is {view.set.label.zero}. Arrow keys
        move, typing replaces, Enter or F2 edits, Escape gives up. What was copied in a spreadsheet
        can be pasted; the table grows with it. The names in its head can be typed over too, with a
        unit in brackets: hours (h).
      </p>
      <SaveTable view={view} id={id} />
    </section>
  );
}

function Buttons({ table, set }: { table: Table; set: DataSet }) {
  const { inputs, spot, change, undo, redo, canUndo, canRedo } = table;
  const { row, column } = spot;
  const m = inputs.rows.length;
  const n = inputs.parameters.length - 1;
  return (
    <div class="buttons">
      <Button name="Add example" act={() => change((old) => addRow(old, m), { row: m, column })} />
      <Button
        name="Remove example"
        what={`${row + 1}`}
        act={() => change((old) => removeRow(old, row), spot)}
      />
      <Button name="Add feature" act={() => change(addFeature, { row, column: n })} />
      <Button
        name="Remove feature"
        what={column < n ? symbolOf(column, inputs) : undefined}
        act={() => change((old) => removeFeature(old, column, set), spot)}
      />
      <Button name="Undo" off={!canUndo} act={undo} />
      <Button name="Redo" off={!canRedo} act={redo} />
    </div>
  );
}

/** A button that keeps the focus where nothing is left for it to do. */
function Button({
  name,
  what,
  off = false,
  act,
}: {
  name: string;
  what?: string;
  off?: boolean;
  act: () => void;
}) {
  return (
    <button type="button" class="button" aria-disabled={off} onClick={() => !off && act()}>
      {what ? `${name} ${what}` : name}
    </button>
  );
}
