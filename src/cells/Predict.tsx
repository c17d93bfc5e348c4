import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { rightAnswer } from '../run/asked';
import { askedAt } from '../run/asked-at';
import type { Verdict } from '../run/judge';
import type { Start } from '../run/start';
import { AnswerForm, Known, Reply } from './answer';
import { ChoiceForm, type Choices } from './choices';
import { useNotebook } from './use-notebook';

interface PredictProps extends Choices {
  start: Start;
  /** Unique on the page. */
  id: string;
  /** The number it is about, such as `1/4/dw_1`. */
  at?: string;
  /** True to leave the notebook where it is once the number is known. */
  stay: boolean;
  /** The question. */
  children?: ComponentChildren;
  /** What is to be read once the answer is known. */
  after?: ComponentChildren;
}

/** Asks before it shows: for a number of the notebook, or for one of a few choices. */
export function Predict({ start, id, at, stay, children, after, ...choices }: PredictProps) {
  const { view, act } = useNotebook(start);
  const [verdict, setVerdict] = useState<Verdict>();
  const [shown, setShown] = useState(false);
  const asked = at === undefined ? undefined : askedAt(view, at);
  const [value] = asked ? rightAnswer(asked) : [];
  const known = shown || verdict?.kind === 'right';
  const reveal = (): void => {
    if (asked && !stay) act().seek(asked.at);
  };
  const take = (next: Verdict): void => {
    setVerdict(next);
    if (next.kind === 'right') reveal();
  };
  const check = (typed: string): void => {
    if (!asked || value === undefined) take({ kind: 'unreadable', reply: gone });
    // The slips are loaded with the first answer: a reader who only looks does not need them.
    else import('../run/wrong-answers').then(({ verdictOn }) => take(verdictOn(typed, asked)));
  };
  const show = (
    <button
      type="button"
      class="button"
      aria-disabled={known}
      onClick={() => {
        if (known) return;
        setVerdict(undefined);
        setShown(true);
        reveal();
      }}
    >
      Show me
    </button>
  );
  const question = `${id}-question`;
  return (
    <div class="ask" data-ask={id}>
      <p class="label">Before you look</p>
      <div class="question" id={question}>
        {children}
      </div>
      {choices.choices ? (
        <ChoiceForm id={id} question={question} {...choices} take={take}>
          {show}
        </ChoiceForm>
      ) : (
        <AnswerForm {...{ id, question, verdict }} symbol={asked?.symbol ?? ''} answer={check}>
          {show}
        </AnswerForm>
      )}
      <Reply id={id} verdict={verdict}>
        {known && choices.answer}
        {known && choices.answer && (asked ? ': ' : '.')}
        {known && asked && value !== undefined && (
          <>
            <Known
              symbol={asked.symbol}
              value={value}
              digits={view.digits}
              at={asked.at}
              run={view.mistake === undefined ? undefined : 'right'}
            />
            .
          </>
        )}
      </Reply>
      {known && asked && (
        <p>
          <button type="button" class="goto" data-goto={asked.at} data-notebook={start.name}>
            See the step
          </button>
        </p>
      )}
      <div class="after" hidden={!known}>
        {after}
      </div>
    </div>
  );
}

const gone =
  'With these inputs there is no such number. Restore the lesson’s data to be asked again.';
