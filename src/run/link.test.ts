import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataSetOf, drawn, numbers, startOf } from '../checks/arbitrary';
import { start } from '../checks/samples';
import { readLink, writeLink } from './link';
import { notebook } from './notebook';

const read = (hash: string, prefix?: string) => readLink(hash, prefix)?.link;
const problems = (hash: string, prefix?: string) => readLink(hash, prefix)?.problems;

describe('a link', () => {
  it('is read part by part', () => {
    expect(
      readLink(
        '#at=3/2/dz&alpha=0.1&w=0,-0.5&b=1e-3&data=0.5,1.2,0;1,0.3,1&set=exam-hours&mistake=db-overwritten&loss=stable',
      ),
    ).toEqual({
      link: {
        at: '3/2/dz',
        alpha: 0.1,
        w: [0, -0.5],
        b: 0.001,
        rows: [
          [0.5, 1.2, 0],
          [1, 0.3, 1],
        ],
        set: 'exam-hours',
        mistake: 'db-overwritten',
        loss: 'stable',
      },
      problems: [],
    });
  });

  it.each(['', '#', '#db-or-more', 'top', '#100%'])('%j is an ordinary anchor', (hash) => {
    expect(readLink(hash)).toBeUndefined();
  });

  it.each([
    ['#at=3&&b=1&', { at: '3', b: 1 }],
    ['#at=3%2F2%2Fdz&w=0%2C1', { at: '3/2/dz', w: [0, 1] }],
    ['#at=1&at=2', { at: '2' }],
    [
      '#data=1,0;2,1;',
      {
        rows: [
          [1, 0],
          [2, 1],
        ],
      },
    ],
    ['#w=-0', { w: [0] }],
    ['#b=+.5', { b: 0.5 }],
    ['#at=100%', { at: '100%' }],
  ])('%s is read kindly', (hash, link) => {
    expect(readLink(hash)).toEqual({ link, problems: [] });
  });

  it('gives each notebook the keys that bear its name', () => {
    const hash = '#at=3&b.at=5&b.w=1&b=7';
    expect(read(hash)).toEqual({ at: '3', b: 7 });
    expect(read(hash, 'b.')).toEqual({ at: '5', w: [1] });
    expect(problems(hash)).toEqual([]);
    expect(problems(hash, 'b.')).toEqual([]);
    expect(problems('#b.colour=red&colour=red', 'b.')).toHaveLength(1);
  });
});

describe('a part that cannot be understood is named in a sentence', () => {
  const sentence = (part: string, why: string): string =>
    `The link’s part “${part}” was not understood: ${why}. The lesson’s own is used.`;

  it.each([
    ['colour=red', 'there is no such setting'],
    ['constructor=b7', 'there is no such setting'],
    ['__proto__=1', 'there is no such setting'],
    ['toString=1', 'there is no such setting'],
    ['=', 'there is no such setting'],
    ['rows=1,0', 'there is no such setting'],
    ['b=abc', '“abc” is not a finite number'],
    ['b=', '“” is not a finite number'],
    ['b=1,5', '“1,5” is not a finite number'],
    ['b=1e400', '“1e400” is not a finite number'],
    ['b=NaN', '“NaN” is not a finite number'],
    ['b=0x10', '“0x10” is not a finite number'],
    ['w=1,,2', '“” is not a finite number'],
    ['alpha=0', 'α is above 0'],
    ['alpha=-1', 'α is above 0'],
    ['alpha=Infinity', '“Infinity” is not a finite number'],
    ['loss=squares', 'loss is textbook or stable'],
    ['data=', '“” is not a finite number'],
    ['data=1', 'row 1 needs at least one x and a y'],
    ['data=1,0;1,2', 'row 2 ends in y = 2; y is 0 or 1'],
    ['data=1,0;1,2,1', 'row 2 has 3 numbers, row 1 has 2'],
    ['data=1,0;;1,1', '“” is not a finite number'],
  ])('%s', (part, why) => {
    expect(readLink(`#at=3&${part}`)).toEqual({
      link: { at: '3' },
      problems: [sentence(part, why)],
    });
  });

  it('and cut short', () => {
    const [long] = problems(`#b=${'x'.repeat(5000)}`) ?? [];
    expect(long?.length).toBeLessThan(250);
  });
});

