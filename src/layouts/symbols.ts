import type { SymbolEntry } from '../content.symbols';

/** The groups of symbols as headings of their list. */
export const groupTitles: Readonly<Record<SymbolEntry['group'], string>> = {
  data: 'Data: what is given',
  parameter: 'Parameters: what is learned, and how fast',
  forward: 'Forward: what is computed first',
  backward: 'Backward: slopes',
  count: 'Counting',
  sign: 'Signs and numbers',
};

/** When a step is executed, in words, from its address pattern such as `K/i/dz`. */
export function stepWords(pattern: string): string {
  const place = pattern.startsWith('input/') ? 'input' : (pattern.split('/')[1] ?? '');
  const words = places[place];
  if (words === undefined) throw new Error(`No words say when ${pattern} is made.`);
  return words;
}

const places: Readonly<Record<string, string>> = {
  input: 'typed in',
  zero: 'set to 0 before the loop',
  i: 'in the loop, for each example',
  average: 'divided by m after the loop',
  update: 'in the update',
};
