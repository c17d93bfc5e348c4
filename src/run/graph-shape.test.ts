import { describe, expect, it } from 'vitest';
import { logistic, oneExample } from '../model/logistic';
import { hiddenLetters, type Shape, shapeOf } from './graph-shape';

const columns = ({ nodes }: Shape): string[] =>
  nodes.reduce<string[]>((list, { layer, id, kind, label }) => {
    const text = kind === 'letter' ? [id, label].filter(Boolean).join(': ') : label;
    list[layer] = list[layer] === undefined ? text : `${list[layer]} | ${text}`;
    return list;
  }, []);
const arrows = ({ edges }: Shape): string[] => edges.map(({ from, to }) => `${from} → ${to}`);
const open = (...symbols: string[]): ReadonlySet<string> => new Set(symbols);

describe('shapeOf', () => {
  it('draws three boxes behind what is given, as the lecture does', () => {
    const shape = shapeOf(oneExample(2), open());
    expect(columns(shape)).toEqual(['x_1 | w_1 | x_2 | w_2 | b | y', 'z', 'a', 'L']);
    expect(new Set(arrows(shape))).toEqual(
      new Set(['w_1 → z', 'x_1 → z', 'w_2 → z', 'x_2 → z', 'b → z', 'z → a', 'a → L', 'y → L']),
    );
  });

  it('leaves sums over examples out', () => {
    expect(columns(shapeOf(logistic(1), open()))).toEqual(['x_1 | w_1 | b | y', 'z', 'a', 'L']);
  });

  it('opens a box to its operations, the last of them at its letter', () => {
    expect(columns(shapeOf(oneExample(2), open('z')))).toEqual([
      'x_1 | w_1 | x_2 | w_2 | b | y',
      'w_1 · x_1 | w_2 · x_2',
      'z: … + … + b',
      'a',
      'L',
    ]);
    expect(columns(shapeOf(oneExample(1), open('a'))).slice(2)).toEqual([
      '−z',
      'e^{…}',
      '1 + …',
      'a: 1 / …',
      'L',
    ]);
    expect(columns(shapeOf(oneExample(1), open('L'))).slice(3)).toEqual([
      'log(a) | 1 − y | 1 − a',
      'y · … | log(…)',
      '… · …',
      '… + …',
      'L: −…',
    ]);
  });

  it('draws the arrow past a where the stable loss needs only z', () => {
    const shape = shapeOf(oneExample(1, 'stable'), open());
    expect(arrows(shape)).toContain('z → L');
    expect(arrows(shape)).not.toContain('a → L');
  });

  it('folds the middle of more than three features, and names those it folds', () => {
    expect(hiddenLetters(oneExample(3))).toEqual([]);
    const shape = shapeOf(oneExample(6), open('z'));
    expect(columns(shape).slice(0, 3)).toEqual([
      'x_1 | w_1 | ⋮ | x_6 | w_6 | b | y',
      'w_1 · x_1 | ⋮ | w_6 · x_6',
      'z: … + ⋯ + … + b',
    ]);
    expect(arrows(shape).filter((arrow) => arrow.includes('⋮'))).toEqual(['⋮ → ⋮z', '⋮z → z']);
    expect(hiddenLetters(oneExample(6)).map(({ id }) => id)).toEqual([
      'x_2',
      'x_3',
      'x_4',
      'x_5',
      'w_2',
      'w_3',
      'w_4',
      'w_5',
    ]);
  });
});
