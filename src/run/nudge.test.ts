import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn } from '../checks/arbitrary';
import { tiny } from '../checks/samples';
import { oneExample } from '../model/logistic';
import { lossIn, lossSpot, nudged } from './nudge';
import { trace, valueAt } from './trace';

const inputs = { ...tiny.inputs, rows: tiny.inputs.rows.slice(0, 1) };
const first = trace(oneExample(2), inputs, inputs.parameters, 1);

describe('a nudge', () => {
  it('of w_1 of example 1 gives the course’s quotients', () => {
    const quotients = [0.1, 0.01, 0.001].map((h) => nudged(first, 'w_1', h).quotient.toFixed(3));
    expect(quotients).toEqual(['-1.462', '-1.497', '-1.500']);
  });

  it('says what it changed, and leaves the iteration as it was', () => {
    const { h, parameter, loss, change } = nudged(first, 'b', 0.5);
    expect([h, parameter]).toEqual([0.5, 1]);
    expect(loss.toFixed(4)).toBe(Math.log1p(Math.exp(0.6)).toFixed(4));
    expect(change).toBe(loss - lossIn(first));
    expect(lossIn(first).toFixed(4)).toBe('1.3873');
  });

  it('is about L of one example, about J of several', () => {
    expect(lossSpot(first)).toEqual({ place: 1, symbol: 'L' });
    fc.assert(
      fc.property(drawn({ x: 1.5, w: 0.6, mistakes: false }), ({ program, inputs }) => {
        const all = trace(program, inputs, inputs.parameters, 1);
        expect(lossIn(all)).toBe(valueAt(all, 'average', 'J'));
        for (const parameter of program.parameters) {
          const slope = valueAt(all, 'average', `d${parameter}`) ?? Number.NaN;
          const { quotient } = nudged(all, parameter, 1e-6);
          expect(Math.abs(quotient - slope)).toBeLessThan(1e-5);
        }
      }),
      { numRuns: 50 },
    );
  });
});
