import { useState } from 'preact/hooks';
import { renameColumn } from '../run/rename-column';
import type { DataSet } from '../run/start';
import { headingText } from '../run/table-headings';
import type { Spot, Table } from './use-table';

interface TableNameProps {
  table: Table;
  set: DataSet;
  /** The column's first cell, where one goes from its name. */
  at: Spot;
  symbol: string;
  go: (to: Spot) => void;
  /** Says why a name cannot be, or no longer says so. */
  complain: (sentence?: string) => void;
}

/** What a column is called, in a field of the table's head; Enter takes it, Escape gives it up. */
export function TableName({ table, set, at, symbol, go, complain }: TableNameProps) {
  const [typed, setTyped] = useState<string>();
  const { column } = at;
  const old = headingText(set.columns[column] ?? { symbol, name: set.label.name });
  /** Puts the old name there before it is drawn, chosen as a whole, so that typing replaces it. */
  const showOld = (field: HTMLInputElement): void => {
    field.value = old;
    field.select();
  };
  /** Takes what was typed; false where it cannot be a name, and the old one is there again. */
  const finish = (): boolean => {
    setTyped(undefined);
    if (typed === undefined || typed.trim() === old) return true;
    const edit = renameColumn(table.inputs, set, column, typed);
    complain('sentence' in edit ? edit.sentence : undefined);
    if ('inputs' in edit) table.change(() => edit);
    return 'inputs' in edit;
  };
  return (
    <input
      type="text"
      class="name"
      autocomplete="off"
      spellcheck={false}
      // Of the names one is a stop for Tab, as of the cells: that of the column one is in.
      tabIndex={column === table.spot.column ? 0 : -1}
      aria-label={`name of ${symbol}`}
      title={typed ?? old}
      value={typed ?? old}
      onFocus={(event) => event.currentTarget.select()}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        const { key, currentTarget: field } = event;
        // Undo and redo are the table's, unless it is this typing that one wants back.
        if ((event.ctrlKey || event.metaKey) && typed === undefined) return;
        event.stopPropagation();
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (key === 'Escape') {
          setTyped(undefined);
          showOld(field);
          return;
        }
        if (key === 'Enter' || key === 'ArrowDown') {
          event.preventDefault();
          if (finish()) go(at);
          else showOld(field);
          return;
        }
        const next = nextName(field, key);
        if (!next) return;
        event.preventDefault();
        next.focus();
      }}
    />
  );
}

/** The name beside this one, where an arrow leads out of it; while it is edited the caret moves. */
function nextName(field: HTMLInputElement, key: string): HTMLInputElement | null | undefined {
  const whole = field.selectionStart === 0 && field.selectionEnd === field.value.length;
  const cell = field.parentElement;
  if (!whole || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return undefined;
  const beside = key === 'ArrowLeft' ? cell?.previousElementSibling : cell?.nextElementSibling;
  return beside?.querySelector<HTMLInputElement>('.name');
}
