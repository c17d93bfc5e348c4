import type { Travel } from '../run/journey';

/**
 * Advances a journey to its end in pieces that take about so many milliseconds, and lets others have
 * their turn in between.
 * @param enough whether somebody has asked to end it here
 * @param tell gets the number of iterations after each piece
 */
export async function pieces(
  underway: Travel,
  enough: () => boolean,
  tell: (done: number) => void,
  milliseconds: number,
): Promise<void> {
  let piece = 64;
  while (!enough()) {
    const start = performance.now();
    if (underway.advance(piece)) return;
    const taken = performance.now() - start;
    piece = Math.max(1, Math.round(piece * Math.min(2, milliseconds / Math.max(taken, 0.1))));
    tell(underway.done());
    await new Promise((next) => setTimeout(next));
  }
}
