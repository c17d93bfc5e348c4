import { describe, expect, it } from 'vitest';
import { progressIn, progressKey, progressText, type Shelf } from './progress-store';

/** A storage of one's own, with the text that it holds at first. */
function shelf(text?: string): Shelf & { readonly texts: Map<string, string> } {
  const texts = new Map(text === undefined ? [] : [[progressKey, text]]);
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => void texts.set(key, value),
    removeItem: (key) => void texts.delete(key),
  };
}

const fails = (): never => {
  throw new Error('QuotaExceededError');
};

describe('progress', () => {
  it('is there after a reload, each lesson by itself', () => {
    const kept = shelf();
    const before = progressIn(() => kept);
    before.markSolved('loop', 'a');
    before.markSolved('loop', 'b');
    before.markSolved('loop', 'a');
    before.markRead('cost');
    const after = progressIn(() => kept);
    expect(after.progressOf('loop')).toEqual({ read: false, solved: ['a', 'b'] });
    expect(after.progressOf('cost')).toEqual({ read: true, solved: [] });
    expect(after.progressOf('update')).toEqual({ read: false, solved: [] });
  });

  it('of two tabs is added together', () => {
    const kept = shelf();
    const [one, other] = [progressIn(() => kept), progressIn(() => kept)];
    one.markSolved('loop', 'a');
    other.markSolved('loop', 'b');
    expect(one.progressOf('loop').solved).toEqual(['a', 'b']);
  });

  it('leaves nothing behind when it is reset, and comes back when that is undone', () => {
    const kept = shelf();
    const store = progressIn(() => kept);
    store.markSolved('loop', 'a');
    const undo = store.reset();
    expect(store.isEmpty()).toBe(true);
    expect(kept.texts.size).toBe(0);
    undo();
    expect(store.progressOf('loop').solved).toEqual(['a']);
  });

  it.each(['', 'no JSON', 'null', '7', '{"loop": null}', '{"loop": {"solved": 3}}'])(
    'takes %j, written by somebody else, for nothing',
    (text) => {
      expect(progressIn(() => shelf(text)).progressOf('loop')).toEqual({ read: false, solved: [] });
    },
  );
});

describe('a storage that fails', () => {
  it.each<[string, () => Shelf]>([
    ['forbidden', fails],
    ['full', () => ({ ...shelf(), setItem: fails })],
    ['unreadable', () => ({ getItem: fails, setItem: fails, removeItem: fails })],
  ])('because it is %s does no harm, and the page remembers', (_, broken) => {
    const store = progressIn(broken);
    store.markSolved('loop', 'a');
    store.markRead('loop');
    expect(store.progressOf('loop')).toEqual({ read: true, solved: ['a'] });
    store.reset();
    expect(store.isEmpty()).toBe(true);
  });
});

describe('progress in words', () => {
  it.each([
    [false, [], 3, ''],
    [true, [], 3, 'read · 0 of 3 exercises solved'],
    [false, ['a'], 3, '1 of 3 exercises solved'],
    [true, ['a', 'b', 'c'], 3, 'read · 3 of 3 exercises solved'],
    [true, ['a', 'b'], 1, 'read · 1 of 1 exercise solved'],
    [true, [], 0, 'read'],
  ])('read: %j, solved: %j of %i is “%s”', (read, solved, exercises, words) => {
    expect(progressText({ read, solved }, exercises)).toBe(words);
  });
});
