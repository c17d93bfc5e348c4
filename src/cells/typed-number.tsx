import { useState } from 'preact/hooks';
import { type FieldKind, readNumber } from '../run/read-number';

interface TypedNumberProps {
  /** Unique on the page. */
  id: string;
  /** What the number is, as the sentence about a wrong one calls it. */
  name: string;
  value: number;
  kind?: FieldKind;
  take: (value: number) => void;
}

/** A field for a number that belongs to no notebook. Every valid keystroke counts. */
export function TypedNumber({ id, name, value, kind, take }: TypedNumberProps) {
  const [typed, setTyped] = useState<string>();
  const [sentence, setSentence] = useState<string>();
  const enter = (text: string): void => {
    setTyped(text);
    setSentence(undefined);
    const reading = readNumber(text, name, kind);
    if ('value' in reading) take(reading.value);
  };
  const check = (text: string): void => {
    const reading = readNumber(text, name, kind);
    if ('sentence' in reading) setSentence(reading.sentence);
    else setTyped(undefined);
  };
  return (
    <>
      <input
        type="text"
        id={id}
        autocomplete="off"
        size={8}
        aria-invalid={sentence !== undefined}
        aria-describedby={sentence && `${id}-problem`}
        value={typed ?? String(value).replace('-', '−')}
        onInput={(event) => enter(event.currentTarget.value)}
        onBlur={(event) => check(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && check(event.currentTarget.value)}
      />
      {sentence && (
        <span class="problem" id={`${id}-problem`} role="alert">
          {sentence}
        </span>
      )}
    </>
  );
}
