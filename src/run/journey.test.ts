import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bits, drawn } from '../checks/arbitrary';
import { examHours, tiny } from '../checks/samples';
import { costs } from './costs';
import { endingWords } from './ending-words';
import { history } from './history';
import { type Ending, type Journey, travel } from './journey';
import { programOf, type Spec } from './spec';
import type { Inputs } from './start';
import { until } from './until';

const specOf = (inputs: Inputs, mistake?: string): Spec => ({
  ...{ model: 'loop', loss: 'textbook', mistake, inputs },
});

/** Goes to the end in pieces of some size. */
function gone(journey: Journey, piece = 997) {
  const underway = travel(journey);
  while (!underway.advance(piece)) expect(underway.done()).toBeLessThan(journey.to);
  return underway.arrived();
}

const ended = (journey: Journey): Ending => gone(journey).ending;
const by = (name: 'change' | 'derivative', least: number) => ({ name, least });

describe('a journey', () => {
  it('brings the checkpoints and the costs of a plain run, however it is cut', () => {
    const pieces = fc.integer({ min: 1, max: 800 });
    const far = fc.integer({ min: 1, max: 2500 });
    fc.assert(
      fc.property(drawn({ examples: 4 }), far, pieces, fc.nat(), ({ inputs }, to, piece, k) => {
        const spec = specOf(inputs, k % 2 === 0 ? 'db-overwritten' : undefined);
        const program = programOf(spec);
        const { kept, curve, ending } = gone({ spec, to }, piece);
        expect(ending).toMatchObject({ why: 'reached', iterations: to });
        const [there, alone] = [history(program, inputs), history(program, inputs)];
        there.adopt(kept);
        const asked = 1 + (k % (to + 1));
        expect(bits(there.startOf(asked))).toBe(bits(alone.startOf(asked)));
        expect(bits(curve.costs)).toBe(bits(costs(program, inputs, to)));
      }),
      { numRuns: 40 },
    );
  });

  it('stops by a rule where the plain search stops', () => {
    const rules = fc.constantFrom('change' as const, 'derivative' as const);
    fc.assert(
      fc.property(drawn({ x: 1, examples: 4 }), rules, ({ inputs }, name) => {
        const spec = specOf(inputs);
        const { ending } = gone({ spec, to: 3000, rule: by(name, 1e-3) });
        const { change, derivative } = { change: 1e-3, derivative: 1e-3 };
        const stops = until(programOf(spec), inputs, { change, derivative }, 3000).byRule[name];
        expect(ending.why === 'stopped' ? ending.iterations : undefined).toBe(stops?.iterations);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the end of a journey', () => {
  const hours = specOf(examHours.inputs);

  it('is where the course says, by either rule', () => {
    const to = 30_000;
    expect(ended({ spec: hours, to, rule: by('derivative', 1e-7) })).toMatchObject({
      ...{ why: 'stopped', iterations: 8674, separated: false },
    });
    const changed = ended({ spec: hours, to, rule: by('change', 1e-4) });
    expect(changed).toMatchObject({ why: 'stopped', iterations: 2341 });
    expect(endingWords(changed, { rule: by('change', 1e-4) })).toBe(
      'Stopped after iteration 2,341: no parameter changes by more than 0.0001.',
    );
  });

  it('is a circle where α is too large', () => {
    const inputs = { ...tiny.inputs, alpha: 1 };
    const rule = by('derivative', 1e-7);
    const ending = ended({ spec: specOf(inputs), to: 1_000_000, rule });
    expect(ending).toMatchObject({ why: 'cycling', period: 2, separated: false });
    expect(endingWords(ending, { rule })).toMatch(/never stop.*circle: after every 2 iterations/);
  });

  it('is the bound where the data can be separated, and the weights grow on', () => {
    const inputs = {
      rows: [
        [-1, 0],
        [1, 1],
      ],
      parameters: [0, 0],
      alpha: 1,
    };
    const rule = by('derivative', 1e-7);
    const ending = ended({ spec: specOf(inputs), to: 10_000, rule });
    expect(ending).toMatchObject({ why: 'reached', separated: true, period: undefined });
    expect(endingWords(ending, { rule })).toMatch(/bound is reached.*still growing/);
  });

  it('says that nothing changes any more', () => {
    const ending = ended({ spec: hours, to: 60_000 });
    expect(ending).toMatchObject({ why: 'reached', period: 1 });
    expect(endingWords(ending, {})).toBe(
      'Run to the end of iteration 60,000. Nothing changes any more, down to the last bit.',
    );
  });

  it('is no end where only the cost is lost: the descent goes on', () => {
    // The slip on the exam hours: by the textbook’s formula the cost is ∞ before iteration 10,000.
    const spec = specOf(examHours.inputs, 'db-overwritten');
    const { ending, kept, curve } = gone({ spec, to: 10_000 });
    expect(ending).toMatchObject({ why: 'reached', iterations: 10_000, costLost: 9784 });
    expect(kept.here.every(Number.isFinite)).toBe(true);
    expect(Array.from(curve.costs.subarray(0, 9783)).every(Number.isFinite)).toBe(true);
    expect(endingWords(ending, {})).toMatch(/^Run to .*iteration 9,784 the cost.*goes on/);
  });

  it('is there as soon as a parameter is no finite number', () => {
    const inputs = {
      rows: [
        [1e200, 0],
        [1, 1],
      ],
      parameters: [0, 0],
      alpha: 1e200,
    };
    const ending = ended({ spec: specOf(inputs), to: 1000 });
    expect(ending.why).toBe('not-finite');
    expect(endingWords(ending, {})).toContain('too large for floating point');
  });

  it('is where the reader wished', () => {
    const underway = travel({ spec: hours, to: 1_000_000 });
    underway.advance(500);
    const { ending } = underway.arrived();
    expect(ending).toMatchObject({ why: 'asked', iterations: 500 });
    expect(endingWords(ending, {})).toMatch(/^Ended after iteration 500, as you wished/);
  });
});
