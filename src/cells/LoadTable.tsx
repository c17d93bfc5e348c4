import { useEffect, useRef, useState } from 'preact/hooks';
import { countText } from '../math/count';
import type { DataSet, Start } from '../run/start';
import type { Source } from './load-preview';
import type { Before } from './load-undo';
import { useGiven } from './use-given';

interface LoadTableProps {
  start: Start;
  /** Unique on the page. */
  id: string;
}

/** What reads a table and shows it is loaded with the first one. */
type Tools = typeof import('./load-preview');

/** Milliseconds without a key until what was typed is read. */
const delay = 300;

/** With more characters than this, what was pasted is read but not written into the field. */
const long = 20_000;

/** A table of one's own: pasted, chosen as a file or dropped, looked at, and then put in the data's place. */
export function LoadTable({ start, id }: LoadTableProps) {
  const { act } = useGiven(start);
  const [open, setOpen] = useState(false);
  const [over, setOver] = useState(false);
  const [source, setSource] = useState<Source>();
  const [tools, setTools] = useState<Tools>();
  const [said, setSaid] = useState('');
  const [past, setPast] = useState<readonly Before[]>([]);
  const text = useRef<HTMLTextAreaElement>(null);
  const reply = useRef<HTMLParagraphElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  // The button that was pressed is gone with the preview, so the focus goes to what is said.
  useEffect(() => {
    if (said) reply.current?.focus();
  }, [said]);

  const clear = (): void => {
    if (text.current) text.current.value = '';
    setSource(undefined);
  };
  const read = async (take: (tools: Tools) => Source | Promise<Source>): Promise<void> => {
    setSaid('');
    try {
      const loaded = await import('./load-preview');
      const taken = await take(loaded);
      setTools(loaded);
      setSource(taken);
    } catch {
      setSaid('This could not be read: the file or the connection is gone. Try it once more.');
    }
  };
  const readFile = (file: File | null | undefined): void => {
    if (!file) return;
    setOpen(true);
    if (text.current) text.current.value = '';
    read(({ sourceOf }) => sourceOf(file));
  };
  const use = (set: DataSet): void => {
    read(async ({ remember }) => {
      setPast([...past, remember(act())]);
      act().setOwn(set);
      setOpen(false);
      setSaid(inUse(set));
      if (text.current) text.current.value = '';
      return undefined;
    });
  };
  const undo = (before: Before): void => {
    read(({ goBack }) => {
      goBack(act(), before);
      setPast(past.slice(0, -1));
      setSaid(`Back to “${before.title}”, as you left it.`);
      return undefined;
    });
  };
  const last = past.at(-1);
  return (
    <section
      class={`switch-cell load-table needs-script ${over ? 'over' : ''}`}
      aria-label="Load a table"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const file = event.dataTransfer?.files[0];
        const dropped = event.dataTransfer?.getData('text/plain');
        // A text that is dropped on the field is written there by the browser.
        if (!file && event.target === text.current) return;
        event.preventDefault();
        if (file) readFile(file);
        else if (dropped) {
          setOpen(true);
          read(() => ({ text: dropped }));
        }
      }}
    >
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Load your own table</summary>
        <div>
          <p class="quiet" id={`${id}-how`}>
            A line for each example, a column for each feature and one for the label, as a
            spreadsheet copies it or saves it as CSV. You see it before anything is changed; it
            stays on this device.
          </p>
          <label class="record" for={`${id}-text`}>
            Paste it here
            <textarea
              id={`${id}-text`}
              ref={text}
              rows={5}
              spellcheck={false}
              autocomplete="off"
              aria-describedby={`${id}-how`}
              placeholder={'hours,sleep,passed\n2,4,yes\n1.5,8,no'}
              onPaste={(event) => {
                // A browser takes seconds to write thousands of lines into a field, so it gets only a few.
                const pasted = event.clipboardData?.getData('text/plain') ?? '';
                if (pasted.length < long) return;
                event.preventDefault();
                event.currentTarget.value = `${pasted.slice(0, 200)} …`;
                read(() => ({ text: pasted }));
              }}
              onInput={({ currentTarget: { value } }) => {
                clearTimeout(timer.current);
                timer.current = setTimeout(
                  () => read(() => (value.trim() === '' ? undefined : { text: value })),
                  delay,
                );
              }}
            />
          </label>
          <label>
            or choose a file, or drop one here:{' '}
            <input
              type="file"
              accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
              onChange={(event) => {
                readFile(event.currentTarget.files?.[0]);
                event.currentTarget.value = '';
              }}
            />
          </label>
          {tools && source && (
            <tools.Preview
              key={'name' in source ? source.name : ''}
              {...{ id, source, use }}
              cancel={clear}
            />
          )}
        </div>
      </details>
      <p class="reply" role="status" tabIndex={-1} ref={reply}>
        {said}
      </p>
      {last && (
        <p>
          <button type="button" class="button" onClick={() => undo(last)}>
            Undo: back to “{last.title}”
          </button>
        </p>
      )}
    </section>
  );
}

function inUse({ inputs }: DataSet): string {
  const m = inputs.rows.length;
  const n = inputs.parameters.length - 1;
  return `Your table is in use: ${countText(m)} ${m === 1 ? 'example' : 'examples'}, ${n} ${n === 1 ? 'feature' : 'features'}, w and b at 0.`;
}
