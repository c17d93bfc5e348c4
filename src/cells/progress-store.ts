/** How far a reader is in a lesson. */
export interface Progress {
  /** Whether its end has been in view. */
  readonly read: boolean;
  /** The names of the exercises that are solved. */
  readonly solved: readonly string[];
}

/** What a reader has read and solved, kept between visits. */
export interface ProgressStore {
  /** What is kept of a lesson; nothing read and nothing solved where nothing is. */
  readonly progressOf: (lesson: string) => Progress;
  readonly markRead: (lesson: string) => void;
  /** Marking twice is marking once. */
  readonly markSolved: (lesson: string, exercise: string) => void;
  /** Whether anything is kept. */
  readonly isEmpty: () => boolean;
  /** Forgets everything; the function it returns takes that back. */
  readonly reset: () => () => void;
}

/** The part of the browser's storage that is used. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Where it is kept; another form of the text gets another number. */
export const progressKey = 'gradient-descent-progress-1';

type Kept = Readonly<Record<string, Progress>>;

/**
 * Progress on a shelf such as localStorage. Every call reads it anew, because another tab may have
 * written. Where the shelf is full or forbidden, what is marked lasts as long as the page.
 *
 * @param shelf gives the shelf, or throws, as browsers do that allow no storage
 */
export function progressIn(shelf: () => Shelf): ProgressStore {
  let unsaved: Kept | undefined;
  const load = (): Kept => unsaved ?? attempt(() => parsed(shelf().getItem(progressKey))) ?? {};
  const save = (kept: Kept): void => {
    const saved = attempt(() => {
      if (Object.keys(kept).length === 0) shelf().removeItem(progressKey);
      else shelf().setItem(progressKey, JSON.stringify(kept));
      return true;
    });
    unsaved = saved ? undefined : kept;
  };
  const progressOf = (lesson: string): Progress => load()[lesson] ?? nothing;
  const change = (lesson: string, by: Partial<Progress>): void =>
    save({ ...load(), [lesson]: { ...progressOf(lesson), ...by } });

  return {
    progressOf,
    markRead: (lesson) => change(lesson, { read: true }),
    markSolved: (lesson, exercise) =>
      change(lesson, { solved: [...new Set([...progressOf(lesson).solved, exercise])] }),
    isEmpty: () => Object.keys(load()).length === 0,
    reset: () => {
      const before = load();
      save({});
      return () => save(before);
    },
  };
}

/** How far one is in words: `read · 2 of 3 exercises solved`; empty where nothing is kept. */
export function progressText({ read, solved }: Progress, exercises: number): string {
  if (!read && solved.length === 0) return '';
  const count = Math.min(solved.length, exercises);
  const all = exercises === 1 ? '1 exercise' : `${exercises} exercises`;
  const done = exercises === 0 ? [] : [`${count} of ${all} solved`];
  return [...(read ? ['read'] : []), ...done].join(' · ');
}

const nothing: Progress = { read: false, solved: [] };

/** What a text on the shelf says, as far as it makes sense. */
function parsed(text: string | null): Kept {
  const lessons: unknown = JSON.parse(text ?? '{}');
  if (typeof lessons !== 'object' || lessons === null) return {};
  return Object.fromEntries(
    Object.entries(lessons).map(([lesson, { read, solved }]) => [
      lesson,
      { read: read === true, solved: Array.isArray(solved) ? solved.map(String) : [] },
    ]),
  );
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
