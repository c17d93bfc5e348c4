import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Verdict } from '../run/judge';
import { Words } from './words';

/**
 * A question with a few answers to choose from, all written by the lesson's author; letters stand
 * between asterisks.
 */
export interface Choices {
  choices?: readonly string[];
  /** The right one of them. */
  answer?: string;
  /** What to say to who chose a wrong one: the same for all, or by the choice, the right one too. */
  reply?: string | Readonly<Record<string, string>>;
}

/** What the author has to say of one choice alone. */
export const reasonFor = ({ reply }: Choices, choice: string): string | undefined =>
  typeof reply === 'object' ? reply[choice] : undefined;

interface ChoiceFormProps extends Choices {
  /** Unique on the page. */
  id: string;
  /** The id of the element that holds the question. */
  question: string;
  take: (verdict: Verdict) => void;
  /** Further buttons beside Check. */
  children?: ComponentChildren;
}

/** One of a few answers, judged when it is sent. */
export function ChoiceForm(props: ChoiceFormProps) {
  const { id, question, choices = [], answer, reply = 'Think again.', take, children } = props;
  const [chosen, setChosen] = useState<string>();
  const send = (event: Event): void => {
    event.preventDefault();
    take(verdictOn(chosen));
  };
  const verdictOn = (choice: string | undefined): Verdict => {
    if (choice === undefined) return { kind: 'unreadable', reply: 'Choose one of the answers.' };
    if (choice === answer) return { kind: 'right' };
    const said = typeof reply === 'string' ? reply : (reply[choice] ?? 'Think again.');
    return { kind: 'wrong', reply: `Not yet. ${said}` };
  };
  return (
    <form class="answer needs-script" onSubmit={send} aria-labelledby={question}>
      <fieldset aria-labelledby={question} aria-describedby={`${id}-reply`}>
        {choices.map((choice) => (
          <label key={choice} class="switch">
            <input
              type="radio"
              name={id}
              checked={choice === chosen}
              onChange={() => setChosen(choice)}
            />
            <span>
              <Words text={choice} />
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" class="button primary">
        Check
      </button>
      {children}
    </form>
  );
}
