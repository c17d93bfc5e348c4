import { describe, expect, it } from 'vitest';
import type { Loss } from '../model/logistic';
import { notebook } from '../run/notebook';
import type { DataSet } from '../run/start';
import { type Step, stepOf } from '../run/step';
import type { View } from '../run/view';
import { type Line, oracle } from './oracle';
import { examHours, start, tiny } from './samples';

describe.each([
  { set: tiny, mistake: undefined, asked: [1, 10, 1000] },
  { set: examHours, mistake: undefined, asked: [1, 10, 1000] },
  { set: tiny, mistake: 'db-overwritten', asked: [1, 10, 100] },
  { set: examHours, mistake: 'db-overwritten', asked: [1, 10, 100] },
])('an independent computation of $set.name, mistake $mistake', ({ set, mistake, asked }) => {
  const expected = expectedLines(set, mistake !== undefined, asked);

  it.each<Loss>(['textbook', 'stable'])(
    `agrees to 1e-12 with every number of iterations ${asked.join(', ')}, %s loss`,
    (loss) => {
      for (const k of asked) {
        const lines = expected()[k] ?? [];
        const view = opened(set, mistake, loss, k);
        expect(view.trace.layout.size).toBe(lines.length);
        const wrong = lines.flatMap((line, index) =>
          difference(line, stepOf(view.trace, index + 1)),
        );
        expect(wrong).toEqual([]);
      }
    },
  );
});

/** The oracle's lines of the iterations asked for, computed once. */
function expectedLines(
  { inputs }: DataSet,
  dbOverwritten: boolean,
  asked: readonly number[],
): () => Record<number, Line[]> {
  const { rows, parameters, alpha } = inputs;
  const problem = { rows, w: parameters.slice(0, -1), b: parameters.at(-1) ?? 0, alpha };
  let known: Record<number, Line[]> | undefined;
  return () => {
    if (known) return known;
    known = {};
    let k = 0;
    for (const lines of oracle({ ...problem, dbOverwritten })) {
      k++;
      if (asked.includes(k)) known[k] = lines();
      if (k >= Math.max(...asked)) break;
    }
    return known;
  };
}

function opened(set: DataSet, mistake: string | undefined, loss: Loss, k: number): View {
  const book = notebook(start);
  book.choose(set.name);
  book.setMistake(mistake);
  book.setLoss(loss);
  book.seek(String(k));
  return book.view.value;
}

/** What differs by more than 1e-12, taken absolutely below 1 and relatively above. */
function difference({ name, before, contribution, after }: Line, step: Step): string[] {
  if (step.at.slice(step.at.indexOf('/') + 1) !== name) return [`${step.at} is not ${name}`];
  const pairs = [
    ['before', before, step.before],
    ['contribution', contribution, step.contribution],
    ['after', after, step.after],
  ] as const;
  return pairs.flatMap(([part, exact, value]) => {
    if (exact === undefined) return [];
    const gap = exact.minus(value).abs();
    const allowed = exact.abs().times(1e-12);
    return gap.lte(allowed) || gap.lte(1e-12)
      ? []
      : [`${step.at} ${part} is ${value}, not ${exact}`];
  });
}
