import { useEffect, useRef, useState } from 'preact/hooks';
import { type FieldKind, readNumber } from '../run/read-number';

interface FieldProps {
  /** Whose input it is; another's leaves nothing of what was typed. */
  of: string;
  at: string;
  name: string;
  value: number;
  kind?: FieldKind;
  edit: (at: string, value: number) => void;
}

/** An input of the notebook as text. What is typed stays typed; the engine takes every valid keystroke. */
export function Field({ of, at, name, value, kind, edit }: FieldProps) {
  const [typed, setTyped] = useState<string>();
  const [sentence, setSentence] = useState<string>();
  const sent = useRef(value);
  const owner = useRef(of);
  // Made anew it would lose the focus, which may be in it when another set comes with the page's waking.
  useEffect(() => {
    if (Object.is(sent.current, value) && owner.current === of) return;
    sent.current = value;
    owner.current = of;
    setTyped(undefined);
    setSentence(undefined);
  }, [value, of]);
  const take = (text: string): void => {
    setTyped(text);
    setSentence(undefined);
    const reading = readNumber(text, name, kind);
    if (!('value' in reading)) return;
    sent.current = reading.value;
    edit(at, reading.value);
  };
  const check = (text: string): void => {
    const reading = readNumber(text, name, kind);
    if ('sentence' in reading) setSentence(reading.sentence);
    else setTyped(undefined);
  };
  const problem = `problem-${at}`;
  return (
    <>
      <input
        type="text"
        autocomplete="off"
        aria-label={name}
        aria-invalid={sentence !== undefined}
        aria-describedby={sentence && problem}
        value={typed ?? String(value).replace('-', '−')}
        onInput={(event) => take(event.currentTarget.value)}
        onBlur={(event) => check(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && check(event.currentTarget.value)}
      />
      {sentence && (
        <span class="problem" id={problem} role="alert">
          {sentence}
        </span>
      )}
    </>
  );
}
