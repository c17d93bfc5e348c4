/**
 * Scrolls a box, and nothing around it, so far that an element in it is seen whole: below a head
 * and above a foot that stick to the box's edges.
 */
export function keepInSight(box: HTMLElement | null, selector: string): void {
  const element = box?.querySelector(selector);
  if (!box || !element) return;
  const edge = (part: string): number =>
    box.querySelector(part)?.getBoundingClientRect().height ?? 0;
  const frame = box.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  const above = frame.top + edge('thead') - top;
  const below = bottom - (frame.top + box.clientHeight - edge('tfoot'));
  if (above > 0) box.scrollTop -= above;
  else if (below > 0) box.scrollTop += below;
}
