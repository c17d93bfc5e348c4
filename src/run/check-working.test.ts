import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examHours, start } from '../checks/samples';
import { notebooks } from '../checks/views';
import { formatText } from '../math/format';
import { type CheckedWorking, checkWorking } from './check-working';
import { notebook } from './notebook';
import { stepOf } from './step';

const book = (at = '0') => {
  const made = notebook(start);
  made.seek(at);
  return made;
};
const single = () => {
  const [set] = start.sets;
  const inputs = { ...set.inputs, rows: set.inputs.rows.slice(0, 1), alpha: 0.1 };
  return notebook({ ...start, model: 'long-road', sets: [{ ...set, inputs }] });
};

function check(text: string, of = book(), current = 1): CheckedWorking {
  return checkWorking(text, of.view.value, current);
}

/** Each number as `place/letter: kind or slip`, an example's contribution with a prime. */
const said = ({ numbers }: CheckedWorking): string[] =>
  numbers.map(({ at, alone, verdict }) => {
    const slip = verdict.kind === 'slip' ? `slip ${verdict.slip}` : verdict.kind;
    return `${at}${alone ? '′' : ''}: ${slip}`;
  });

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

describe('the ways to write a number', () => {
  it.each([
    ['z = -1.1', '1/1/z: right'],
    ['z: −1,1', '1/1/z: right'],
    ['a1 = 0.25', '1/1/a: right'],
    ['a_2 ≈ 0.198', '1/2/a: right'],
    ['dz(2) = 0.198', '1/2/dz: right'],
    ['dz⁽²⁾ = 0.198', '1/2/dz: right'],
    ['dz^{(2)} = 0.198', '1/2/dz: right'],
    ['dz of example 2: 0.198', '1/2/dz: right'],
    ['example 1: z -1.1, a 0.25', '1/1/z: right, 1/1/a: right'],
    ['Example 2\nz = -1.4; a = 0.198', '1/2/z: right, 1/2/a: right'],
    ['1/2/dz = 0.1978', '1/2/dz: right'],
    ['2/dz = 0.1978', '1/2/dz: right'],
    ['2/4/dw_1 = -1.2', '2/4/dw_1: wrong'],
    ['dw_1 = -1.7097', '1/4/dw_1: right'],
    ['sum dw_1 = −1.7097', '1/4/dw_1: right'],
    ['Σdw1 = −1.7097', '1/4/dw_1: right'],
    ['dw_1(2) = .5934', '1/2/dw_1′: right'],
    ['dw_1(2) = -.9071', '1/2/dw_1: right'],
    ['2/dw_1 = -.9071', '1/2/dw_1: right'],
    ['dw_1(2) += 3 · 0.1978 = 0.5934', '1/2/dw_1′: right'],
    ['average/J = 0.7035', '1/average/J: right'],
    ['J = 0.7035', '1/average/J: right'],
    ['average dw_1 = -0.4274', '1/average/dw_1: right'],
    ['average:\ndb -0.1134', '1/average/db: right'],
    ['w_1 = 0.371', '1/update/w_1: right'],
    ['w_1 := 0.2 − 0.4 · (−0.4274) = 0.371', '1/update/w_1: right'],
    ['w_1 = 0.2', ''],
    ['z = 0.2·2 + (−0.5)·4 + 0.5 = -1.1 a = 0.2497', '1/1/z: right, 1/1/a: right'],
    ['dw_1 = 2 dz = 2 · (−0.7503) = -1.5005', '1/average/dw_1: wrong'],
    [
      'z = -1.1\na = .25\ndw_1 = 2 dz = -1.5\nz = -1.4',
      '1/1/z: right, 1/1/a: right, 1/1/dw_1: right, 1/2/z: right',
    ],
    ['iteration 2\nJ = .6392', '2/average/J: right'],
    [
      'z a L\n-1.1 .25 1.387\n-1.4 .198 .2204',
      '1/1/z: right, 1/1/a: right, 1/1/L: right, 1/2/z: right, 1/2/a: right, 1/2/L: right',
    ],
    ['𝓛 = 1.387', '1/1/L: right'],
    ['ŷ = 1/4', '1/1/a: right'],
    ['J = 7.035 × 10⁻¹', '1/average/J: right'],
    ['z = ?\na =', ''],
    ['Now forward, then backward.', ''],
  ])('%s', (text, expected) => {
    const found = check(text);
    expect(found.problems).toEqual([]);
    expect(said(found).join(', ')).toBe(expected);
  });
});

describe('what cannot be placed', () => {
  it.each([
    ['\nfoo = 2', 'Line 2: “foo” names no number'],
    ['z(15) = 2', 'Line 1: there is no example 15; there are 4.'],
    ['dw_3 = 2', 'Line 1: there is no dw_3 here'],
    ['dw = 2', 'Line 1: dw needs its feature’s number'],
    ['da = -4', 'Line 1: “da” names no number'],
    ['sum z = 3', 'Line 1: there is no z there; each example has its own.'],
    ['z = two 2', 'Line 1: “two 2” is not a number; z takes digits'],
    ['12', 'Line 1: “12” is not a letter and its number.'],
    ['x_1(2) = 4', 'Line 1: x_1 of example 2 is 3 on this page, not 4.'],
    ['α = 0.1', 'Line 1: alpha is 0.4 on this page, not 0.1.'],
    ['z a L\n1 2', 'Line 2: it has 2 cells, its header 3.'],
    ['i,z,q\n1,-1.1,3', 'Line 1: a column is left out: “q” names no number'],
    ['9000001/1/z = 1', 'Line 1: Iteration 9000001 is too far'],
    ['900000/1/z = 1', 'Iteration 900,000 has not been run yet.'],
    ['z = 1/0', 'Line 1: z is divided by 0; type a number.'],
  ])('%s', (text, expected) => {
    const { problems } = check(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });

  it('says that a number which is not finite cannot be compared', () => {
    const of = book();
    of.edit('input/w_1', 400);
    expect(check('L(2) = 3', of).problems).toEqual([
      'Line 1: L is not finite there, so nothing can be compared.',
    ]);
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
