import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../math/evaluate';
import { call, sym } from '../math/expr';
import { slope } from '../math/slope';
import { plain } from '../math/styles';
import { write } from '../math/write';
import { chainTo } from './chain';
import { losses, sigma } from './logistic';
import { models } from './models';
import { slopeOfSigma } from './slope-of-sigma';

const names = (model: keyof typeof models, loss: 'textbook' | 'stable', letter: string): string[] =>
  chainTo(models[model](2, loss), letter).map(({ of, by }) => `${of} by ${by}`);

describe('chainTo', () => {
  it('goes from the loss back along the equations', () => {
    expect(names('one-example', 'textbook', 'w_2')).toEqual(['L by a', 'a by z', 'z by w_2']);
    expect(names('long-road', 'textbook', 'b')).toEqual(['L by a', 'a by z', 'z by b']);
    expect(names('loop', 'textbook', 'z')).toEqual(['L by a', 'a by z']);
    expect(names('long-road', 'textbook', 'a')).toEqual(['L by a']);
  });

  it('passes a by where the loss is written without it, unless a is what is asked', () => {
    expect(names('one-example', 'stable', 'w_1')).toEqual(['L by z', 'z by w_1']);
    expect(names('long-road', 'stable', 'a')).toEqual(['L by a']);
  });

  it('writes each slope as a teacher would', () => {
    const slopes = (loss: 'textbook' | 'stable', letter: string): string[] =>
      chainTo(models['one-example'](2, loss), letter).map((link) => write(link.slope, plain));
    expect(slopes('textbook', 'w_1')).toEqual(['−y / a + (1 − y) / (1 − a)', 'a · (1 − a)', 'x_1']);
    expect(slopes('textbook', 'b').at(-1)).toBe('1');
    expect(slopes('stable', 'w_2')).toEqual(['a − y', 'x_2']);
  });

  it('does not know letters that the loss does not depend on', () => {
    expect(() => chainTo(models['one-example'](2), 'q')).toThrow(/slope of the loss by q/);
  });
});

describe('the slopes written by hand', () => {
  const near = (value: number, expected: number): void =>
    expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-10 * Math.max(1, Math.abs(expected)));

  it('are the slopes of σ and of both losses', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -8, max: 8, noNaN: true }).filter((z) => z !== 0),
        fc.constantFrom(0, 1),
        (z, y) => {
          const a = evaluate(call(sigma, sym('z')), () => z);
          const lookup = (name: string): number => ({ z, a, y })[name] ?? Number.NaN;
          near(evaluate(slopeOfSigma, lookup), evaluate(slope(call(sigma, sym('z')), 'z'), lookup));
          for (const loss of ['textbook', 'stable'] as const) {
            const [first] = chainTo(models['one-example'](1, loss), 'w_1');
            if (!first) throw new Error('A chain has at least one link.');
            near(evaluate(first.slope, lookup), evaluate(slope(losses[loss], first.by), lookup));
          }
        },
      ),
    );
  });
});
