/** Tells the page that an exercise is solved. */
export interface Solved {
  /** The lesson's name, as in its address. */
  readonly lesson: string;
  /** The exercise's name within the lesson. */
  readonly exercise: string;
}

declare global {
  interface DocumentEventMap {
    'exercise-solved': CustomEvent<Solved>;
  }
}

/**
 * Notes an exercise as solved, in this browser alone. The page keeps it (layouts/progress-page.ts),
 * so that a cell loads no more than this; marking twice is marking once.
 */
export function markSolved(lesson: string, exercise: string): void {
  const detail: Solved = { lesson, exercise };
  document.dispatchEvent(new CustomEvent('exercise-solved', { detail }));
}
