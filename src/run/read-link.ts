import type { Link } from './link';
import { short } from './short';

/**
 * Reads the part of an address after `#`. Parts that cannot be understood are left out and named in
 * `problems`, a sentence each; nothing is ever run.
 * @param prefix the keys' prefix of a notebook that is not the page's main one, such as `b.`
 * @returns undefined for an ordinary anchor (no `=`)
 */
export function readLink(
  hash: string,
  prefix = '',
): { link: Link; problems: readonly string[] } | undefined {
  const text = decoded(hash.replace(/^#/, ''));
  if (!text.includes('=')) return undefined;
  const problems: string[] = [];
  const link: Record<string, unknown> = {};
  for (const part of text.split('&')) {
    const [key = '', value = ''] = splitAt(part, part.indexOf('='));
    if (!key.startsWith(prefix) || (prefix === '' && key.includes('.')) || part === '') continue;
    const setting = key.slice(prefix.length);
    const reader = Object.hasOwn(readers, setting) ? readers[setting] : undefined;
    try {
      if (!reader) throw new Error('there is no such setting');
      const [name, read] = reader(value);
      link[name] = read;
    } catch (error) {
      const why = error instanceof Error ? error.message : '';
      problems.push(
        `The link’s part “${short(part)}” was not understood: ${why}. The lesson’s own is used.`,
      );
    }
  }
  return { link, problems };
}

type Reader = (text: string) => [keyof Link, Link[keyof Link]];

const readers: Readonly<Record<string, Reader>> = {
  at: (text) => ['at', text],
  set: (text) => ['set', text],
  own: (text) => ['own', text],
  mistake: (text) => ['mistake', text],
  w: (text) => ['w', text.split(',').map(finite)],
  b: (text) => ['b', finite(text)],
  alpha: (text) => ['alpha', positive(text)],
  data: (text) => ['rows', rectangle(text.replace(/;$/, '').split(';').map(row))],
  packed: () => {
    throw new Error('its examples cannot be unpacked, for it was cut off or changed');
  },
  loss: (text) => {
    if (text !== 'textbook' && text !== 'stable') throw new Error('loss is textbook or stable');
    return ['loss', text];
  },
  seed: (text) => {
    if (!/^\d{1,9}$/.test(text)) throw new Error('seed is a whole number of at most nine digits');
    return ['seed', Number(text)];
  },
};

function finite(text: string): number {
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(value)) throw new Error(`“${short(text)}” is not a finite number`);
  return value + 0;
}

function positive(text: string): number {
  const value = finite(text);
  if (value <= 0) throw new Error('α is above 0');
  return value;
}

function row(text: string, index: number): number[] {
  const numbers = text.split(',').map(finite);
  const label = numbers.at(-1);
  if (numbers.length < 2) throw new Error(`row ${index + 1} needs at least one x and a y`);
  if (label !== 0 && label !== 1)
    throw new Error(`row ${index + 1} ends in y = ${label}; y is 0 or 1`);
  return numbers;
}

function rectangle(rows: number[][]): number[][] {
  const width = rows[0]?.length;
  const odd = rows.findIndex((r) => r.length !== width);
  if (odd >= 0)
    throw new Error(`row ${odd + 1} has ${rows[odd]?.length} numbers, row 1 has ${width}`);
  return rows;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const splitAt = (text: string, index: number): [string, string] =>
  index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
