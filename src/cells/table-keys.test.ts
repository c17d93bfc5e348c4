import { describe, expect, it } from 'vitest';
import { type Mode, tableKey } from './table-keys';

const press = (keys: string, mode: Mode) => {
  const parts = keys.split('+');
  return tableKey(
    {
      key: parts.at(-1) ?? '',
      altKey: parts.includes('Alt'),
      ctrlKey: parts.includes('Control'),
      metaKey: parts.includes('Meta'),
      shiftKey: parts.includes('Shift'),
    },
    mode,
  );
};

describe('a key in the table', () => {
  it.each<[string, Mode, unknown]>([
    ['ArrowDown', 'look', { go: [1, 0] }],
    ['ArrowLeft', 'look', { go: [0, -1] }],
    ['ArrowLeft', 'type', { go: [0, -1] }],
    ['ArrowLeft', 'edit', undefined],
    ['ArrowUp', 'edit', { go: [-1, 0] }],
    ['Home', 'look', 'first'],
    ['End', 'edit', undefined],
    ['Control+Home', 'look', 'top'],
    ['Meta+End', 'look', 'bottom'],
    ['PageDown', 'look', { go: [10, 0] }],
    ['Enter', 'look', 'edit'],
    ['Enter', 'type', 'enter'],
    ['F2', 'look', 'edit'],
    ['Escape', 'type', 'give-up'],
    ['Tab', 'look', undefined],
    ['Tab', 'type', { next: 1 }],
    ['Shift+Tab', 'edit', { next: -1 }],
    ['Delete', 'look', 'empty'],
    ['Delete', 'edit', undefined],
    ['Control+z', 'look', 'undo'],
    ['Meta+z', 'edit', 'undo'],
    ['Control+Shift+Z', 'look', 'redo'],
    ['Control+y', 'look', 'redo'],
    ['Control+c', 'look', undefined],
    ['Control+v', 'look', undefined],
    ['Alt+ArrowLeft', 'look', undefined],
    ['5', 'look', undefined],
  ])('%s while one would %s is %j', (keys, mode, expected) => {
    expect(press(keys, mode)).toEqual(expected);
  });
});
