import type {} from '../cells/progress';
import { progressIn, progressText } from '../cells/progress-store';

/**
 * Shows on a page how far the reader is, and keeps it up: `[data-progress=LESSON]` takes the words,
 * a lesson is read when its `[data-ends=LESSON]` comes into view, `[data-reset]` forgets it all.
 */
export function followProgress(): void {
  const store = progressIn(() => localStorage);
  let undo: (() => void) | undefined;
  const draw = (): void => {
    for (const place of document.querySelectorAll<HTMLElement>('[data-progress]')) {
      const { progress = '', exercises } = place.dataset;
      place.textContent = progressText(store.progressOf(progress), Number(exercises));
    }
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-reset]')) {
      button.textContent = undo ? 'Undo the reset' : 'Reset progress';
      button.setAttribute('aria-disabled', String(!undo && store.isEmpty()));
    }
  };
  const changed = (): void => {
    undo = undefined;
    draw();
  };
  document.addEventListener('exercise-solved', ({ detail }) => {
    store.markSolved(detail.lesson, detail.exercise);
    changed();
  });
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('[data-reset]')) return;
    if (undo) undo();
    else if (store.isEmpty()) return;
    undo = undo ? undefined : store.reset();
    draw();
  });
  addEventListener('storage', changed);
  whenSeen('[data-ends]', ({ dataset: { ends = '' } }) => {
    store.markRead(ends);
    changed();
  });
  draw();
}

/** Calls back once for each element that comes into the window. */
function whenSeen(selector: string, seen: (element: HTMLElement) => void): void {
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      observer.unobserve(target);
      seen(target);
    }
  });
  for (const element of document.querySelectorAll(selector)) observer.observe(element);
}
