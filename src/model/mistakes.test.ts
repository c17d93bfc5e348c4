import { describe, expect, it } from 'vitest';
import { logistic, oneExample } from './logistic';
import { mistaken, mistakes } from './mistakes';
import { type Program, parts } from './program';

/** The lines of the update by the symbols they write. */
const updateOf = (program: Program): string =>
  program.update.map(({ symbol, how }) => `${symbol} ${how}`).join(', ');

describe('db-overwritten', () => {
  const right = logistic(2);
  const wrong = mistaken(right, 'db-overwritten');

  it('changes one line and no other', () => {
    const changed = parts.flatMap((part) =>
      right[part].flatMap((equation, line) =>
        JSON.stringify(equation) === JSON.stringify(wrong[part][line])
          ? []
          : [{ part, from: equation, to: wrong[part][line] }],
      ),
    );
    expect(changed).toEqual([
      {
        part: 'each',
        from: expect.objectContaining({ symbol: 'db', how: '+=' }),
        to: { ...right.each.at(-1), how: '=' },
      },
    ]);
  });

  it('leaves the hand-written loop out, which does not know it', () => {
    expect(right.loop).toBeTypeOf('function');
    expect(wrong).not.toHaveProperty('loop');
    expect({ ...wrong, each: right.each, loop: right.loop }).toEqual(right);
  });

  it('is no slip where there is no sum', () => {
    const { loop: _, ...one } = oneExample(2);
    expect(mistaken(oneExample(2), 'db-overwritten')).toEqual(one);
  });
});

describe('recomputed-between', () => {
  const name = 'recomputed-between';

  it.each([false, true])(
    'computes again what the next derivative is made of, and no more (by way of da: %s)',
    (longRoad) => {
      expect(updateOf(mistaken(oneExample(2, 'textbook', longRoad), name))).toBe(
        'w_1 :=, z_ =, a_ =, dz_ =, dw_2_ =, w_2 :=, z__ =, a__ =, dz__ =, db__ =, b :=',
      );
    },
  );

  it('writes no symbol twice in a part, and leaves all other parts alone', () => {
    const [right, wrong] = [oneExample(4), mistaken(oneExample(4), name)];
    const symbols = wrong.update.map(({ symbol }) => symbol);
    expect(new Set(symbols).size).toBe(symbols.length);
    expect({ ...wrong, update: right.update, loop: right.loop }).toEqual(right);
  });

  it('is refused where each derivative is a sum over examples', () => {
    expect(() => mistaken(logistic(2), name)).toThrow('for one example only');
  });
});

it('every mistake says under its own name what is wrong and what is right', () => {
  for (const [key, { name, wrong, right }] of Object.entries(mistakes)) {
    expect(name).toBe(key);
    expect(wrong).not.toBe(right);
  }
});

it('a mistake that there is none of is answered by those there are', () => {
  expect(() => mistaken(logistic(1), 'db-forgotten')).toThrow(
    'There is no mistake called "db-forgotten"; there are: db-overwritten, recomputed-between.',
  );
});
