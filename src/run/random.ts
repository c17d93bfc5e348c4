/** Draws numbers that look random, the same ones for the same seed on every machine. */
export interface Random {
  /** A whole number from `least` to `most`, each equally often. */
  readonly whole: (least: number, most: number) => number;
  /** One of a list. */
  readonly one: <T>(list: readonly [T, ...T[]]) => T;
}

/** A generator for a seed, which is any text: what belongs together is joined into one. */
export function random(seed: string): Random {
  const next = mulberry32(hash(seed));
  const whole = (least: number, most: number): number =>
    least + Math.floor((next() / 2 ** 32) * (most - least + 1));
  return { whole, one: (list) => list[whole(0, list.length - 1)] ?? list[0] };
}

/**
 * Tommy Ettinger's Mulberry32, as he put it into the public domain
 * (gist.github.com/tommyettinger/46a874533244883189143505d203312c): 2^32 numbers of 32 bits.
 */
function mulberry32(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
}

/** FNV-1a (draft-eastlake-fnv) over UTF-16 units: spreads similar seeds far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let k = 0; k < text.length; k++) value = Math.imul(value ^ text.charCodeAt(k), 0x01000193);
  return value >>> 0;
}
