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
}

const { of } = Astro.props;
---
`;
const props = propsOf(source);

describe('the attributes of a cell', () => {
  it('are read from its wrapper', () => {
    expect(props[0]).toEqual({
      name: 'of',
      type: "'a' | 'z'",
      required: true,
      means: 'What runs across.',
    });
    expect(props.map(({ name }) => name)).toEqual(['of', 'most', 'alphas', 'squares', 'name']);
    expect(props.filter(({ required }) => required)).toHaveLength(1);
    expect(propsOf('---\n---\n')).toEqual([]);
  });

  it.each([
    [[], 'needs the attribute of: write of="a".'],
    [
      [{ name: 'off', text: 'a' }],
      'has no attribute off: it knows of, most, alphas, squares, name.',
    ],
    [[{ name: 'of', text: 'b' }], 'cannot read its attribute of: write of="a" or of="z".'],
    [[{ name: 'most', text: '3' }], 'cannot read its attribute most: write most={1}.'],
    [[{ name: 'alphas', text: '3' }], 'cannot read its attribute alphas: write alphas={[0.1, 1]}.'],
    [
      [{ name: 'squares', text: 'no' }],
      'cannot read its attribute squares: write squares alone, or squares={false}.',
    ],
    [[{ name: 'name', text: true as const }], 'cannot read its attribute name: write name="…".'],
  ])('%j: %s', (written, complaint) => {
    expect(complaintAbout('Plot', props, written)).toBe(`<Plot> ${complaint}`);
  });

  it('may be written in braces, or left out', () => {
    const written = [{ name: 'of', text: 'z' }, { name: 'most' }, { name: 'squares', text: true }];
    expect(complaintAbout('Plot', props, written as never)).toBeUndefined();
  });
});
