import { describe, expect, it } from 'vitest';
import { located } from './located';

const fails = () => {
  throw new Error('no such number');
};

describe('a located cell', () => {
  it('gets all but its line, and keeps what marks it as a component', () => {
    const cell = Object.assign((...all: unknown[]) => all, { isAstroComponentFactory: true });
    const { Cell } = located({ Cell: cell }, 'a.mdx');
    expect(Cell('page', { at: 'x', line: '3' }, 'slots')).toEqual(['page', { at: 'x' }, 'slots']);
    expect(Cell.isAstroComponentFactory).toBe(true);
  });

  it('puts file and line before what it throws, at once or later', async () => {
    const { Now, Later } = located({ Now: fails, Later: async () => fails() }, 'a.mdx') as Record<
      string,
      (...all: unknown[]) => unknown
    >;
    expect(() => Now?.('page', { line: '3' })).toThrow('a.mdx, line 3: no such number');
    await expect(Later?.('page', {})).rejects.toThrow('a.mdx: no such number');
  });
});
