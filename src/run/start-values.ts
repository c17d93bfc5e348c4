import { random } from './random';

/** w_1 … w_n and b, all 0: where lessons start, z = 0 and a = ½ for every example. */
export const zeros = (n: number): number[] => Array.from({ length: n + 1 }, () => 0);

/**
 * w_1 … w_n and b between −0.5 and 0.5, each equally likely, with three decimals so that they can be
 * read and typed: small, so that no a begins near 0 or 1. The same for the same seed on every machine.
 * @param n how many features, from 1
 * @param seed a whole number of at most nine digits, as a link keeps it
 */
export function randomStart(n: number, seed: number): number[] {
  const { whole } = random(`start ${seed}`);
  return zeros(n).map(() => whole(-500, 500) / 1000 + 0);
}
