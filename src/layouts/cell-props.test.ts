import { describe, expect, it } from 'vitest';
import { complaintAbout, propsOf } from './cell-props';

const source = `---
interface Props {
  /** What runs across. */
  of: 'a' | 'z';
  /** How many,
   * or none. */
  most?: number;
  alphas?: readonly number[];
  squares?: boolean;
  name?: string;
  choices?: string[];
  y?: 0 | 1;
  reply?: string | Record<string, string>;
}

const { of } = Astro.props;
---
`;
const props = propsOf(source);
const known = 'of, most, alphas, squares, name, choices, y, reply';

describe('the attributes of a cell', () => {
  it('are read from its wrapper', () => {
    expect(props[0]).toEqual({
      name: 'of',
      type: "'a' | 'z'",
      required: true,
      means: 'What runs across.',
    });
    expect(props.map(({ name }) => name).join(', ')).toBe(known);
    expect(props.filter(({ required }) => required)).toHaveLength(1);
    expect(propsOf('---\n---\n')).toEqual([]);
  });

  it.each([
    [[], 'needs the attribute of: write of="a".'],
    [[{ name: 'off', text: 'a' }], `has no attribute off: it knows ${known}.`],
    [[{ name: 'of', text: 'b' }], 'cannot read its attribute of: write of="a" or of="z".'],
    [[{ name: 'most', text: '3' }], 'cannot read its attribute most: write most={1}.'],
    [[{ name: 'alphas', text: '3' }], 'cannot read its attribute alphas: write alphas={[0.1, 1]}.'],
    [
      [{ name: 'squares', text: 'no' }],
      'cannot read its attribute squares: write squares alone, or squares={false}.',
    ],
    [[{ name: 'name', text: true as const }], 'cannot read its attribute name: write name="…".'],
    [[{ name: 'name', code: '1/2/dz' }], 'cannot read its attribute name: write name="…".'],
    [[{ name: 'of', code: "'b'" }], 'cannot read its attribute of: write of="a" or of="z".'],
    [[{ name: 'most', code: "'3'" }], 'cannot read its attribute most: write most={1}.'],
    [[{ name: 'most', code: 'ten' }], 'cannot read its attribute most: write most={1}.'],
    [[{ name: 'y', code: '2' }], 'cannot read its attribute y: write y={0}.'],
    [[{ name: 'alphas', code: '1' }], 'cannot read its attribute alphas: write alphas={[0.1, 1]}.'],
    [
      [{ name: 'alphas', code: '[1, "2"]' }],
      'cannot read its attribute alphas: write alphas={[0.1, 1]}.',
    ],
    [
      [{ name: 'choices', code: '[1]' }],
      "cannot read its attribute choices: write choices={['one', 'another']}.",
    ],
    [
      [{ name: 'squares', code: '"no"' }],
      'cannot read its attribute squares: write squares alone, or squares={false}.',
    ],
  ])('%j: %s', (written, complaint) => {
    expect(complaintAbout('Plot', props, written)).toBe(`<Plot> ${complaint}`);
  });

  it.each([
    ['of', "'z'"],
    ['most', '-2.5'],
    ['alphas', '[0.1, 1]'],
    ['squares', 'false'],
    ['name', '`which`'],
    ['choices', "['a', 'b']"],
    ['y', '0'],
    ['reply', "{ a: 'No.' }"],
    ['reply', "'No.'"],
  ])('may be written in braces: %s={%s}', (name, code) => {
    const written = name === 'of' ? [] : [{ name: 'of', text: 'z' }];
    expect(complaintAbout('Plot', props, [...written, { name, code }])).toBeUndefined();
  });
});
