import { describe, expect, it } from 'vitest';
import { inSlices } from './in-slices';

function* busy(pieces: number, ms: number): Generator<undefined, string> {
  for (let k = 0; k < pieces; k++) {
    const until = performance.now() + ms;
    while (performance.now() < until);
    yield;
  }
  return 'done';
}

describe('work in slices', () => {
  it('lets others have a turn while it goes on', async () => {
    let turns = 0;
    const other = setInterval(() => turns++);
    expect(await inSlices(busy(100, 2))).toBe('done');
    clearInterval(other);
    expect(turns).toBeGreaterThan(2);
  });

  it('does short work at once', async () => {
    let turns = 0;
    const other = setInterval(() => turns++);
    expect(await inSlices(busy(3, 0))).toBe('done');
    clearInterval(other);
    expect(turns).toBe(0);
  });

  it('passes on what the work throws', async () => {
    function* failing(): Generator<undefined, string> {
      yield;
      throw new Error('too far');
    }
    await expect(inSlices(failing())).rejects.toThrow('too far');
  });
});
