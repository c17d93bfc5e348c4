/**
 * Scrolls a box, and nothing around it, so far that a row in it is seen: below a head and above a
 * foot that stick to the box's edges, and sideways so far that a spot in it is seen as well.
 */
export function bringIntoSight(box: HTMLElement, row: string, spot: string): void {
  const frame = box.getBoundingClientRect();
  const edge = (part: string): number =>
    box.querySelector(part)?.getBoundingClientRect().height ?? 0;
  const line = box.querySelector(row)?.getBoundingClientRect();
  if (line) {
    const [head, foot] = [frame.top + edge('thead'), frame.top + box.clientHeight - edge('tfoot')];
    box.scrollTop += overshoot(line.top, line.bottom, head, foot);
  }
  const place = box.querySelector(spot)?.getBoundingClientRect();
  if (place) {
    box.scrollLeft += overshoot(place.left - 8, place.right + 8, frame.left, frame.right);
  }
}

/** How far a stretch sticks out of a frame, negative at its beginning; where it is too long, its beginning counts. */
function overshoot(from: number, to: number, first: number, last: number): number {
  return from < first || to - from > last - first ? from - first : Math.max(to - last, 0);
}
