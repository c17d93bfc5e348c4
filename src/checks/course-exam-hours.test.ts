import { describe, expect, it } from 'vitest';
import type { Inputs } from '../run/start';
import { costs, descent, programOf, rounded, shown, value } from './descents';
import { examHours } from './samples';

// The course's figures about the twenty students, computed by others than the engine.

describe('exam hours', () => {
  const { inputs } = examHours;

  it('start with db = 0, for as many passed as failed', () => {
    const first = descent(inputs)(1);
    expect(inputs.rows).toHaveLength(20);
    expect(value(first, 'average', 'db')).toBe(0);
    expect(shown(value(first, 'update', 'w_1'), 4)).toBe('0.0506');
  });

  it('reach the optimum by 10,000', () => {
    const last = descent(inputs)(10_000);
    expect(shown(value(last, 'update', 'w_1'), 4)).toBe('1.5046');
    expect(shown(value(last, 'update', 'b'), 4)).toBe('-4.0777');
    expect(shown(value(last, 'average', 'J'), 5)).toBe('0.40149');
  });

  it('with the slip the cost falls at first and then rises far, out of reach of log(1 − a)', () => {
    const mistake = 'db-overwritten';
    const stable = costs(descent(inputs, mistake, 'stable'), [1, 10, 10_000]);
    expect(rounded(stable, 3).slice(0, 2)).toEqual(['0.693', '0.643']);
    expect(rounded(stable, 1)[2]).toBe('13.7');
    const textbook = costs(descent(inputs, mistake), [1, 10, 10_000]);
    expect(rounded(textbook, 3)).toEqual(['0.693', '0.643', 'Infinity']);
  });

  it('a too large α makes the cost rise, but not for ever', () => {
    const iterations = Array.from({ length: 400 }, (_, k) => k + 1);
    const peak = (alpha: number): number =>
      Math.max(...costs(descent({ ...inputs, alpha }), iterations));
    expect(shown(peak(1.5), 3)).toBe('1.470');
    expect(shown(peak(2), 3)).toBe('2.495');
    const end = costs(descent({ ...inputs, alpha: 2 }), [20_000, 20_001]);
    expect(rounded(end, 4).sort()).toEqual(['0.4275', '0.4408']);
  });

  it('above α = 1.80 the cost goes in a circle', () => {
    const ends = (alpha: number): string[] =>
      rounded(costs(descent({ ...inputs, alpha }), [50_000, 50_001]), 4);
    expect(ends(1.8)).toEqual(['0.4015', '0.4015']);
    const [one, other] = ends(1.82);
    expect(one).not.toBe(other);
  });

  it('α = 1.5 settles sooner than 0.1', () => {
    const at60 = (alpha: number): number => costs(descent({ ...inputs, alpha }), [60])[0] ?? 0;
    expect(at60(1.5)).toBeLessThan(0.404);
    expect(at60(0.1)).toBeGreaterThan(0.5);
  });

  it.each([
    [0.001, '6371 at 0.4062, -0.6888', 'not by 30000'],
    [0.1, '2341 at 1.4817, -4.0098', '8674 at 1.5046, -4.0777'],
    [0.5, '686 at 1.5001, -4.0641', '1730 at 1.5046, -4.0777'],
    [1, '388 at 1.5023, -4.0709', '862 at 1.5046, -4.0777'],
    [0.0001, '1 at 0.0001, 0.0000', 'not by 30000'],
  ])('α = %d stops after %s by the first rule, %s by the second', (alpha, first, second) => {
    const still = (most: number) => (before: number[], after: number[]) =>
      after.every((p, k) => Math.abs(p - (before[k] ?? 0)) <= most);
    expect(stop({ ...inputs, alpha }, still(1e-4))).toBe(first);
    expect(stop({ ...inputs, alpha }, still(1e-7 * alpha))).toBe(second);
  });
});

/** After which of 30,000 iterations `enough` first holds, and at which parameters. */
function stop(inputs: Inputs, enough: (before: number[], after: number[]) => boolean): string {
  const { loop } = programOf(inputs);
  const rows = Float64Array.from(inputs.rows.flat());
  const now = Float64Array.from(inputs.parameters);
  for (let k = 1; k <= 30_000; k++) {
    const before = [...now];
    loop?.(rows, inputs.rows.length, inputs.alpha, now, 1);
    if (enough(before, [...now])) return `${k} at ${rounded([...now], 4).join(', ')}`;
  }
  return 'not by 30000';
}
