import type { Phase } from '../model/program';
import { lastIteration, type Position } from './address';
import { type Layout, placeStart } from './layout';

/** The ways of moving on: one step, to the end of a phase, of an example, or one iteration further. */
export type Move = 'step' | 'back' | Phase | 'example' | 'iteration';

/** Where a move leads. At the first and the last position there is, it leads nowhere else. */
export function moved(layout: Layout, position: Position, move: Move): Position {
  const { iteration, step } = position;
  const target = targetOf(layout, position, move);
  if (target.iteration > lastIteration) return { iteration, step };
  return target;
}

function targetOf(layout: Layout, { iteration, step }: Position, move: Move): Position {
  const { size } = layout;
  switch (move) {
    case 'step':
      return step < size ? { iteration, step: step + 1 } : { iteration: iteration + 1, step: 1 };
    case 'back':
      if (step > 1 || iteration === 1) return { iteration, step: Math.max(step - 1, 0) };
      return { iteration: iteration - 1, step: size };
    case 'iteration':
      return step === 0 ? { iteration, step: size } : { iteration: iteration + 1, step };
    default: {
      const next = nextEnd(layout, step, move);
      const first = nextEnd(layout, 0, move);
      if (first === 0) return { iteration, step };
      return next > 0 ? { iteration, step: next } : { iteration: iteration + 1, step: first };
    }
  }
}

/** The first step after `step` that ends a phase or an example, or 0 if none is left. */
function nextEnd(layout: Layout, step: number, move: Phase | 'example'): number {
  const { program, m } = layout;
  if (move === 'zero' || move === 'average' || move === 'update') {
    const end = placeStart(layout, move) + program[move].length;
    return end > step && program[move].length > 0 ? end : 0;
  }
  const lines = program.each.length;
  const ending =
    move === 'example' ? lines : program.each.findLastIndex((e) => e.phase === move) + 1;
  const first = program.zero.length + ending;
  const passed = Math.max(0, Math.floor((step - first) / lines) + 1);
  return passed < m ? first + passed * lines : 0;
}
