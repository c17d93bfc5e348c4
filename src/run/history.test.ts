import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bits, type Drawn, drawn, startOf } from '../checks/arbitrary';
import { logistic } from '../model/logistic';
import { costRecord } from './cost-record';
import { costs } from './costs';
import { history } from './history';
import { notebook } from './notebook';
import { loopOf, opcodeLoop } from './opcodes';
import { trace } from './trace';

/** The parameters after some iterations, by another road each. */
const roads: Record<string, (given: Drawn, iterations: number) => ArrayLike<number>> = {
  'walking the trees': ({ program, inputs }, iterations) => {
    let now: ArrayLike<number> = inputs.parameters;
    for (let k = 1; k <= iterations; k++) {
      const { after } = trace(program, inputs, now, k);
      now = after.slice(after.length - now.length);
    }
    return now;
  },
  'the opcode runner': ({ program, inputs }, iterations) => {
    const parameters = Float64Array.from(inputs.parameters);
    const rows = Float64Array.from(inputs.rows.flat());
    opcodeLoop(program)(rows, inputs.rows.length, inputs.alpha, parameters, iterations);
    return parameters;
  },
  'the hand-written loop': ({ program, inputs, mistake }, iterations) => {
    const parameters = Float64Array.from(inputs.parameters);
    const rows = Float64Array.from(inputs.rows.flat());
    expect(program.loop === undefined).toBe(mistake !== undefined);
    const loop = program.loop ?? opcodeLoop(program);
    loop(rows, inputs.rows.length, inputs.alpha, parameters, iterations);
    return parameters;
  },
  'the history': ({ program, inputs }, iterations) =>
    history(program, inputs).startOf(iterations + 1),
  'stepping a notebook': (given, iterations) => {
    const book = notebook(startOf(given));
    book.setMistake(given.mistake);
    const steps = iterations * book.view.value.layout.size + 1;
    for (let k = 0; k < steps; k++) book.move('step');
    return book.view.value.trace.parameters;
  },
  'jumping in a notebook': (given, iterations) => {
    const book = notebook(startOf(given));
    book.setMistake(given.mistake);
    book.seek(`${iterations + 1}/1/z`);
    return book.view.value.trace.parameters;
  },
};

