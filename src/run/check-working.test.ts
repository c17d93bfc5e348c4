import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { book, check, said, single } from '../checks/hand';
import { examHours, start } from '../checks/samples';
import { notebooks } from '../checks/views';
import { formatText } from '../math/format';
import { checkWorking } from './check-working';
import { notebook } from './notebook';
import { stepOf } from './step';

/** The course's table, as it is printed there. */
const course = [
  'i\tx_1\tx_2\ty\tz\ta\tL\tdz\tdw_1⁽ⁱ⁾\tdw_2⁽ⁱ⁾',
  '1\t2\t4\t1\t−1.1\t.2497\t1.3873\t−.7503\t−1.5005\t−3.0010',
  '2\t3\t5\t0\t−1.4\t.1978\t.2204\t.1978\t.5934\t.9891',
  '3\t2\t1\t1\t0.4\t.5987\t.5130\t−.4013\t−.8026\t−.4013',
  '4\t0\t1\t0\t0\t.5\t.6931\t.5\t0\t.5',
  'sum\t\t\t\t\t\t2.8139\t−.4538\t−1.7097\t−1.9133',
  '÷ 4\t\t\t\t\t\t.7035\t−.1134\t−.4274\t−.4783',
].join('\n');
const after = 'w_1 = .3710, w_2 = −.3087, b = .5454';

