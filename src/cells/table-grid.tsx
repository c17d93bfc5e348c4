import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DataSet } from '../run/start';
import { Letter } from './letter';
import { keepInSight } from './scroll';
import { TableCell } from './table-cell';
import { tableKey } from './table-keys';
import { TableName } from './table-name';
import { columnsInSight, isWithin, type Range, rowsInSight, windowOf } from './table-window';
import { type Spot, symbolOf, type Table } from './use-table';

interface TableGridProps {
  table: Table;
  set: DataSet;
  labelledBy: string;
  /** Says why a column cannot be called so, or no longer says it. */
  complain: (sentence?: string) => void;
}

/** The rows that are seen of a table that may be long; one stop for Tab, arrows within. */
export function TableGrid({ table, set, labelledBy, complain }: TableGridProps) {
  const { inputs, spot } = table;
  const box = useRef<HTMLDivElement>(null);
  const [{ top, height, rowHeight, columns }, setScrolled] = useState<Scrolled>({
    top: 0,
    height: 352,
    rowHeight: 32,
    columns: [0, Number.POSITIVE_INFINITY],
  });
  const toFocus = useRef(false);
  const m = inputs.rows.length;
  const symbols = inputs.parameters.map((_, column) => symbolOf(column, inputs));
  const look = (): void => {
    const row = box.current?.querySelector<HTMLElement>('tr[data-row]');
    if (!box.current || !row) return;
    const { scrollTop, clientHeight, scrollLeft, clientWidth } = box.current;
    const [, ...heads] = box.current.querySelectorAll<HTMLElement>('thead th');
    setScrolled({
      top: scrollTop,
      height: clientHeight,
      rowHeight: row.offsetHeight || 32,
      columns: columnsInSight(heads, scrollLeft, clientWidth),
    });
  };
  useEffect(look, [set, symbols.length]);
  useEffect(() => {
    const observer = new ResizeObserver(look);
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (!toFocus.current) return;
    toFocus.current = false;
    box.current
      ?.querySelector<HTMLElement>('[data-cell][tabindex="0"]')
      ?.focus({ preventScroll: true });
    keepInSight(box.current, 'tr.current', 'tr.current .spot');
  });
  const go = (to: Spot): void => {
    toFocus.current = true;
    table.go(to);
  };
  const press = (event: KeyboardEvent): void => {
    const did = onKey(table, event, go);
    if (did) event.preventDefault();
  };
  return (
    <div class="scroller" ref={box} onScroll={look}>
      <table
        class="table"
        role="grid"
        aria-labelledby={labelledBy}
        aria-rowcount={m + 1}
        aria-colcount={symbols.length + 1}
        onKeyDown={press}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">
              <var>i</var>
            </th>
            {symbols.map((symbol, column) => (
              <th key={symbol} scope="col">
                <Letter name={symbol} />
                <TableName
                  at={{ row: 0, column }}
                  {...{ table, set, symbol, complain }}
                  go={(to) => {
                    go(to);
                    // One may have been there before, and then nothing else draws the table again.
                    look();
                  }}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {windowOf(m, top, height, rowHeight, spot.row).map((drawn) =>
            'row' in drawn ? (
              <Row
                key={drawn.row}
                row={drawn.row}
                fields={isWithin(rowsInSight(top, height, rowHeight), drawn.row) ? columns : none}
                {...{ table, go }}
              />
            ) : (
              <tr key={`skipped ${drawn.skipped}`}>
                <td style={{ height: drawn.skipped * rowHeight, padding: 0 }} />
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

interface Scrolled {
  top: number;
  height: number;
  rowHeight: number;
  /** Those in sight. */
  columns: Range;
}

const none: Range = [0, -1];

interface RowProps {
  row: number;
  /** The columns whose numbers are fields; the others are text. */
  fields: Range;
  table: Table;
  go: (to: Spot) => void;
}

function Row({ row, table, fields, go }: RowProps) {
  const { inputs, spot, typedAt } = table;
  const numbers = inputs.rows[row] ?? [];
  const wrong = numbers.flatMap((_, column) => typedAt({ row, column })?.sentence ?? []);
  const current = row === spot.row;
  return (
    <>
      <tr data-row={row} aria-rowindex={row + 2} class={current ? 'current' : undefined}>
        <th scope="row">{row + 1}</th>
        {numbers.map((value, column) => (
          <TableCell
            key={column}
            table={table}
            at={{ row, column }}
            value={value}
            current={current && column === spot.column}
            near={isWithin(fields, column)}
            go={go}
          />
        ))}
      </tr>
      {wrong.length > 0 && (
        <tr class="wrong-row">
          <td colSpan={numbers.length + 1}>
            {wrong.map((sentence) => (
              <span key={sentence} class="problem" role="alert">
                {sentence}
              </span>
            ))}
          </td>
        </tr>
      )}
    </>
  );
}

/** Does what a key asks for; false leaves it to the browser. */
function onKey(table: Table, event: KeyboardEvent, go: (to: Spot) => void): boolean {
  const key = tableKey(event, table.mode);
  const { row, column } = table.spot;
  const [m, width] = [table.inputs.rows.length, table.inputs.parameters.length];
  if (key === undefined) return false;
  if (typeof key === 'object') {
    if ('go' in key) go({ row: row + key.go[0], column: column + key.go[1] });
    else {
      const next = row * width + column + key.next;
      if (next < 0 || next >= m * width) return false;
      go({ row: Math.floor(next / width), column: next % width });
    }
    return true;
  }
  const to = {
    first: { row, column: 0 },
    last: { row, column: width - 1 },
    top: { row: 0, column: 0 },
    bottom: { row: m - 1, column: width - 1 },
  };
  if (key in to) go(to[key as keyof typeof to]);
  if (key === 'edit') table.setMode('edit');
  if (key === 'enter') {
    table.finish();
    go({ row: row + 1, column });
  }
  if (key === 'give-up') table.giveUp();
  if (key === 'empty')
    table.complain(
      `${symbolOf(column, table.inputs)} of example ${row + 1} cannot be empty, for every line of the program needs its number; type another one over it.`,
    );
  if (key === 'undo') table.undo();
  if (key === 'redo') table.redo();
  return true;
}
