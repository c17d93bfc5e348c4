import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatText } from '../math/format';
import { type ModelName, models } from '../model/models';
import { type Ask, asks, type Exercise, exerciseOf, type Task } from './exercise';
import { judge } from './judge';
import { givensOf, workingOf } from './working';

const wholeLoop: readonly Ask[] = ['sum', 'average', 'J'];
const modelFor = (ask: Ask): ModelName[] => {
  if (wholeLoop.includes(ask)) return ['loop'];
  return ask === 'da' ? ['long-road'] : ['one-example', 'long-road', 'loop'];
};
const tasks: Task[] = asks.flatMap((ask) => modelFor(ask).map((model) => ({ model, ask })));

const task = fc.constantFrom(...tasks);
const seed = fc.nat(999_999_999);
const draw = fc.integer({ min: 1, max: 5 });

/** The ways in which a person may type a number: two to six digits or four decimals, point or comma. */
const typings = (value: number): string[] => {
  const texts = [2, 3, 4, 5, 6].map((digits) => value.toPrecision(digits));
  return [...texts, value.toFixed(4)].flatMap((text) => [
    text,
    text.replace('-', '−').replace('.', ','),
  ]);
};
const verdictOn = ({ right, wrong, symbol }: Exercise, typed: string) =>
  judge(typed, symbol, right, wrong);

