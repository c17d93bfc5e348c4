import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bits, drawn } from '../checks/arbitrary';
import { logistic } from '../model/logistic';
import { opcodeLoop } from './opcodes';
import { trace } from './trace';

describe('opcodes', () => {
  it('run a program to the same bits as its trees, mistakes, NaN and ∞ included', () => {
    const cases = fc.oneof(drawn(), drawn({ x: 60, w: 20 }), drawn({ x: 1e160, w: 1e160 }));
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 12 }), ({ program, inputs }, iterations) => {
        const parameters = Float64Array.from(inputs.parameters);
        const rows = Float64Array.from(inputs.rows.flat());
        opcodeLoop(program)(rows, inputs.rows.length, inputs.alpha, parameters, iterations);
        let walked = [...inputs.parameters];
        for (let k = 1; k <= iterations; k++) {
          const { after } = trace(program, inputs, walked, k);
          walked = [...after.slice(-walked.length)];
        }
        expect(bits(parameters)).toBe(bits(walked));
      }),
      { numRuns: 300 },
    );
  });

  it('keep nothing from one run to the next', () => {
    const loop = opcodeLoop(logistic(1));
    const run = (start: number): number[] => {
      const parameters = Float64Array.of(start, 0);
      loop(Float64Array.of(1, 1, -2, 0), 2, 0.5, parameters, 3);
      return [...parameters];
    };
    const first = run(0.25);
    run(5);
    expect(run(0.25)).toEqual(first);
  });
});
