/** Lights the number that an event is about and the same quantity everywhere on the page; what was lit before is so no longer. */
export function light({ target }: Event): void {
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null;
  if (!element) return;
  const { at = '', part, run } = element.dataset;
  for (const same of document.querySelectorAll<HTMLElement>(`[data-at="${CSS.escape(at)}"]`)) {
    if (same.dataset.part === part && same.dataset.run === run) same.classList.add('lit');
  }
}