describe('an exercise', () => {
  it('accepts the right answer however it is rounded, and names every slip', () => {
    fc.assert(
      fc.property(task, seed, draw, (of, s, k) => {
        const exercise = exerciseOf(of, s, k);
        for (const value of exercise.right)
          for (const typed of typings(value))
            expect([typed, verdictOn(exercise, typed).kind]).toEqual([typed, 'right']);
        for (const { name, values } of exercise.wrong)
          for (const typed of values.flatMap(typings))
            expect([typed, verdictOn(exercise, typed)]).toMatchObject([
              typed,
              { kind: 'slip', slip: name },
            ]);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps its answers apart by 5 % at least', () => {
    fc.assert(
      fc.property(task, seed, (of, s) => {
        const { right, wrong } = exerciseOf(of, s);
        const answers = [right, ...wrong.map(({ values }) => values)];
        for (const [k, values] of answers.entries())
          for (const other of answers.slice(k + 1).flat())
            for (const value of values)
              expect(Math.abs(value - other)).toBeGreaterThan(
                0.05 * Math.max(Math.abs(value), Math.abs(other)),
              );
      }),
      { numRuns: 200 },
    );
  });

  it('is the same for the same seed, and another for another', () => {
    fc.assert(
      fc.property(task, seed, draw, (of, s, k) => {
        const exercise = exerciseOf(of, s, k);
        expect(exerciseOf(of, s, k)).toEqual(exercise);
        const others = [exerciseOf(of, s + 1, k), exerciseOf(of, s, k + 1)];
        for (const { inputs } of others) expect(inputs).not.toEqual(exercise.inputs);
      }),
      { numRuns: 100 },
    );
    const named = ['a', 'b'].map((name) => exerciseOf({ model: 'loop', ask: 'z', name }, 1).inputs);
    expect(named[0]).not.toEqual(named[1]);
    const { inputs } = exerciseOf({ model: 'one-example', ask: 'z' }, 7);
    expect(inputs).toMatchInlineSnapshot(`
      {
        "alpha": 0.2,
        "parameters": [
          0.2,
          -0.2,
          0.3,
        ],
        "rows": [
          [
            6,
            4,
            1,
          ],
        ],
      }
    `);
  });

  it('has pleasant numbers: whole features, one decimal else, z included', () => {
    fc.assert(
      fc.property(task, seed, (of, s) => {
        const { inputs } = exerciseOf(of, s);
        expect(inputs.rows.flat().every(Number.isInteger)).toBe(true);
        for (const row of givensOf(exerciseOf(of, s)).examples)
          for (const { symbol, value } of row)
            if (symbol === 'z') expect(formatText(value)).toMatch(/^−?\d(\.\d)?$/);
        for (const number of [...inputs.parameters, inputs.alpha])
          expect(Number(number.toFixed(1))).toBe(number);
        expect(
          inputs.rows.length === 1 || inputs.rows.length === 3 || inputs.rows.length === 4,
        ).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it.each<[Ask, string[]]>([
    ['z', ['b-forgotten', 'features-swapped', 'sign-lost']],
    ['a', ['plus-z', 'not-inverted', 'no-sigma', 'decision']],
    ['L', ['minus-lost', 'log-key', 'other-branch', 'squares']],
    ['da', ['sign-lost']],
    ['dz', ['turned-round', 'no-slope-of-sigma', 'slope-of-sigma-twice', 'no-da']],
    [
      'dw_2',
      ['weight-for-feature', 'other-feature', 'da-for-dz', 'upside-down', 'no-dz', 'no-feature'],
    ],
    ['db', ['times-b', 'constant', 'with-features']],
    [
      'average',
      ['not-divided', 'last-example-only', 'divided-inside', 'divided-twice', 'divided-by-n'],
    ],
    ['J', ['not-divided', 'minus-lost', 'log-key', 'squares']],
  ])('about %s knows every slip of the course', (ask, names) => {
    const [model = 'loop'] = modelFor(ask);
    expect(exerciseOf({ model, ask }, 1).wrong.map(({ name }) => name)).toEqual(names);
  });

  it('about a sum or an update knows those that can be made there', () => {
    const namesOf = (of: Task, s: number): string[] => exerciseOf(of, s).wrong.map((w) => w.name);
    const sums = new Set(
      [1, 2, 3, 4, 5, 6].flatMap((s) => namesOf({ model: 'loop', ask: 'sum' }, s)),
    );
    expect([...sums].sort()).toEqual(['contribution', 'not-zeroed', 'overwritten']);
    const common = ['uphill', 'no-alpha', 'step-only', 'alpha-misplaced'];
    expect(namesOf({ model: 'loop', ask: 'update', of: 'w_2' }, 1)).toEqual([
      ...common,
      ...['sum-for-average', 'last-example-only', 'other-slope'],
    ]);
    expect(namesOf({ model: 'one-example', ask: 'update', of: 'w_2' }, 1)).toEqual([
      ...common,
      ...['other-slope', 'recomputed-between'],
    ]);
  });

  it('has as many features as it is told, and still knows every slip apart', () => {
    fc.assert(
      fc.property(fc.constantFrom<Ask>('z', 'dw_2'), fc.constantFrom(1, 3), seed, (ask, n, s) => {
        fc.pre(ask === 'z' || n > 1);
        const exercise = exerciseOf({ model: 'loop', ask, n }, s);
        expect(exercise.inputs.parameters).toHaveLength(n + 1);
        for (const row of exercise.inputs.rows) expect(row).toHaveLength(n + 1);
        const typed = (value = Number.NaN): string => value.toFixed(4);
        expect(verdictOn(exercise, typed(exercise.right[0])).kind).toBe('right');
        for (const { name, values } of exercise.wrong)
          expect(verdictOn(exercise, typed(values[0]))).toMatchObject({ slip: name });
      }),
      { numRuns: 60 },
    );
  });

  it('that the program has no number for is refused with a sentence', () => {
    expect(() => exerciseOf({ model: 'one-example', ask: 'da' }, 1)).toThrow('asks for da (da)');
    expect(() => exerciseOf({ model: 'one-example', ask: 'sum', of: 'db' }, 1)).toThrow('db (sum)');
    expect(() => exerciseOf({ model: 'one-example', ask: 'J' }, 1)).toThrow('J (J)');
    expect(() => exerciseOf({ model: 'loop', ask: 'average', of: 'w_1' }, 1)).toThrow('w_1');
  });
});

describe('what is told and the working', () => {
  it('end in the answer and begin with nothing that is not told', () => {
    fc.assert(
      fc.property(task, seed, (of, s) => {
        const exercise = exerciseOf(of, s);
        const steps = workingOf(exercise);
        expect(steps.at(-1)?.after).toBe(exercise.right[0]);
        const { examples, others } = givensOf(exercise);
        const known = new Set([...examples.flat(), ...others].map(({ symbol }) => symbol));
        known.add('m');
        for (const { equation, leaves } of steps) {
          expect([...known]).toEqual(expect.arrayContaining(Object.keys(leaves)));
          known.add(equation.symbol);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('never tell the answer itself', () => {
    for (const of of tasks) {
      const exercise = exerciseOf(of, 1);
      const told = givensOf(exercise).examples.flat();
      const { symbol } = exercise;
      expect(told.map((given) => given.symbol)).not.toContain(symbol);
      expect(exercise.program).toEqual(models[of.model](2));
    }
  });
});