describe('all roads to an iteration', () => {
  it('end in the same bits, mistakes, NaN and ∞ included', () => {
    const cases = fc.oneof(drawn(), drawn({ x: 60, w: 20 }), drawn({ x: 1e160, w: 1e160 }));
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 8 }), (given, iterations) => {
        const ends = Object.entries(roads).map(([name, road]) => [
          name,
          bits(road(given, iterations)),
        ]);
        expect(ends).toEqual(ends.map(([name]) => [name, ends[0]?.[1]]));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a history', () => {
  it('opens iterations in any order with the bits of a plain run', () => {
    const order = fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(drawn({ examples: 4 }), order, ({ program, inputs }, iterations) => {
        const plain = plainRun(program, inputs, Math.max(...iterations));
        const { startOf: open } = history(program, inputs);
        for (const k of iterations) expect(bits(open(k))).toBe(plain[k - 1]);
      }),
    );
  });

  it('does so also where checkpoints are thinned out', () => {
    const order = fc.array(fc.integer({ min: 1, max: 6000 }), { minLength: 1, maxLength: 8 });
    const edges = [1024, 1025, 1026, 2047, 2048, 2049, 2050, 4096, 4097];
    fc.assert(
      fc.property(drawn({ examples: 3 }), order, ({ program, inputs }, iterations) => {
        const plain = plainRun(program, inputs, 6000);
        const { startOf: open } = history(program, inputs, undefined, 4);
        for (const k of [...iterations, ...edges])
          expect(bits(open(k)), String(k)).toBe(plain[k - 1]);
      }),
      { numRuns: 6 },
    );
  });

  it('opens any of a million iterations with the bits of stepping there', () => {
    const { program, inputs } = twentyExamples;
    const rows = Float64Array.from(inputs.rows.flat());
    const far = 1_000_000;
    const now = Float64Array.from(inputs.parameters);
    const stepped = new Float64Array(far * now.length);
    const loop = loopOf(program);
    for (let k = 0; k < far; k++) {
      stepped.set(now, k * now.length);
      loop(rows, inputs.rows.length, inputs.alpha, now, 1);
    }
    const { startOf: open } = history(program, inputs);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: far }), (k) => {
        expect(bits(open(k))).toBe(bits(stepped.subarray((k - 1) * 3, k * 3)));
      }),
      { numRuns: 200, examples: [[far], [1], [2], [far - 1]] },
    );
  });

  it('runs on in slices and gives the costs of a plain run, as far as it has come', () => {
    const slices = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 6 });
    const cases = fc.oneof(drawn({ examples: 4 }), drawn({ x: 60, w: 20, examples: 4 }));
    fc.assert(
      fc.property(cases, slices, fc.nat(3000), ({ program, inputs }, iterations, asked) => {
        const record = costRecord();
        const descent = history(program, inputs, record, 4);
        let run = 0;
        for (const [k, slice] of iterations.entries()) {
          run += slice;
          expect(descent.runOn(slice)).toBe(run);
          // Opening an iteration in between leads no other way.
          if (k === 1) run = Math.max(run, descent.startOf(asked + 1) && asked);
        }
        const plain = costs(program, inputs, Math.max(run, asked + 1));
        const curve = record.curve();
        expect(bits(curve.iterations)).toBe(bits(Array.from({ length: run }, (_, k) => k + 1)));
        expect(bits(curve.costs)).toBe(bits(plain.subarray(0, run)));
      }),
      { numRuns: 40 },
    );
  });

  it('takes over what another has kept, and goes on from there', () => {
    const far = fc.nat(3000);
    fc.assert(
      fc.property(drawn({ examples: 4 }), far, far, far, ({ program, inputs }, s, t, asked) => {
        const [one, other] = [history(program, inputs), history(program, inputs, undefined, 4)];
        one.runOn(s);
        other.runOn(t);
        one.adopt(structuredClone(other.kept()));
        expect(one.runOn(0)).toBe(Math.max(s, t));
        const alone = history(program, inputs).startOf(asked + 1);
        expect(bits(one.startOf(asked + 1))).toBe(bits(alone));
      }),
      { numRuns: 40 },
    );
  });

  it('gives away no checkpoint that could be changed from outside', () => {
    const inputs = { rows: [[1, 1]], parameters: [0, 0], alpha: 1 };
    const { startOf: open } = history(logistic(1), inputs);
    const first = open(1);
    first.fill(99);
    expect([...open(1)]).toEqual([0, 0]);
    expect([...inputs.parameters]).toEqual([0, 0]);
  });
});

/** Twenty examples of two features that no line parts, so that the parameters settle late. */
const twentyExamples = {
  program: logistic(2),
  inputs: {
    rows: Array.from({ length: 20 }, (_, i) => [
      Math.sin(3 * i) * 2,
      Math.cos(5 * i) * 2,
      Math.sin(3 * i) + Math.cos(7 * i) > 0 ? 1 : 0,
    ]),
    parameters: [0.2, -0.5, 0.5],
    alpha: 0.001,
  },
};

/** The bits of the parameters that each iteration starts with. */
function plainRun(
  program: Drawn['program'],
  inputs: Drawn['inputs'],
  iterations: number,
): string[] {
  const loop = loopOf(program);
  const rows = Float64Array.from(inputs.rows.flat());
  const parameters = Float64Array.from(inputs.parameters);
  return Array.from({ length: iterations }, (_, k) => {
    if (k > 0) loop(rows, inputs.rows.length, inputs.alpha, parameters, 1);
    return bits(parameters);
  });
}
