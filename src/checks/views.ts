import fc from 'fast-check';
import { type Notebook, notebook } from '../run/notebook';
import type { Start } from '../run/start';
import { dataSetOf, drawn, startOf } from './arbitrary';
import { examHours, start, tiny } from './samples';

/** Starts of every kind of page: both data sets of the lesson, one example by either road, random data. */
export const starts: fc.Arbitrary<Start> = fc.oneof(
  fc.constant(start),
  fc.constant<Start>({ ...start, sets: [examHours, tiny] }),
  fc.constantFrom('one-example' as const, 'long-road' as const).map((model) => {
    const inputs = { ...tiny.inputs, rows: tiny.inputs.rows.slice(0, 1) };
    const sets = [dataSetOf('first', inputs)] as const;
    return { ...start, model, sets, mistakes: ['db-overwritten', 'recomputed-between'] };
  }),
  drawn({ examples: 4 }).map((given) => startOf(given)),
);

/** A notebook anywhere: its mistake, loss and digits chosen, in an early iteration, at any step. */
export const notebooks: fc.Arbitrary<Notebook> = starts.chain((from) =>
  fc
    .record({
      mistake: fc.constantFrom(undefined, ...from.mistakes),
      loss: fc.constantFrom('textbook' as const, 'stable' as const),
      digits: fc.constantFrom('four' as const, 'all' as const),
      iteration: fc.integer({ min: 1, max: 4 }),
      step: fc.nat(),
    })
    .map((settings) => {
      const { mistake, loss, digits, iteration, step } = settings;
      const book = notebook(from);
      book.setMistake(mistake);
      book.setLoss(loss);
      book.setDigits(digits);
      book.seek(String(iteration));
      book.scrub(step % (book.view.value.layout.size + 1));
      const words = (): string => JSON.stringify({ ...settings, start: from });
      return Object.assign(book, { [fc.toStringMethod]: words });
    }),
);
