import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hardRows } from '../checks/arbitrary';
import { start } from '../checks/samples';
import { notFiniteWords } from './not-finite';
import { notebook } from './notebook';

const traceOf = (rows: number[][], alpha: number, at: string) => {
  const parameters = (rows[0] ?? []).map(() => 0);
  const set = { ...start.sets[0], inputs: { rows, parameters, alpha } };
  const book = notebook({ ...start, sets: [set] });
  book.seek(at);
  return book.view.value.trace;
};

describe('what is said of an iteration whose numbers are not all finite', () => {
  it('is said exactly then, and names the first of them', () => {
    fc.assert(
      fc.property(
        hardRows,
        fc.constantFrom(0.1, 1, 1e300),
        fc.integer({ min: 1, max: 5 }),
        (rows, alpha, k) => {
          const of = traceOf(rows, alpha, `${k}`);
          const words = notFiniteWords(of);
          const all = [...Array.from(of.parameters), ...of.contribution, ...of.after];
          expect(words === undefined).toBe(all.every(Number.isFinite));
          const [, at] = / at (\d+\/\w+\/\w+):/.exec(words ?? '') ?? [];
          if (at === undefined) return;
          const [, place, symbol] = at.split('/');
          expect(of.parameters).toSatisfy((all: number[]) => all.every(Number.isFinite));
          expect(words).toMatch(new RegExp(`^${symbol} is (infinite|not a number)`));
          expect(place).toMatch(/^(\d+|average|update)$/);
        },
      ),
    );
  });

  it.each([
    [[[1e300, 1]], 1e300, '1', /^w_1 is infinite at 1\/update\/w_1: it is too large/],
    [[[1e300, 1]], 1e300, '2', /^Iteration 2 starts with .*: w_1\. An earlier iteration/],
    [[[1e200, 0]], 1e200, '3', /^Iteration 3 starts/],
    [[[2, 1]], 0.1, '1', /^undefined$/],
  ])('of %j with α = %d in iteration %s it is %s', (rows, alpha, at, words) => {
    expect(String(notFiniteWords(traceOf(rows, alpha, at)))).toMatch(words);
  });

  it('of a lost logarithm says that dz stays right', () => {
    const of = traceOf(
      [
        [1000, 1],
        [1000, 0],
        [1000, 0],
      ],
      1,
      '2',
    );
    expect(notFiniteWords(of)).toMatch(/^L is (not a number|infinite).* log 0 .* stay right/);
  });
});
