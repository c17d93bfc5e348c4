import { countText } from '../math/count';
import type { Layout } from './layout';
import type { Step } from './step';

/** Where one is, in words, for the head of the desk: `Iteration 3 · example 2 of 4 · backward`. */
export function positionWords(layout: Layout, iteration: number, step: Step | undefined): string {
  if (!step) return 'Before the first step';
  const { place, equation } = step;
  const example =
    typeof place === 'number' && !layout.program.single ? [`example ${place} of ${layout.m}`] : [];
  const phase = equation.phase === 'zero' ? 'zero the sums' : equation.phase;
  return [`Iteration ${countText(iteration)}`, ...example, phase].join(' · ');
}
