import { useEffect, useState } from 'preact/hooks';
import type { Notebook } from '../run/notebook';
import type { Start } from '../run/start';
import { type KeptWork as Kept, keeper, keptIn, resume, startOver } from './kept-work';
import { useNotebook } from './use-notebook';

const storage = (): Storage => localStorage;

/** Milliseconds after the last change until it is kept. */
const delay = 400;

/** Keeps the work from visit to visit, says so where it cannot, and starts over when asked twice. */
export function KeptWork({ start }: { start: Start }) {
  const { act } = useNotebook(start);
  const [failed, setFailed] = useState(false);
  const [earlier, setEarlier] = useState<Kept>();
  const [sure, setSure] = useState(false);
  useEffect(() => {
    const kept = keptIn(storage);
    const asked = location.hash.includes('=') && location.hash !== kept?.address;
    if (kept && !asked) resume(act(), start, kept);
    if (kept && asked) setEarlier(kept);
    return keepFrom(act(), asked, (taken) => setFailed(!taken));
  }, []);
  return (
    <div class="kept-work needs-script">
      <div class="buttons">
        <button
          type="button"
          class="button"
          onBlur={() => setSure(false)}
          onClick={() => {
            if (sure) startOver(act(), start);
            setSure(!sure);
          }}
        >
          {sure ? 'Really start over? Press again' : 'Start over'}
        </button>
        {earlier && (
          <button
            type="button"
            class="button"
            onClick={() => {
              resume(act(), start, earlier);
              setEarlier(undefined);
            }}
          >
            Back to my own work
          </button>
        )}
      </div>
      <p class="quiet" role="status">
        {sure && 'All data sets go back to the site’s own numbers. '}
        {earlier && 'A link is open. What you did here before is kept until you change something. '}
        {failed &&
          'This browser does not keep your work, for its storage is full or switched off: take the link or a file along before you close the page.'}
      </p>
    </div>
  );
}

/**
 * Keeps a notebook whenever it has come to rest, and when the page is left.
 * @param guest whether a link is open: then nothing is kept before its inputs are changed
 * @returns ends it
 */
function keepFrom(notebook: Notebook, guest: boolean, tell: (taken: boolean) => void): () => void {
  const save = keeper(storage);
  let theirs = guest ? notebook.view.value.inputs : undefined;
  let opening = guest;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    clearTimeout(timer);
    if (notebook.view.value.waiting) return;
    // The link may have been obeyed only after this began.
    if (opening) theirs = notebook.view.value.inputs;
    opening = false;
    if (notebook.view.value.inputs === theirs) return;
    theirs = undefined;
    tell(save(notebook, location.hash));
  };
  let first = true;
  const forget = notebook.view.watch(() => {
    clearTimeout(timer);
    if (!first) timer = setTimeout(keep, delay);
    first = false;
  });
  addEventListener('pagehide', keep);
  return () => {
    forget();
    removeEventListener('pagehide', keep);
  };
}
