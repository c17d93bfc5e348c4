import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { exerciseOf, type Task } from '../run/exercise';
import type { Start } from '../run/start';
import { Attempts } from './attempts';
import { markSolved } from './progress';
import { useNotebook } from './use-notebook';

interface ExerciseProps {
  start: Start;
  /** Unique on the page. */
  id: string;
  task: Task;
  /** Its name within the lesson, and the lesson's name. */
  name: string;
  lesson: string;
  /** Words of the author before the question. */
  children?: ComponentChildren;
}

/** The seed on a page whose link names none. */
const usualSeed = 1;

/** A number to be worked out from drawn ones, as often as one likes. */
export function Exercise({ start, id, task, name, lesson, children }: ExerciseProps) {
  const { view } = useNotebook(start);
  const seed = view.seed ?? usualSeed;
  const [draw, setDraw] = useState(1);
  const exercise = useMemo(() => exerciseOf(task, seed, draw), [seed, draw]);
  return (
    <div class="ask exercise" data-ask={id}>
      <p class="ask-head">
        <span class="label">Exercise</span>
        <span class="quiet" aria-live="polite">
          seed {seed}, numbers {draw}
        </span>
        <button
          type="button"
          class="button needs-script"
          aria-describedby={`${id}-question`}
          onClick={() => setDraw(draw + 1)}
        >
          New numbers
        </button>
      </p>
      <div class="question">{children}</div>
      <Attempts
        key={`${seed} ${draw}`}
        id={id}
        exercise={exercise}
        title={`${lesson}, ${name}`}
        digits={view.digits}
        solved={() => markSolved(lesson, name)}
      />
    </div>
  );
}
