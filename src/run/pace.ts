import { spotOf } from './layout';
import type { Move } from './moves';
import type { View } from './view';

/**
 * The move that the lesson's pace suggests next: a first example line by line, a later one by pass
 * or whole, so that nobody presses Step forty times. What stands outside the examples goes by line.
 */
export function suggestedMove({ start, layout, done }: View): Move {
  if (done >= layout.size) return 'step';
  const { place, equation } = spotOf(layout, done + 1);
  if (typeof place !== 'number') return 'step';
  const pace = start.pace[Math.min(place, start.pace.length) - 1];
  if (pace === 'example') return 'example';
  return pace === 'pass' ? equation.phase : 'step';
}
