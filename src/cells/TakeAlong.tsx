import { useState } from 'preact/hooks';
import { countText } from '../math/count';
import { costLetter } from '../model/program';
import type { Start } from '../run/start';
import type { View } from '../run/view';
import { CopyLink } from './copy-link';
import type { Take } from './take-files';
import { useNotebook } from './use-notebook';

interface TakeAlongProps {
  start: Start;
  /** Unique on the page. */
  id: string;
}

/** What is on show, to keep or to send: a link, tables, and the program as Python. */
export function TakeAlong({ start, id }: TakeAlongProps) {
  const { view, act } = useNotebook(start);
  return (
    <section class="switch-cell needs-script" aria-label="Take it along">
      <CopyLink start={start} view={view} act={act} id={`${id}-link`} />
      {files.map(([what, title, holds]) => (
        <Saved key={what} what={what} title={title} holds={holds(view)} view={view} id={id} />
      ))}
    </section>
  );
}

const iterationOf = ({ trace }: View): string => countText(trace.iteration);

/** What can be saved, what its button says, and what is in the file. */
const files: readonly (readonly [what: Take, title: string, holds: (view: View) => string])[] = [
  [
    'iteration',
    'CSV of this iteration',
    (view) =>
      `Every step of iteration ${iterationOf(view)} as a row: its address and equation, and its numbers with all digits.`,
  ],
  [
    'history',
    'CSV of the history',
    (view) =>
      `The iterations up to ${iterationOf(view)}: the parameters that each starts with, and ${costLetter(view.program)}.`,
  ],
  [
    'script',
    'Python script',
    (view) =>
      `The same program and data with NumPy; it prints every number of iteration ${iterationOf(view)}.`,
  ],
  [
    'notebook',
    'Jupyter notebook',
    () => 'The same in cells to run one by one, with plots by Matplotlib.',
  ],
];

interface SavedProps {
  what: Take;
  title: string;
  holds: string;
  view: View;
  id: string;
}

const preparing = 'Preparing…';

/** A button that saves one file, and what became of it. */
function Saved({ what, title, holds, view, id }: SavedProps) {
  const [said, setSaid] = useState('');
  const save = (): void => {
    if (said === preparing) return;
    setSaid(preparing);
    // Few readers take something along, so what makes the files is loaded for those who do.
    import('./take-files')
      .then(({ take }) => take(what, view))
      .then(setSaid, () => setSaid('This did not work. Load the page again and try once more.'));
  };
  return (
    <div class="field">
      <div class="buttons">
        <button type="button" class="button" aria-describedby={`${id}-${what}`} onClick={save}>
          {title}
        </button>
      </div>
      <p class="said" id={`${id}-${what}`}>
        {holds}
      </p>
      <div role="status">{said}</div>
    </div>
  );
}
