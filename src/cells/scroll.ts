/**
 * Scrolls a box, and nothing around it, so far that a row in it is seen, and a spot in that. What
 * does so is loaded with the first step.
 */
export function keepInSight(box: HTMLElement | null, row: string, spot: string): void {
  if (box?.querySelector(spot))
    import('./moving').then(({ bringIntoSight }) => bringIntoSight(box, row, spot));
}
