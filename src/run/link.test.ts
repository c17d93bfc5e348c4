import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeLink } from './link';
import { readLink } from './read-link';

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
