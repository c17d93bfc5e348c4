import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { starts } from '../checks/views';
import { type Notebook, notebook } from './notebook';
import { openLink } from './open-link';
import { currentStep } from './view';

describe('any sequence of verbs', () => {
  const verb: fc.Arbitrary<(book: Notebook) => void> = fc.oneof(
    fc
      .constantFrom(
        'step',
        'back',
        'zero',
        'forward',
        'backward',
        'average',
        'update',
        'example',
        'iteration',
      )
      .map((move) => (book: Notebook) => book.move(move as 'step')),
    fc
      .constantFrom('forward', 'backward', 'average', 'update')
      .map((phase) => (book: Notebook) => book.run(phase as 'forward')),
    fc
      .constantFrom('0', '2', '3/2/dz', 'update', 'zero', '9/update/z_', '2/77', 'x')
      .map((place) => (book: Notebook) => book.seek(place)),
    fc.integer({ min: -3, max: 300 }).map((step) => (book: Notebook) => book.scrub(step)),
    fc
      .double({ min: -2, max: 2, noNaN: true })
      .map((b) => (book: Notebook) => book.edit('input/b', b + 0)),
    fc.constantFrom('tiny', 'exam-hours', 'first', 'drawn').map((set) => (book: Notebook) => {
      if (book.view.value.start.sets.some(({ name }) => name === set)) book.choose(set);
    }),
    fc.nat().map((k) => (book: Notebook) => {
      const { mistakes } = book.view.value.start;
      book.setMistake([undefined, ...mistakes][k % (mistakes.length + 1)]);
    }),
    fc.boolean().map((on) => (book: Notebook) => book.setGuess(on)),
    fc
      .constantFrom('restore', 'undo', 'reset')
      .map((name) => (book: Notebook) => book[name as 'undo']()),
    fc
      .constantFrom('textbook', 'stable')
      .map((loss) => (book: Notebook) => book.setLoss(loss as 'stable')),
  );

  it('leads to a step that exists, and to a link that opens the same', () => {
    fc.assert(
      fc.property(starts, fc.array(verb, { minLength: 1, maxLength: 25 }), (from, verbs) => {
        const book = notebook(from);
        for (const act of verbs) {
          act(book);
          const { position, layout, done, trace } = book.view.value;
          expect(position.step).toBeGreaterThanOrEqual(position.iteration === 1 ? 0 : 1);
          expect(position.step).toBeLessThanOrEqual(layout.size);
          expect([done, trace.iteration]).toEqual(
            done === position.step
              ? [position.step, position.iteration]
              : [0, position.iteration + 1],
          );
          currentStep(book.view.value);
        }
        const copy = notebook(from);
        openLink(copy, book.link());
        expect(copy.view.value.problems).toEqual([]);
        expect(copy.link()).toEqual(book.link());
        expect(copy.view.value.position).toEqual(book.view.value.position);
      }),
      { numRuns: 200 },
    );
  });
});
