import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bits } from '../checks/arbitrary';
import { start } from '../checks/samples';
import { notebooks } from '../checks/views';
import { lastIteration } from './address';
import { type Notebook, notebook } from './notebook';
import { currentStep, type View } from './view';

/** Where a notebook stands, as its address has it; 0 before the first step. */
const at = (book: Notebook): string => book.link().at ?? '0';

/** Everything of a view that a cell could show. */
function shownIn({ trace, position, done, asking, mistake, wrong, set, inputs, loss }: View) {
  const { iteration, parameters, before, contribution, after } = trace;
  const columns = [parameters, before, contribution, after].map(bits);
  return { position, done, asking, mistake, wrong, set, inputs, loss, iteration, columns };
}

describe('stepping', () => {
  it('n times and back n times restores every number, from anywhere', () => {
    fc.assert(
      fc.property(notebooks, fc.integer({ min: 1, max: 120 }), fc.boolean(), (book, n, guess) => {
        book.setGuess(guess);
        const before = shownIn(book.view.value);
        const on = guess ? 2 * n : n;
        for (let k = 0; k < on; k++) book.move('step');
        expect(shownIn(book.view.value)).not.toEqual(before);
        for (let k = 0; k < n; k++) book.move('back');
        expect(shownIn(book.view.value)).toEqual(before);
      }),
    );
  });

  it('goes through every step of an iteration, then into the next', () => {
    const book = notebook(start);
    const { size } = book.view.value.layout;
    const seen = Array.from({ length: size + 1 }, () => {
      book.move('step');
      return at(book);
    });
    expect(seen.slice(0, 6)).toEqual([
      '1/zero/J',
      '1/zero/dw_1',
      '1/zero/dw_2',
      '1/zero/db',
      '1/1/z',
      '1/1/a',
    ]);
    expect(seen.slice(-4)).toEqual(['1/update/w_1', '1/update/w_2', '1/update/b', '2/zero/J']);
    expect(new Set(seen).size).toBe(size + 1);
  });

  it('stays at the start when there is nothing before it', () => {
    const book = notebook(start);
    book.move('back');
    expect(book.view.value.position).toEqual({ iteration: 1, step: 0 });
    expect(currentStep(book.view.value)).toBeUndefined();
  });
});

describe('guess first', () => {
  const guessing = (where: string): Notebook => {
    const book = notebook({ ...start, guess: true });
    book.seek(where);
    return book;
  };

  it('asks at the first press and shows at the second', () => {
    const book = guessing('1/1/z');
    book.move('step');
    expect(book.view.value.asking).toBe(true);
    expect(currentStep(book.view.value)?.at).toBe('1/1/a');
    expect(at(book)).toBe('1/1/z');
    book.move('step');
    expect(book.view.value.asking).toBe(false);
    expect(currentStep(book.view.value)?.at).toBe('1/1/a');
  });

  it('takes the question back at Back', () => {
    const book = guessing('1/1/z');
    book.move('step');
    book.move('back');
    expect([book.view.value.asking, at(book)]).toEqual([false, '1/1/z']);
    book.move('back');
    expect(at(book)).toBe('1/zero/db');
  });

  it('asks about the first step of the next iteration at the end of one', () => {
    const book = guessing('2');
    book.move('step');
    const { trace, done } = book.view.value;
    expect([trace.iteration, done, currentStep(book.view.value)?.at]).toEqual([3, 0, '3/zero/J']);
    book.scrub(2);
    expect(at(book)).toBe('3/zero/dw_1');
  });

  it('does not ask beyond the last iteration', () => {
    const book = guessing(String(lastIteration));
    book.move('step');
    expect(book.view.value.asking).toBe(false);
    expect(currentStep(book.view.value)?.at).toBe('1000000/update/b');
  });

  it('ends its question with any other verb', () => {
    for (const verb of [
      (book: Notebook) => book.move('example'),
      (book: Notebook) => book.seek('2/dz'),
      (book: Notebook) => book.edit('input/b', 1),
      (book: Notebook) => book.setGuess(false),
      (book: Notebook) => book.reset(),
    ]) {
      const book = guessing('1/1/z');
      book.move('step');
      verb(book);
      expect(book.view.value.asking).toBe(false);
    }
  });
});

describe('running a pass', () => {
  it('executes it for the current example or the next, and counts', () => {
    const book = notebook(start);
    const ends = (['forward', 'backward', 'forward', 'backward'] as const).map((phase) => {
      book.run(phase);
      return at(book);
    });
    expect(ends).toEqual(['1/1/J', '1/1/db', '1/2/J', '1/2/db']);
    book.run('average');
    book.run('update');
    expect(at(book)).toBe('1/update/b');
    expect(book.view.value.runs).toEqual({ forward: 2, backward: 2, average: 1, update: 1 });
    book.reset();
    expect([at(book), book.view.value.runs]).toEqual(['0', {}]);
  });
});

describe('seeking and scrubbing', () => {
  it('means the current iteration where none is given', () => {
    const book = notebook(start);
    book.seek('7/1/z');
    book.seek('2/dz');
    expect(at(book)).toBe('7/2/dz');
  });

  it('answers what is no place with a sentence, stays, and forgets it with the next verb', () => {
    const book = notebook(start);
    book.seek('3/2/dz');
    for (const text of ['nowhere', '3/2/w_1', '1000001']) {
      book.seek(text);
      expect(at(book)).toBe('3/2/dz');
      expect(book.view.value.problems).toHaveLength(1);
    }
    book.move('step');
    expect(book.view.value.problems).toEqual([]);
  });

  it('scrubs within the iteration on show, its start being the end of the one before', () => {
    const book = notebook(start);
    const { size } = book.view.value.layout;
    book.seek('3/2/dz');
    for (const [step, place] of [
      [1, '3/zero/J'],
      [size, '3/update/b'],
      [size + 9, '3/update/b'],
      [1, '3/zero/J'],
      [0, '2/update/b'],
      [0, '1/update/b'],
      [-5, '0'],
    ] as const) {
      book.scrub(step);
      expect(at(book)).toBe(place);
    }
  });
});

describe('those who watch', () => {
  it('are told now and after every change, until they leave', () => {
    const book = notebook(start);
    const seen: number[] = [];
    const leave = book.view.watch(({ position }) => seen.push(position.step));
    book.move('step');
    book.move('step');
    leave();
    book.move('step');
    expect(seen).toEqual([0, 1, 2]);
  });

  it('see one view for one state', () => {
    const book = notebook(start);
    book.view.watch((view) => expect(view).toBe(book.view.value));
    const { trace } = book.view.value;
    book.move('step');
    expect(book.view.value.trace).toBe(trace);
  });
});
