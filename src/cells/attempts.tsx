import { useState } from 'preact/hooks';
import type { Digits } from '../math/format';
import type { Exercise } from '../run/exercise';
import { type Attempt, questionOf, recordOf, roundingOf } from '../run/exercise-words';
import { judge, type Verdict } from '../run/judge';
import { AnswerForm, Known, Reply } from './answer';
import { Copy } from './copy';
import { GivenNumbers, WorkingSteps } from './exercise-parts';
import { Words } from './words';

interface AttemptsProps {
  /** Unique on the page. */
  id: string;
  exercise: Exercise;
  /** What the text to copy begins with. */
  title: string;
  digits: Digits;
  /** Called when the right answer is given. */
  solved: () => void;
}

/** One drawn exercise: what is given, the question, the answers so far, the working, the text to copy. */
export function Attempts({ id, exercise, title, digits, solved }: AttemptsProps) {
  const [verdict, setVerdict] = useState<Verdict>();
  const [attempts, setAttempts] = useState<readonly Attempt[]>([]);
  const [working, setWorking] = useState(false);
  const { symbol, place, right, wrong } = exercise;
  const isRight = verdict?.kind === 'right';
  const answer = (typed: string): void => {
    const next = judge(typed, symbol, right, wrong);
    setVerdict(next);
    if (next.kind === 'unreadable') return;
    const slip = next.kind === 'right' ? undefined : next.slip;
    setAttempts([...attempts, { typed, slip, right: next.kind === 'right' }]);
    if (next.kind === 'right') solved();
  };
  const [value = Number.NaN] = right;
  const record = recordOf(exercise, attempts, title);
  return (
    <>
      <GivenNumbers exercise={exercise} digits={digits} run={id} />
      <p id={`${id}-question`}>
        <Words text={questionOf(exercise)} />
      </p>
      <AnswerForm {...{ id, symbol, verdict, answer }} question={`${id}-question`}>
        <button
          type="button"
          class="button disclose"
          aria-expanded={working}
          aria-controls={`${id}-working`}
          onClick={() => setWorking(!working)}
        >
          {working ? 'Hide the working' : 'Show the working'}
        </button>
      </AnswerForm>
      <p class="hint quiet">
        <Words text={roundingOf(exercise)} />
      </p>
      <Reply id={id} verdict={verdict}>
        {isRight && (
          <>
            <Known {...{ symbol, value, digits }} at={`1/${place}/${symbol}`} run={id} />.
          </>
        )}
      </Reply>
      <div id={`${id}-working`} hidden={!working}>
        {working && <WorkingSteps exercise={exercise} digits={digits} run={id} />}
      </div>
      {isRight && (
        <details class="record">
          <summary class="quiet">Your exercise as text, to copy</summary>
          <textarea
            readOnly
            aria-label="Your exercise as text"
            rows={record.split('\n').length}
            value={record}
          />
          <Copy text={record} />
        </details>
      )}
    </>
  );
}