describe('writing a link', () => {
  it('leaves out what is undefined, and puts a prefix before each key', () => {
    expect(writeLink({})).toBe('');
    expect(writeLink({ at: '3/2/dz', b: 0, mistake: undefined })).toBe('at=3/2/dz&b=0');
    expect(
      writeLink(
        {
          rows: [
            [0.5, 1],
            [1e-7, 0],
          ],
          w: [-1, 2],
        },
        'b.',
      ),
    ).toBe('b.data=0.5,1;1e-7,0&b.w=-1,2');
  });

  it('is undone by reading it, to the last bit', () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0);
    const row = fc.tuple(any, any, fc.constantFrom(0, 1));
    const link = fc.record(
      {
        at: fc.constantFrom('3/2/dz', '1', '12/update/w_2'),
        set: fc.constantFrom('tiny', 'exam-hours'),
        rows: fc.array(row, { minLength: 1, maxLength: 6 }),
        w: fc.array(any, { minLength: 1, maxLength: 3 }),
        b: any,
        alpha: fc.double({ min: 5e-324, noDefaultInfinity: true, noNaN: true }),
        mistake: fc.constant('db-overwritten'),
        loss: fc.constantFrom('textbook' as const, 'stable' as const),
      },
      { requiredKeys: ['at'] },
    );
    fc.assert(
      fc.property(link, fc.constantFrom('', 'b.'), (given, prefix) => {
        const text = writeLink(given, prefix);
        expect(readLink(`#${text}`, prefix)).toEqual({ link: given, problems: [] });
        expect(readLink(`#${encodeURI(text)}`, prefix)).toEqual({ link: given, problems: [] });
      }),
    );
  });
});

