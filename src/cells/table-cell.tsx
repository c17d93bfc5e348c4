import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatText } from '../math/format';
import { cellName, type Spot, type Table } from './use-table';

interface TableCellProps {
  table: Table;
  at: Spot;
  value: number;
  /** Whether it is the one that Tab comes to. */
  current: boolean;
  /** Whether it may be in sight; a number that is not is there as text. */
  near: boolean;
  go: (to: Spot) => void;
}

/** A number of the table as a field; chosen as a whole at first, so that typing replaces it. */
export function TableCell({ table, at, value, current, near, go }: TableCellProps) {
  const field = useRef<HTMLInputElement>(null);
  const { mode, inputs, finish, type, paste, setMode } = table;
  const { text, sentence } = table.typedAt(at) ?? {};
  const shown = text ?? String(value).replace('-', '−');
  const { row, column } = at;
  // Before the next key can come: somebody who types fast must not find the whole number chosen.
  useLayoutEffect(() => {
    const element = field.current;
    if (!current || !element || document.activeElement !== element) return;
    if (mode === 'look') element.select();
    const { selectionStart, selectionEnd } = element;
    const all = selectionStart === 0 && selectionEnd === shown.length;
    if (mode === 'edit' && all) element.setSelectionRange(shown.length, shown.length);
  }, [current, mode]);
  const leave = (): void => {
    if (current && mode !== 'look') finish();
  };
  if (!current && !near) return <td>{text ?? formatText(value)}</td>;
  return (
    <td class={current ? 'spot' : undefined}>
      <input
        ref={field}
        type="text"
        autocomplete="off"
        tabIndex={current ? 0 : -1}
        aria-label={cellName(at, inputs)}
        aria-invalid={sentence !== undefined}
        data-cell={`${row} ${column}`}
        value={shown}
        onFocus={(event) => {
          if (!current) go(at);
          event.currentTarget.select();
        }}
        onMouseDown={(event) => {
          // The first press chooses the number as a whole, the next one puts the caret into it.
          if (document.activeElement === event.currentTarget) return setMode('edit');
          event.preventDefault();
          event.currentTarget.focus();
        }}
        onBlur={leave}
        onInput={(event) => type(event.currentTarget.value)}
        onPaste={(event) => {
          const block = event.clipboardData?.getData('text/plain') ?? '';
          if (!/[\t\n\r]/.test(block)) return;
          event.preventDefault();
          paste(block);
        }}
      />
    </td>
  );
}
