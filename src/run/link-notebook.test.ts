import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataSetOf, drawn, numbers, startOf } from '../checks/arbitrary';
import { writeLink } from './link';
import { notebook } from './notebook';
import { openLink } from './open-link';
import { readLink } from './read-link';

describe('from a notebook to its link and back', () => {
  const sets = fc.tuple(drawn({ mistakes: false }), drawn({ mistakes: false, examples: 3 }));
  const edits = fc.array(fc.tuple(fc.nat(), numbers(9)), { maxLength: 4 });

  it('restores inputs, data set, mistake, loss and position', () => {
    fc.assert(
      fc.property(
        sets,
        edits,
        fc.record({
          other: fc.boolean(),
          mistake: fc.constantFrom(undefined, 'db-overwritten'),
          loss: fc.constantFrom('textbook' as const, 'stable' as const),
          iteration: fc.integer({ min: 1, max: 30 }),
          step: fc.nat(),
          replaced: fc.boolean(),
          prefix: fc.constantFrom('', 'b.'),
        }),
        ([first, second], changes, { other, mistake, loss, iteration, step, replaced, prefix }) => {
          const from = {
            ...startOf(first),
            sets: [dataSetOf('one', first.inputs), dataSetOf('two', second.inputs)] as const,
          };
          const book = notebook(from);
          if (replaced) openLink(book, { rows: second.inputs.rows });
          if (other) book.choose('two');
          book.setMistake(mistake);
          book.setLoss(loss);
          for (const [where, value] of changes) {
            const { data, parameters } = book.view.value.program;
            const { rows } = book.view.value.inputs;
            const cells = [
              ...parameters.map((p) => `input/${p}`),
              ...rows.flatMap((_, i) => data.slice(0, -1).map((x) => `input/${i + 1}/${x}`)),
              'input/alpha',
            ];
            const at = cells[where % cells.length] ?? 'input/b';
            book.edit(at, at === 'input/alpha' ? Math.abs(value) + 0.01 : value);
          }
          book.seek(String(iteration));
          book.scrub(step % (book.view.value.layout.size + 1));

          const text = writeLink(book.link(), prefix);
          const copy = notebook(from);
          const asked = readLink(`#${text}`, prefix);
          if (asked) openLink(copy, asked.link, asked.problems);
          const [was, is] = [book.view.value, copy.view.value];
          expect(is.problems).toEqual([]);
          expect(copy.link()).toEqual(book.link());
          expect([is.set.name, is.mistake, is.loss]).toEqual([was.set.name, was.mistake, was.loss]);
          expect(is.inputs).toEqual(was.inputs);
          expect(is.position).toEqual(was.position);
          expect(is.trace.after).toEqual(was.trace.after);
        },
      ),
      { numRuns: 150 },
    );
  });
});
