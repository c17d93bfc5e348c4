import type { ComponentChildren } from 'preact';

interface RowsProps {
  heads: readonly ComponentChildren[];
  /** Each row begins with its name. */
  rows: readonly (readonly ComponentChildren[])[];
}

/** A plain table of numbers. */
export function Rows({ heads, rows }: RowsProps) {
  return (
    <table class="table">
      <thead>
        <tr>
          {heads.map((head, k) => (
            <th key={k} scope="col" class={k > 0 ? 'number' : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], k) => (
          <tr key={k}>
            <th scope="row">{name}</th>
            {cells.map((cell, j) => (
              <td key={j} class="number">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
