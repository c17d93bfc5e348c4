import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Digits } from '../math/format';
import { type Asked, rightAnswer } from '../run/asked';
import { askedAt } from '../run/asked-at';
import type { Verdict } from '../run/judge';
import type { Start } from '../run/start';
import { AnswerForm, Known, Reply } from './answer';
import { ChoiceForm, type Choices, reasonFor } from './choices';
import { markSolved, type Solved } from './progress';
import { useNotebook } from './use-notebook';
import { Words } from './words';

interface QuestionProps extends Choices {
  /** Unique on the page. */
  id: string;
  /** What is noted as solved, where the question is an exercise. */
  exercise?: Solved;
  /** The question. */
  children?: ComponentChildren;
}

interface PredictProps extends QuestionProps {
  /** The notebook whose number it is about; left out where it is about none. */
  start?: Start;
  /** The number, such as `1/4/dw_1`. */
  at?: string;
  /** True to leave the notebook where it is once the number is known. */
  stay: boolean;
}

/** Asks before it shows: for a number of the notebook, or for one of a few choices. */
export function Predict({ start, at, stay, ...question }: PredictProps) {
  return start && at !== undefined ? (
    <OfNumber {...question} {...{ start, at, stay }} />
  ) : (
    <Question {...question} />
  );
}

/** A question about a number of the notebook; once it is known, the desk goes there. */
function OfNumber({
  start,
  at,
  stay,
  ...question
}: QuestionProps & { start: Start; at: string; stay: boolean }) {
  const { view, act } = useNotebook(start);
  const asked = askedAt(view, at);
  return (
    <Question
      {...question}
      number={
        asked && {
          ...{ asked, notebook: start.name, digits: view.digits },
          run: view.mistake === undefined ? undefined : 'right',
          reveal: () => stay || act().seek(asked.at),
        }
      }
    />
  );
}

/** The number that a question is about. */
interface NumberAsked {
  asked: Asked & { readonly at: string };
  notebook: string;
  digits: Digits;
  /** The run it belongs to, where that is not the notebook's own. */
  run?: string;
  /** Leads the reader to it. */
  reveal: () => void;
}

/** What is asked, the form for the answer, what is said of it, and in the end the answer itself. */
function Question({
  id,
  exercise,
  number,
  children,
  ...choices
}: QuestionProps & { number?: NumberAsked }) {
  const [verdict, setVerdict] = useState<Verdict>();
  const [shown, setShown] = useState(false);
  const { asked } = number ?? {};
  const [value] = asked ? rightAnswer(asked) : [];
  const known = shown || verdict?.kind === 'right';
  const take = (next: Verdict): void => {
    setVerdict(next);
    if (next.kind !== 'right') return;
    number?.reveal();
    if (exercise) markSolved(exercise.lesson, exercise.exercise);
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
        number?.reveal();
      }}
    >
      Show me
    </button>
  );
  const question = `${id}-question`;
  const { answer } = choices;
  const reason = answer === undefined ? undefined : reasonFor(choices, answer);
  return (
    <div class={exercise ? 'ask exercise' : 'ask'} data-ask={id}>
      <p class="label">{exercise ? 'Exercise' : 'Before you look'}</p>
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
        {shown && verdict?.kind !== 'right' && answer && <Words text={`The answer: ${answer}. `} />}
        {known && asked && value !== undefined && (
          <>
            <Known
              {...{ symbol: asked.symbol, value, at: asked.at }}
              digits={number?.digits ?? 'four'}
              run={number?.run}
            />
            .
          </>
        )}
        {known && reason && <Words text={` ${reason}`} />}
      </Reply>
      {known && asked && (
        <p>
          <button type="button" class="goto" data-goto={asked.at} data-notebook={number?.notebook}>
            See the step
          </button>
        </p>
      )}
    </div>
  );
}

const gone =
  'With these inputs there is no such number. Restore the lesson’s data to be asked again.';