describe('from a notebook to its link and back', () => {
  const sets = fc.tuple(drawn({ mistakes: false }), drawn({ mistakes: false, examples: 3 }));
  const edits = fc.array(fc.tuple(fc.nat(), numbers(9)), { maxLength: 4 });

  it('restores inputs, data set, mistake, loss and position', () => {
    fc.assert(
      fc.property(
        sets,
        edits,
        fc.record({
          other: fc.boolean(),
          mistake: fc.constantFrom(undefined, 'db-overwritten'),
          loss: fc.constantFrom('textbook' as const, 'stable' as const),
          iteration: fc.integer({ min: 1, max: 30 }),
          step: fc.nat(),
          replaced: fc.boolean(),
          prefix: fc.constantFrom('', 'b.'),
        }),
        ([first, second], changes, { other, mistake, loss, iteration, step, replaced, prefix }) => {
          const from = {
            ...startOf(first),
            sets: [dataSetOf('one', first.inputs), dataSetOf('two', second.inputs)] as const,
          };
          const book = notebook(from);
          if (replaced) book.open({ rows: second.inputs.rows }, []);
          if (other) book.choose('two');
          book.setMistake(mistake);
          book.setLoss(loss);
          for (const [where, value] of changes) {
            const { data, parameters } = book.view.value.program;
            const { rows } = book.view.value.inputs;
            const cells = [
              ...parameters.map((p) => `input/${p}`),
              ...rows.flatMap((_, i) => data.slice(0, -1).map((x) => `input/${i + 1}/${x}`)),
              'input/alpha',
            ];
            const at = cells[where % cells.length] ?? 'input/b';
            book.edit(at, at === 'input/alpha' ? Math.abs(value) + 0.01 : value);
          }
          book.seek(String(iteration));
          book.scrub(step % (book.view.value.layout.size + 1));

          const text = writeLink(book.link(), prefix);
          const copy = notebook(from);
          const asked = readLink(`#${text}`, prefix);
          if (asked) copy.open(asked.link, asked.problems);
          const [was, is] = [book.view.value, copy.view.value];
          expect(is.problems).toEqual([]);
          expect(copy.link()).toEqual(book.link());
          expect([is.set.name, is.mistake, is.loss]).toEqual([was.set.name, was.mistake, was.loss]);
          expect(is.inputs).toEqual(was.inputs);
          expect(is.position).toEqual(was.position);
          expect(is.trace.after).toEqual(was.trace.after);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a broken or hostile link', () => {
  const key = fc.constantFrom(
    ...['at', 'set', 'data', 'w', 'b', 'alpha', 'mistake', 'loss', 'b.at', 'b.w', 'AT', ''],
    ...['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'prototype', 'rows', 'guess'],
  );
  const value = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ...[
        '3/2/dz',
        '0',
        '1000001',
        '2/99',
        '3/update/w_9',
        'zero',
        '1/2/constructor',
        '9'.repeat(400),
      ],
      ...['tiny', 'exam-hours', 'db-overwritten', 'recomputed-between', 'stable', 'textbook'],
      ...[
        '1,2,1',
        '1,0;2,1',
        '1,0;1',
        '0,0',
        '1e308,1e308,1',
        ';',
        ',',
        '1;2',
        'NaN',
        '-1',
        '1e-320',
      ],
      ...['%', '%E0%A4%A', '%00', '%3Cscript%3E', '<img src=x onerror=alert(1)>', '\u202e', '💥'],
    ),
    fc.array(fc.double(), { maxLength: 5 }).map((list) => list.join(',')),
    fc.stringMatching(/^[0-9,;.eE+-]{0,20}$/),
    fc.integer({ min: 0, max: 400 }).map(String),
  );
  const part = fc.tuple(key, fc.constantFrom('=', '==', '', '%3D'), value).map((p) => p.join(''));
  const hash = fc.oneof(
    { weight: 5, arbitrary: fc.array(part, { maxLength: 6 }).map((parts) => parts.join('&')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  );

  it('never throws, and leaves a notebook that shows finite inputs at a step that exists', () => {
    const book = notebook(start);
    const other = notebook({ ...start, name: 'b', model: 'one-example', mistakes: [] });
    fc.assert(
      fc.property(hash, (text) => {
        for (const [to, prefix] of [
          [book, ''],
          [other, 'b.'],
        ] as const) {
          const asked = readLink(`#${text}`, prefix);
          expect(asked === undefined).toBe(!decoded(text).includes('='));
          if (!asked) continue;
          to.open(asked.link, asked.problems);
          const { inputs, position, layout, trace, problems: sentences } = to.view.value;
          const { iteration, step } = position;
          expect(Number.isInteger(iteration) && iteration >= 1 && iteration <= 1_000_000).toBe(
            true,
          );
          expect(Number.isInteger(step) && step >= 0 && step <= layout.size).toBe(true);
          expect(trace.after).toHaveLength(layout.size);
          const all = [...inputs.rows.flat(), ...inputs.parameters, inputs.alpha];
          expect(all.every((x) => typeof x === 'number' && Number.isFinite(x))).toBe(true);
          expect(inputs.alpha).toBeGreaterThan(0);
          for (const row of inputs.rows) expect(row).toHaveLength(inputs.parameters.length);
          for (const sentence of sentences) expect(sentence).toSatisfy(isSentence);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves nothing behind for the links after it', () => {
    const used = notebook(start);
    fc.assert(
      fc.property(hash, (text) => {
        const asked = readLink(`#${text}`);
        if (asked) used.open(asked.link, asked.problems);
        used.open({ at: '2/3/dz', set: 'tiny', w: [0.1, 0.2], b: 0.3 }, []);
        const fresh = notebook(start);
        fresh.open({ at: '2/3/dz', set: 'tiny', w: [0.1, 0.2], b: 0.3 }, []);
        expect(used.link()).toEqual(fresh.link());
        expect(used.view.value.problems).toEqual([]);
        expect(used.view.value.canUndo).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

/** Begins like one, ends like one, is short, and does not speak of the code. */
const isSentence = (text: string): boolean =>
  /^[A-Z“].{15,250}\.$/su.test(text) && !/undefined|\[object|is not a function|Cannot /.test(text);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
