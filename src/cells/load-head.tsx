import { countText } from '../math/count';
import { clipped, type Table } from '../run/table';
import type { Choice } from '../run/table-choice';
import { Letter } from './letter';

/** So many rows are shown before they are used. */
const most = 5;

/** The first rows of a table, and above them what each column is going to be. */
export function Head({ table, choice }: { table: Table; choice: Choice }) {
  const { columns, rows, rowNumbers } = table;
  const wrong = columns.map((column) => new Set(column.wrong.map(({ row }) => row)));
  const shown = Array.from({ length: Math.min(most, rows) }, (_, row) => row);
  return (
    <div class="scroller" role="group" aria-label="The first rows" tabIndex={0}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">row</th>
            {columns.map(({ name, unit }, index) => (
              <th
                key={index}
                scope="col"
                class={columns[index]?.kind === 'numbers' ? 'number' : ''}
              >
                {clipped(name, 24)}
                {unit ? ` (${clipped(unit, 12)})` : ''}
                <br />
                <small class="quiet">
                  <Role index={index} table={table} choice={choice} />
                </small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row}>
              <th scope="row">{rowNumbers[row]}</th>
              {columns.map(({ cells, kind }, index) => (
                <td
                  key={index}
                  class={`${kind === 'numbers' ? 'number' : ''} ${wrong[index]?.has(row) ? 'problem' : ''}`}
                >
                  {clipped(cells[row] ?? '', 24)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows > most && <p class="quiet">… and {countText(rows - most)} more</p>}
    </div>
  );
}

/** What a column is going to be: x_1, x_2 …, y, or nothing. */
function Role({ index, table, choice }: { index: number; table: Table; choice: Choice }) {
  const place = choice.features.indexOf(index);
  if (index === choice.label)
    return (
      <>
        <Letter name="y" />, the label
      </>
    );
  if (place >= 0) return <Letter name={`x_${place + 1}`} />;
  return <>left out{table.columns[index]?.kind === 'numbers' ? '' : ': text'}</>;
}
