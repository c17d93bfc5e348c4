/** Whether a point is being dragged, so that the table takes the whole way for one edit. */
export const drag = { on: false, counted: false };

/** A point is taken up, or let go. */
export function setDragging(on: boolean): void {
  drag.on = on;
  drag.counted = false;
}
