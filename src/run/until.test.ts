import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bits, drawn } from '../checks/arbitrary';
import { examHours } from '../checks/samples';
import { logistic } from '../model/logistic';
import { mistaken } from '../model/mistakes';
import { history } from './history';
import type { Inputs } from './start';
import { trace, valueAt } from './trace';
import { descending, type Rules, type Stop, until } from './until';

const rules: Rules = { change: 1e-4, derivative: 1e-7 };
const most = 30_000;
const hours = (alpha: number): Inputs => ({ ...examHours.inputs, alpha });
const shown = (stop?: Stop): string[] | undefined =>
  stop && [stop.iterations, ...stop.parameters.map((p) => p.toFixed(4))].map(String);

describe('on exam hours', () => {
  it.each([
    [0.001, ['6371', '0.4062', '-0.6888'], undefined],
    [0.1, ['2341', expect.any(String), '-4.0098'], ['8674', '1.5046', '-4.0777']],
    [0.5, ['686', expect.any(String), expect.any(String)], ['1730', '1.5046', '-4.0777']],
    [1, ['388', expect.any(String), expect.any(String)], ['862', '1.5046', '-4.0777']],
  ])('with α = %d the rules stop where the course says', (alpha, change, derivative) => {
    const { byRule, finished, now } = until(logistic(1), hours(alpha), rules, most);
    expect(shown(byRule.change)).toEqual(change);
    expect(shown(byRule.derivative)).toEqual(derivative);
    expect(finished).toBe(true);
    expect(now.iterations).toBe(derivative ? Number(derivative[0]) : most);
  });

  it('the rule about derivatives is the one about averages that the trace shows', () => {
    const { byRule } = until(logistic(1), hours(0.5), rules, most);
    const program = logistic(1);
    const { startOf } = history(program, hours(0.5));
    const largest = (iteration: number): number => {
      const at = trace(program, hours(0.5), startOf(iteration), iteration);
      return Math.max(...['dw_1', 'db'].map((d) => Math.abs(valueAt(at, 'average', d) ?? NaN)));
    };
    const last = byRule.derivative?.iterations ?? 0;
    expect(largest(last)).toBeLessThanOrEqual(rules.derivative);
    expect(largest(last - 1)).toBeGreaterThan(rules.derivative);
  });
});

describe('a descent until a rule stops it', () => {
  it('gives in pieces what it gives at once, and history’s bits', () => {
    fc.assert(
      fc.property(drawn(), fc.integer({ min: 1, max: 7 }), ({ program, inputs }, piece) => {
        const loose: Rules = { change: 0.01, derivative: 0.001 };
        const whole = until(program, inputs, loose, 40);
        const run = descending(program, inputs, loose, 40);
        let stops = run(piece);
        while (!stops.finished) stops = run(piece);
        expect(stops).toEqual(whole);
        const { startOf } = history(program, inputs);
        for (const stop of [stops.now, ...Object.values(stops.byRule)])
          expect(bits(stop.parameters)).toBe(bits(startOf(stop.iterations + 1)));
      }),
      { numRuns: 60 },
    );
  });

  it('goes to the bound where nothing stops it, also with a slip and with NaN', () => {
    const slip = mistaken(logistic(1), 'db-overwritten');
    const { now, byRule } = until(slip, hours(0.1), { change: 0, derivative: 0 }, 100);
    expect([now.iterations, Object.keys(byRule)]).toEqual([100, []]);
    const lost = { rows: [[1, 1]], parameters: [Number.NaN, 0], alpha: 1 };
    expect(until(logistic(1), lost, rules, 50).now.iterations).toBe(50);
  });
});
