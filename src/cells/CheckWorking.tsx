import { useMemo, useState } from 'preact/hooks';
import { countText } from '../math/count';
import type { Start } from '../run/start';
import { Found } from './check-found';
import { useNotebook } from './use-notebook';

interface CheckWorkingProps {
  start: Start;
  /** Unique on the page. */
  id: string;
}

type Engine = typeof import('../run/check-working').checkWorking;

/** What was sent to be checked, and the iteration that it is about. */
interface Sent {
  readonly text: string;
  readonly iteration: number;
}

/** A place for one's own working: the first wrong number is found and its slip named. */
export function CheckWorking({ start, id }: CheckWorkingProps) {
  const { view, act } = useNotebook(start);
  const [text, setText] = useState('');
  const [sent, setSent] = useState<Sent>();
  const [engine, setEngine] = useState<{ check: Engine }>();
  const [shown, setShown] = useState(false);
  const { rightProgram, inputs, mistake, digits } = view;
  // What is said follows the inputs, and stays where one only moves.
  const found = useMemo(
    () => sent && engine?.check(sent.text, act().view.value, sent.iteration),
    [sent, engine, rightProgram, inputs, mistake],
  );
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { iteration } = view.trace;
    const { checkWorking } = await import('../run/check-working');
    setEngine({ check: checkWorking });
    setSent({ text, iteration });
  };
  return (
    <section class="switch-cell needs-script" aria-label="Check my working">
      <form onSubmit={send} class="record">
        <label for={`${id}-text`}>Your numbers, as many as you have</label>
        <p class="said" id={`${id}-how`}>
          Line by line, or a table from a spreadsheet with a row of letters at its top. Without a
          heading they are of iteration {countText(view.trace.iteration)}.
        </p>
        <textarea
          id={`${id}-text`}
          rows={7}
          spellcheck={false}
          autocomplete="off"
          placeholder={exampleOf(view.program.single === true)}
          aria-describedby={`${id}-how`}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div class="buttons">
          <button type="submit" class="button primary">
            Check
          </button>
          {found && found.numbers.length > 0 && (
            <button
              type="button"
              class="button"
              aria-pressed={shown}
              onClick={() => setShown(!shown)}
            >
              Show the right numbers
            </button>
          )}
        </div>
      </form>
      <Found
        id={id}
        found={found}
        changed={sent !== undefined && sent.text !== text}
        shown={shown}
        {...{ program: rightProgram, digits }}
        run={mistake === undefined ? undefined : 'right'}
        go={(at) => act().seek(at)}
      />
    </section>
  );
}

const exampleOf = (single: boolean): string =>
  single
    ? 'z = −1.1\na = 0.25\ndz = −0.75\nw_1 = 0.35'
    : 'example 1: z −1.1, a 0.25\ndz(2) = 0.198\nsum dw_1 = −1.71\naverage J = 0.70\nw_1 = 0.371';