describe('a whole iteration that is right', () => {
  it.each([
    ['tabs', course],
    ['bars', course.replace(/^|\t|$/gm, ' | ')],
    ['semicolons and decimal commas', course.replaceAll('\t', ';').replaceAll('.', ',')],
  ])('is right in every number, in a table with %s', (_, table) => {
    const found = check(`${table}\n\n${after}`);
    expect(found.problems).toEqual([]);
    expect(found.first).toBeUndefined();
    expect(found.numbers).toHaveLength(4 * 6 + 4 + 4 + 3);
    expect(new Set(found.numbers.map(({ verdict }) => verdict.kind))).toEqual(new Set(['right']));
    const steps = found.numbers.map(({ at, alone }) => `${at}${alone ? '′' : ''}`);
    expect(steps.slice(0, 8)).toEqual(
      ['z', 'a', 'L', 'dz', 'dw_1', 'dw_2'].map((s) => `1/1/${s}`).concat('1/2/z', '1/2/a'),
    );
    expect(steps.slice(-7)).toEqual(
      ['J', 'dw_1', 'dw_2', 'db']
        .map((s) => `1/average/${s}`)
        .concat(...['w_1', 'w_2', 'b'].map((s) => `1/update/${s}`)),
    );
  });

  it('is right in the sentences of the engine themselves', () => {
    fc.assert(
      fc.property(notebooks, (of) => {
        const { trace, layout, mistake } = of.view.value;
        if (mistake !== undefined) return;
        const steps = Array.from({ length: layout.size }, (_, k) => stepOf(trace, k + 1));
        const lines = steps.map(({ at, after: value }) => `${at} = ${formatText(value, 'all')}`);
        const found = checkWorking(lines.join('\n'), of.view.value, trace.iteration);
        const finite = steps.filter((step) => Number.isFinite(step.after));
        expect(found.first).toBeUndefined();
        expect(found.numbers).toHaveLength(finite.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the first wrong number', () => {
  it.each([
    ['z = 0.4 + -2 = -1.6\na = .168', '1/1/z: slip b-forgotten, 1/1/a: follows'],
    ['a = 0.7503\ndz = -0.2497', '1/1/a: slip plus-z, 1/1/dz: follows'],
    ['a = 0.25\nL = 0.6025', '1/1/a: right, 1/1/L: slip log-key'],
    [
      'dz = 0.7503\ndw_1 = 1.5005\ndw_2 = 3.001',
      '1/1/dz: slip turned-round, 1/1/dw_1: follows, 1/1/dw_2: follows',
    ],
    ['dz(2) = 0.1978\ndw_1(2) = 0.9891', '1/2/dz: right, 1/2/dw_1′: slip other-feature'],
    ['sum db = 0.5', '1/4/db: slip overwritten'],
    ['average db = 0.125\nb = 0.45', '1/average/db: slip last-example-only, 1/update/b: follows'],
    ['average dw_1 = -1.7097', '1/average/dw_1: slip not-divided'],
    ['J = 2.8139', '1/4/J: right'],
    ['average J = 2.8139', '1/average/J: slip not-divided'],
    ['w_1 = 0.029', '1/update/w_1: slip uphill'],
    ['w_1 = 0.6274', '1/update/w_1: slip no-alpha'],
    ['z = -1.1\na = 0.2\ndz = -0.8', '1/1/z: right, 1/1/a: coarse, 1/1/dz: follows'],
    ['z = -1.1\na = 0.31\ndz = 0.69', '1/1/z: right, 1/1/a: wrong, 1/1/dz: slip turned-round'],
    ['dz = -.7520', '1/1/dz: close'],
  ])('%s', (text, expected) => {
    expect(said(check(text)).join(', ')).toBe(expected);
  });

  it('is the first in the order of the program, wherever it stands in the text', () => {
    const found = check('average db = 0.125\nz(3) = 0.3\na(3) = 0.6');
    expect(found.first).toMatchObject({ at: '1/3/z', line: 2, verdict: { kind: 'wrong' } });
  });

  it('is named as the origin of what follows, through numbers that are not given', () => {
    const found = check('z = 1.1\ndw_1 = -0.4995\nsum dw_1 = -0.7087\nw_1 = 0.2709');
    expect(said(found)).toEqual([
      '1/1/z: wrong',
      '1/1/dw_1: follows',
      '1/4/dw_1: follows',
      '1/update/w_1: follows',
    ]);
    for (const { verdict } of found.numbers.slice(1))
      expect(verdict).toMatchObject({
        from: { at: '1/1/z' },
        reply: 'It follows from your *z* of example 1; nothing new went wrong here.',
      });
  });

  it('follows into the next iteration', () => {
    const found = check('w_1 = 0.029\nw_2 = -.3087\nb = .5454\niteration 2\nz(1) = -.6314');
    expect(said(found).at(-1)).toBe('2/1/z: follows');
    expect(found.first?.at).toBe('1/update/w_1');
  });

  it('does not hide a correct number behind a wrong one before it', () => {
    expect(said(check('a = 0.7503\ndz = -0.7503'))).toEqual([
      '1/1/a: slip plus-z',
      '1/1/dz: right',
    ]);
  });

  it('takes sums of rounded numbers for what they are', () => {
    expect(
      said(check('dz(1) = -.75\ndz(2) = .20\ndz(3) = -.401\ndz(4) = .5\nsum db = -.451')),
    ).toEqual([1, 2, 3, 4].map((i) => `1/${i}/dz: right`).concat('1/4/db: follows'));
  });

  it('is found in one example alone, by the long road too', () => {
    expect(said(check('da = 4.0042\ndz = .7503\nw_1 = .0499', single()))).toEqual([
      '1/1/da: slip sign-lost',
      '1/1/dz: slip turned-round',
      '1/update/w_1: follows',
    ]);
  });

  it('is judged by the right program while a slip is switched on', () => {
    const of = book();
    of.setMistake('db-overwritten');
    expect(said(check('sum db = .5\naverage db = -.1134', of))).toEqual([
      '1/4/db: slip overwritten',
      '1/average/db: right',
    ]);
  });
});

it('every typical wrong answer of an iteration is found by name', async () => {
  const { askedAt } = await import('./asked-at');
  const { wrongAnswers } = await import('./wrong-answers');
  const { judge } = await import('./judge');
  const { rightAnswer } = await import('./asked');
  const of = book('2');
  const places = ['2/1/z', '2/1/a', '2/2/L', '2/2/dz', '2/1/dw_1', '2/1/dw_2', '2/1/db', '2/4/db'];
  let found = 0;
  for (const at of [...places, '2/average/dw_1', '2/average/J', '2/update/w_2']) {
    const asked = askedAt(of.view.value, at);
    if (!asked) throw new Error(at);
    const wrong = wrongAnswers(asked);
    for (const { values } of wrong) {
      const typed = String(values[0]);
      const alone = judge(typed, asked.symbol, rightAnswer(asked), wrong);
      const { numbers } = check(`${at} = ${typed}`, of);
      expect([at, typed, numbers[0]?.verdict]).toEqual([at, typed, alone]);
      found++;
    }
  }
  expect(found).toBeGreaterThan(40);
});

it('never throws, whatever is pasted', () => {
  const of = book();
  const pieces = fc.constantFrom(
    ...[
      'z',
      'a1',
      'dw_1',
      'dz(2)',
      'J',
      '=',
      '≈',
      ':=',
      '+=',
      '-1.1',
      '0,25',
      '.5',
      '1/2/',
      '/',
      '\t',
    ],
    ...[
      '\n',
      ' ',
      'sum',
      'average',
      'example 2',
      'i',
      '|',
      ';',
      '(',
      '⁽ⁱ⁾',
      '½',
      '×10⁻³',
      '9e999',
      '𝓛',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(text, (typed) => {
      const { numbers, problems, first } = check(typed, of);
      expect(numbers.every(({ line }) => line >= 1)).toBe(true);
      expect(problems.every((problem) => /^(Line \d+: |Iteration )/.test(problem))).toBe(true);
      expect(first === undefined || numbers.includes(first)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

it('reads long texts in good time', () => {
  const of = notebook({ ...start, sets: [examHours] });
  const lines = Array.from({ length: 5000 }, (_, k) => `z(${(k % 20) + 1}) = ${k / 7} a = 0.5`);
  const { problems } = check(lines.join('\n'), of);
  expect(problems).toContain('Only the first 2,000 lines are read.');
  expect(check(`z = ${'1'.repeat(3000)}`).problems[0]).toContain('too long');
});
