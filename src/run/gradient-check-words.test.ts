import { describe, expect, it } from 'vitest';
import { dataSetOf } from '../checks/arbitrary';
import { start } from '../checks/samples';
import { gradientCheck } from './gradient-check';
import { checkWords, notFiniteWords } from './gradient-check-words';
import { notebook } from './notebook';
import type { Start } from './start';

const sentences = (from: Start, mistake?: string): (string | undefined)[][] => {
  const book = notebook(from);
  book.setMistake(mistake);
  const view = book.view.value;
  return gradientCheck(view, [1, 1e-5]).map((check) => [
    checkWords(view, check),
    ...check.differences.map((one) => notFiniteWords(view, check, one)),
  ]);
};

const far = (b: number, loss: Start['loss'] = 'textbook'): Start => ({
  ...start,
  loss,
  sets: [dataSetOf('far', { rows: [[1, 1]], parameters: [0, b], alpha: 1 })],
});

describe('the words of a check', () => {
  it('say that both agree, and how well', () => {
    const [[words, ...problems] = []] = sentences(start);
    expect(words).toMatch(
      /^dw_1 ≈ −0\.4274; the difference of J for h = 1×10⁻⁵ gives ≈ −0\.4274\. They agree \(relative error ≈ \d(\.\d)?×10⁻[¹⁰]?[⁰-⁹¹]\)\.$/,
    );
    expect(problems).toEqual([undefined, undefined]);
  });

  it('say that a mistaken one does not', () => {
    expect(sentences(start, 'db-overwritten')[2]?.[0]).toBe(
      'db = 0.125; the difference of J for h = 1×10⁻⁵ gives ≈ −0.1134. They do not agree (relative error ≈ 1.9).',
    );
  });

  it('say where the cost is not finite', () => {
    expect(sentences(far(40))[1]).toEqual([
      'For no h is J finite on both sides, so that there is nothing to compare db with.',
      'J is NaN at b + 1 and NaN at b − 1.',
      'J is NaN at b + 1×10⁻⁵ and NaN at b − 1×10⁻⁵.',
    ]);
    expect(sentences(far(36.5))[1]?.slice(1)).toEqual(['J is NaN at b + 1.', undefined]);
    expect(sentences(far(Number.NaN, 'stable'))[0]?.[0]).toBe(
      'dw_1 is NaN: there is nothing to compare.',
    );
  });
});
