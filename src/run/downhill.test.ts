import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bits, drawn, startOf } from '../checks/arbitrary';
import { start } from '../checks/samples';
import { downhill, reach } from './downhill';
import { type Notebook, notebook } from './notebook';
import type { View } from './view';

const opened = (set: string, open: (notebook: Notebook) => void = () => undefined): View => {
  const book = notebook(start);
  book.choose(set);
  open(book);
  return book.view.value;
};

describe('the way downhill', () => {
  it('begins at the cost of its iteration and has the cost of the next at α, to the bit', () => {
    fc.assert(
      fc.property(drawn(), fc.integer({ min: 1, max: 4 }), (one, iteration) => {
        const book = notebook(startOf(one));
        if (one.mistake) book.setMistake(one.mistake);
        book.seek(`${iteration}`);
        const { cost } = downhill(book.view.value);
        const engine = [iteration, iteration + 1].map((k) => book.numberAt(`${k}/average/J`) ?? 0);
        expect(bits([cost(0), cost(one.inputs.alpha)])).toBe(bits(engine));
      }),
    );
  });

  it('falls as steeply at its beginning as it says', () => {
    const gentle = drawn({ x: 2, w: 1, mistakes: false }).filter(({ loss }) => loss === 'stable');
    fc.assert(
      fc.property(gentle, (one) => {
        const { cost, slope } = downhill(notebook(startOf(one)).view.value);
        const h = 1e-5;
        expect((cost(h) - cost(-h)) / (2 * h)).toBeCloseTo(slope, 5);
        expect(slope).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('is steeper or flatter than the squares of its slopes when a slip bends it', () => {
    const right = opened('tiny');
    const slip = opened('tiny', (book) => book.setMistake('db-overwritten'));
    const squares = 0.42743 ** 2 + 0.47834 ** 2 + 0.11345 ** 2;
    expect(downhill(right).slope).toBeCloseTo(-squares, 4);
    expect(downhill(slip).slope).toBeCloseTo(-squares + 0.11345 ** 2 + 0.11345 * 0.125, 4);
  });

  it('is shown beyond the place where nothing is gained any more', () => {
    const way = downhill(opened('tiny'));
    const far = reach(way, 0.4, 10);
    expect(way.cost(far)).toBeGreaterThan(way.cost(0));
    expect(way.cost(far * 0.65)).toBeLessThan(way.cost(0));
    expect(reach(way, 0.4, 0.5)).toBe(0.5);
    expect(reach(way, 30, 10)).toBe(36);
  });

  it('is shown as far as it falls where it never rises', () => {
    const falling = { cost: (t: number) => Math.exp(-10 * t), slope: -10 };
    const far = reach(falling, 0.01, 10);
    expect(far).toBeGreaterThan(0.3);
    expect(far).toBeLessThan(1.5);
    expect(reach({ cost: () => 1, slope: 0 }, 0.5, 10)).toBe(0.6);
    expect(reach({ cost: () => Number.NaN, slope: Number.NaN }, 0.5, 10)).toBe(0.6);
  });
});
