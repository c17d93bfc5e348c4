import { countText } from '../math/count';
import type { Writing } from '../run/read-table';
import type { Table } from '../run/table';

interface HowReadProps {
  /** The table that was read so; undefined if none could be. */
  table: Table | undefined;
  writing: Writing;
  set: (writing: Writing) => void;
}

const delimiters = [
  [',', 'commas'],
  [';', 'semicolons'],
  ['\t', 'tabs'],
] as const;
const decimals = [
  ['.', '0.5'],
  [',', '0,5'],
] as const;

/** How the table was found to be written, to be put right where that was a wrong guess. */
export function HowRead({ table, writing, set }: HowReadProps) {
  const delimiter = writing.delimiter ?? table?.delimiter ?? ',';
  const decimal = writing.decimal ?? table?.decimal ?? '.';
  const header = writing.header ?? table?.header ?? false;
  return (
    <>
      {table && (
        <p role="status">
          {countText(table.rows)} {table.rows === 1 ? 'row' : 'rows'} and {table.columns.length}{' '}
          columns were read.
        </p>
      )}
      <div class="buttons">
        <label class="field">
          between columns
          <select
            value={delimiter}
            onChange={({ currentTarget: { value } }) =>
              set({ ...writing, delimiter: delimiters.find(([sign]) => sign === value)?.[0] })
            }
          >
            {delimiters.map(([sign, words]) => (
              <option key={sign} value={sign}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          one half is written
          <select
            value={decimal}
            onChange={({ currentTarget: { value } }) =>
              set({ ...writing, decimal: value === ',' ? ',' : '.' })
            }
          >
            {decimals.map(([sign, words]) => (
              <option key={sign} value={sign}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <label class="switch">
          <input
            type="checkbox"
            checked={header}
            onChange={(event) => set({ ...writing, header: event.currentTarget.checked })}
          />
          the first row names the columns
        </label>
      </div>
    </>
  );
}
