import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Digits, format } from '../math/format';
import type { Verdict } from '../run/judge';
import { Letter } from './letter';
import { Num } from './num';
import { Words } from './words';

interface AnswerFormProps {
  /** Unique on the page. */
  id: string;
  /** The letter that is asked for. */
  symbol: string;
  /** The id of the element that holds the question. */
  question: string;
  verdict?: Verdict;
  answer: (typed: string) => void;
  /** Further buttons beside Check. */
  children?: ComponentChildren;
}

/** A field for a number that was asked for. What is typed stays, and so does the focus. */
export function AnswerForm(props: AnswerFormProps) {
  const { id, symbol, question, verdict, answer, children } = props;
  const [typed, setTyped] = useState('');
  const send = (event: Event): void => {
    event.preventDefault();
    answer(typed);
  };
  return (
    <form class="answer needs-script" onSubmit={send}>
      <label class="field inline">
        <span>
          Your <Letter name={symbol} />
        </span>
        <input
          type="text"
          autocomplete="off"
          size={9}
          aria-describedby={`${question} ${id}-reply`}
          aria-invalid={verdict?.kind === 'unreadable'}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button primary">
        Check
      </button>
      {children}
    </form>
  );
}

interface ReplyProps {
  id: string;
  verdict?: Verdict;
  /** What is said once the answer is known. */
  children?: ComponentChildren;
}

/** What is said of an answer, read aloud as soon as it is there. */
export function Reply({ id, verdict, children }: ReplyProps) {
  return (
    <p class="reply" id={`${id}-reply`} role="status" data-verdict={verdict?.kind}>
      {verdict && verdict.kind !== 'right' && <Words text={sayingOf(verdict)} />}
      {verdict?.kind === 'right' && <strong>Right. </strong>}
      {children}
    </p>
  );
}

interface KnownProps {
  symbol: string;
  value: number;
  digits: Digits;
  at: string;
  run?: string;
}

/** A letter and its number, once it may be known: `dz ≈ −0.7503`. */
export function Known({ symbol, value, digits, at, run }: KnownProps) {
  return (
    <>
      <Letter name={symbol} /> {format(value, digits).exact ? '=' : '≈'}{' '}
      <Num {...{ at, value, digits, run }} />
    </>
  );
}

const sayingOf = ({ kind, reply }: Exclude<Verdict, { kind: 'right' }>): string =>
  kind === 'slip' ? `Not yet. ${reply} ` : `${reply} `;
