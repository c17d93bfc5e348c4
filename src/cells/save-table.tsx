import { useState } from 'preact/hooks';
import type { Given } from '../run/given';

/** A button that saves the table alone as CSV, and what became of it. */
export function SaveTable({ view, id }: { view: Given; id: string }) {
  const [said, setSaid] = useState('');
  const save = (): void => {
    setSaid('Preparing…');
    import('./table-file')
      .then(({ saveTable }) => saveTable(view))
      .then(setSaid, () => setSaid('This did not work. Load the page again and try once more.'));
  };
  return (
    <>
      <div class="buttons">
        <button type="button" class="button" aria-describedby={`${id}-save`} onClick={save}>
          Save the table as CSV
        </button>
      </div>
      <p class="quiet" id={`${id}-save`}>
        Names, units and numbers with all their digits
        {view.set.scales && ', scaled as they stand'}. It can be loaded again.
      </p>
      <div role="status">{said}</div>
    </>
  );
}
