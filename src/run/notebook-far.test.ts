import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bits } from '../checks/arbitrary';
import { start } from '../checks/samples';
import { history } from './history';
import { type Notebook, notebook, type RunAhead } from './notebook';
import { keptRun } from './other';
import { programOf, specOf } from './spec';

/** A notebook whose far runs wait until they are let go, the last one first or in their order. */
function slow(): { book: Notebook; letGo: (newestFirst?: boolean) => Promise<void> } {
  const asked: (() => void)[] = [];
  const runAhead: RunAhead = (spec, iterations) =>
    new Promise((resolve) => {
      asked.push(() => {
        const descent = history(programOf(spec), spec.inputs);
        descent.runOn(iterations);
        resolve(descent.kept());
      });
    });
  const letGo = async (newestFirst = false): Promise<void> => {
    for (const go of newestFirst ? asked.reverse() : asked) go();
    asked.length = 0;
    await new Promise((next) => setTimeout(next));
  };
  return { book: notebook(start, runAhead), letGo };
}

const at = ({ view }: Notebook): string => JSON.stringify(view.value.position);
const far = '400000/2/dz';

describe('a notebook that is asked for something far', () => {
  it('waits, and is then where one without a helper is, to the bit', async () => {
    const { book, letGo } = slow();
    book.seek('3/1/z');
    const before = book.view.value;
    book.seek(far);
    expect(book.view.value).toMatchObject({ waiting: true, position: before.position });
    await letGo();
    const alone = notebook(start);
    alone.seek(far);
    expect(book.view.value.waiting).toBe(false);
    expect(at(book)).toBe(at(alone));
    expect(bits(book.view.value.trace.after)).toBe(bits(alone.view.value.trace.after));
    expect(book.link()).toEqual(alone.link());
  });

  it('answers whatever was asked for last, and forgets nothing in between', async () => {
    const verbs = {
      far: (book: Notebook) => book.seek(far),
      farther: (book: Notebook) => book.seek('900000'),
      near: (book: Notebook) => book.seek('5/1/a'),
      step: (book: Notebook) => book.move('step'),
      back: (book: Notebook) => book.move('back'),
      edit: (book: Notebook) => book.edit('input/alpha', 0.3),
      another: (book: Notebook) => book.edit('input/2/x_1', 2.5),
      hours: (book: Notebook) => book.choose('exam-hours'),
      slip: (book: Notebook) => book.setMistake('db-overwritten'),
      reset: (book: Notebook) => book.reset(),
    };
    const names = fc.array(fc.constantFrom(...(Object.keys(verbs) as (keyof typeof verbs)[])), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(names, fc.boolean(), async (said, newestFirst) => {
        const { book, letGo } = slow();
        const alone = notebook(start);
        for (const name of said.filter((verb) => verb !== 'another' || !said.includes('hours'))) {
          verbs[name](book);
          verbs[name](alone);
        }
        await letGo(newestFirst);
        expect(at(book)).toBe(at(alone));
        expect(book.link()).toEqual(alone.link());
        expect(bits(book.view.value.trace.after)).toBe(bits(alone.view.value.trace.after));
      }),
      { numRuns: 12 },
    );
  });
});

describe('a run that is kept', () => {
  it('is looked at in the same iteration, and its first other number is marked', () => {
    const book = notebook(start);
    book.seek('2/3/dz');
    book.keep(keptRun(specOf(book.view.value)));
    expect(book.view.value.other?.difference).toBeUndefined();
    book.edit('input/3/x_2', 2);
    const { other, layout, trace } = book.view.value;
    // The first iteration already went another way, so in the second all differs, from z of example 1 on.
    expect(other?.trace?.iteration).toBe(2);
    expect(other?.difference?.step).toBe(5);
    expect(other?.difference?.value).toBe(other?.trace?.after[4]);
    expect(trace.after[4]).not.toBe(other?.trace?.after[4]);
    book.seek('1/3/dz');
    const first = book.view.value.other?.difference?.step ?? 0;
    expect(first).toBe(4 + 2 * 8 + 1);
    expect(layout.size).toBe(43);
    book.keep(undefined);
    expect(book.view.value.other).toBeUndefined();
  });
});
