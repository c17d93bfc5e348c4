import { describe, expect, it } from 'vitest';
import { chosen } from '../checks/tables';

describe('a data set that one can descend on, with a note', () => {
  const flat =
    'is 7 in every example and tells none apart: w_2 changes by 7 times as much as b; leave it out, or scale it.';
  it.each<[string, string, string[]]>([
    ['nothing to say', 'x,y\n1,0\n2,1', []],
    [
      'one class only',
      'x,y\n1,1\n2,1',
      [
        'All examples have y = 1: J can always be lowered further, so w and b have no best values; add examples of the other label.',
      ],
    ],
    [
      'one example',
      'x,y\n3,1',
      [
        'There is one example, with y = 1: J can always be lowered further, so w and b have no best values; add examples of the other label.',
      ],
    ],
    ['a constant column', 'x,k,y\n1,7,0\n2,7,1', [`x_2, column “k”, ${flat}`]],
    [
      'a column of zeros',
      'k,x,y\n0,1,0\n0,2,1',
      ['x_1, column “k”, is 0 in every example and tells none apart: w_1 stays where it starts.'],
    ],
    [
      'examples that occur again',
      'x,y\n1,0\n1,0\n2,1\n1,0',
      ['2 examples repeat an earlier one; each counts as often as it stands there.'],
    ],
    [
      'examples that contradict',
      'x,y\n1,0\n2,1\n1,1',
      ['Rows 2 and 4 have the same features but different labels, so J cannot go to 0.'],
    ],
    [
      'huge numbers',
      'x,y\n1e300,0\n-1e300,1',
      [
        'x_1, column “x”, reaches 1e+300: its products can pass 1.8e308 and become ∞, then NaN; scale it first.',
      ],
    ],
    [
      'tiny numbers',
      'x,y\n1e-300,0\n2e-300,1',
      [
        'x_1, column “x”, is at most 2e-300 in size: dw becomes so small that w_1 hardly changes; scale it first.',
      ],
    ],
    ['three labels', 'x,kind\n1,a\n2,b\n3,c\n4,a', ['y = 1 is “c”, y = 0 the rest: “a”, “b”.']],
    [
      'a column of text',
      'name,x,y\nann,1,0\nbob,2,1\neve,3,1',
      ['Left out: column “name” holds text, such as “ann” in row 2.'],
    ],
  ])('%s', (_, text, notes) => {
    expect(chosen(text)).toMatchObject({ notes });
  });

  it('says of scaled columns only what still holds', () => {
    const text = 'x,k,y\n1e300,7,0\n-1e300,7,1';
    expect(chosen(text, { scaling: 'min-max' })).toMatchObject({
      notes: [
        'x_2, column “k”, is 7 in every example and tells none apart: scaling can only shift it to 0, and w_2 stays where it starts.',
      ],
    });
  });
});
