import { describe, expect, it } from 'vitest';
import { start } from '../checks/samples';
import { notebook } from './notebook';
import { suggestedMove } from './pace';
import type { Pace } from './start';

/** Where one gets by following the suggestion each time, through one iteration. */
function walk(pace: readonly [Pace, ...Pace[]]): string[] {
  const book = notebook({ ...start, pace });
  const places: string[] = [];
  while (book.view.value.done < book.view.value.layout.size) {
    book.move(suggestedMove(book.view.value));
    places.push(book.link().at ?? '0');
  }
  return places.map((at) => at.replace('1/', ''));
}

const zero = ['zero/J', 'zero/dw_1', 'zero/dw_2', 'zero/db'];
const lines = (i: number): string[] =>
  ['z', 'a', 'L', 'J', 'dz', 'dw_1', 'dw_2', 'db'].map((symbol) => `${i}/${symbol}`);
const end = [
  ...['average/J', 'average/dw_1', 'average/dw_2', 'average/db'],
  ...['update/w_1', 'update/w_2', 'update/b'],
];

describe('the suggested pace', () => {
  it('goes through the first example by line, the second by pass, the others whole', () => {
    expect(walk(['line', 'pass', 'example', 'example'])).toEqual([
      ...zero,
      ...lines(1),
      '2/J',
      '2/db',
      '3/db',
      '4/db',
      ...end,
    ]);
  });

  it('takes the last one given for all further examples', () => {
    expect(walk(['example'])).toEqual([...zero, '1/db', '2/db', '3/db', '4/db', ...end]);
    expect(walk(['pass', 'line'])).toEqual([
      ...zero,
      '1/J',
      '1/db',
      ...[2, 3, 4].flatMap(lines),
      ...end,
    ]);
  });

  it('finishes by line what was begun by hand', () => {
    const book = notebook({ ...start, pace: ['pass'] });
    book.seek('1/1/a');
    expect(suggestedMove(book.view.value)).toBe('forward');
    book.seek('1/1/dw_1');
    expect(suggestedMove(book.view.value)).toBe('backward');
    book.seek('1');
    expect(suggestedMove(book.view.value)).toBe('step');
  });
});
