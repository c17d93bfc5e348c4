import { describe, expect, it } from 'vitest';
import { logistic } from './logistic';
import { mistaken, mistakes } from './mistakes';
import { parts } from './program';

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
});

it('every mistake says under its own name what is wrong and what is right', () => {
  for (const [key, { name, wrong, right }] of Object.entries(mistakes)) {
    expect(name).toBe(key);
    expect(wrong).not.toBe(right);
  }
});

it('a mistake that there is none of is answered by those there are', () => {
  expect(() => mistaken(logistic(1), 'db-forgotten')).toThrow(
    'There is no mistake called "db-forgotten"; there are: db-overwritten.',
  );
});
