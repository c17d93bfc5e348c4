import { ownText } from './own-text';
import type { Scaling } from './scaling';
import { scalingWords } from './scaling';
import type { DataSet, Words } from './start';
import { zeros } from './start-values';

/** What a set is called that a reader brought: in links, and on the page. */
export const ownName = 'own';
export const ownTitle = 'Your own data';

/**
 * A set from such a text and its examples. It starts at w = b = 0 with α = 0.1.
 * @throws a sentence if the text is none, or does not fit the examples
 */
export function ownSet(text: string, rows: DataSet['inputs']['rows']): DataSet {
  const n = (rows[0]?.length ?? 0) - 1;
  const set: DataSet = {
    name: ownName,
    title: ownTitle,
    ...ownWords(text, n),
    inputs: { rows, parameters: zeros(n), alpha: 0.1 },
  };
  return { ...set, own: ownText(set) };
}

/**
 * The words and scales that such a text holds for n features.
 * @throws a sentence if the text is none, or does not fit so many
 */
export function ownWords(text: string, n: number): Words {
  const [columns = [], label = [], scaled = []] = text.split(';').map((part) => part.split(','));
  const [name = '', one = '', zero = ''] = label.map(plain);
  if (columns.length > 200 || label.length !== 3 || n < 1)
    throw new Error('it names columns, label and scales between semicolons');
  return {
    // Who added or removed a feature has other columns than those that were brought.
    columns: columns.slice(0, n).map((column, j) => {
      const [name = '', unit] = column.split(':').map(plain);
      return { symbol: `x_${j + 1}`, name, ...(unit ? { unit } : {}) };
    }),
    label: { name, one, zero },
    ...(columns.length === n ? scalesOf(scaled, n) : {}),
  };
}

function scalesOf([scaling, ...texts]: readonly string[], n: number): Partial<Words> {
  if (!scaling) return {};
  const numbers = texts.map(Number);
  const wrong = numbers.length !== 2 * n || !numbers.every(Number.isFinite);
  if (wrong || !Object.hasOwn(scalingWords, scaling))
    throw new Error('its scales do not fit its columns');
  const scales = Array.from({ length: n }, (_, j) => ({
    shift: numbers[2 * j] ?? 0,
    spread: numbers[2 * j + 1] ?? 0,
  }));
  return { scales, scaling: scaling as Scaling };
}

/** The word itself again, that `ownText` made safe. */
const plain = (text: string): string =>
  text
    .replaceAll('+', ' ')
    .replace(/~([0-9a-f]{1,6})~/g, (all, code) => {
      const number = Number.parseInt(code, 16);
      return number <= 0x10ffff ? String.fromCodePoint(number) : all;
    })
    .slice(0, 200);
