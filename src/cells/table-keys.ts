/** What a key does in the table. */
export type TableKey =
  | { readonly go: readonly [down: number, right: number] }
  | { readonly next: 1 | -1 }
  | 'first'
  | 'last'
  | 'top'
  | 'bottom'
  | 'edit'
  | 'enter'
  | 'give-up'
  | 'empty'
  | 'undo'
  | 'redo';

/** How a cell is used: looked at, typed over, or edited with the caret in it. */
export type Mode = 'look' | 'type' | 'edit';

/** The part of a keyboard event that counts. */
type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/**
 * What a pressed key does to the table; undefined leaves it to the browser. In a cell that is only
 * looked at, Tab leaves the table: it is one stop. Once something was typed, Tab goes on to the next
 * cell, as in a spreadsheet.
 */
export function tableKey(event: Pressed, mode: Mode): TableKey | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey) return undefined;
  if (ctrlKey || metaKey) {
    const letter = key.toLowerCase();
    if (letter === 'z') return shiftKey ? 'redo' : 'undo';
    if (letter === 'y') return 'redo';
    if (mode === 'edit') return undefined;
    if (key === 'Home') return 'top';
    return key === 'End' ? 'bottom' : undefined;
  }
  if (key === 'Enter') return mode === 'look' ? 'edit' : 'enter';
  if (key === 'F2') return 'edit';
  if (key === 'Escape') return 'give-up';
  if (key === 'Tab') return mode === 'look' ? undefined : { next: shiftKey ? -1 : 1 };
  if (key === 'ArrowUp' || key === 'ArrowDown') return { go: key === 'ArrowUp' ? [-1, 0] : [1, 0] };
  if (key === 'PageUp' || key === 'PageDown') return { go: [key === 'PageUp' ? -10 : 10, 0] };
  if (mode === 'edit') return undefined;
  if (key === 'ArrowLeft' || key === 'ArrowRight') return { go: [0, key === 'ArrowLeft' ? -1 : 1] };
  if (key === 'Home') return 'first';
  if (key === 'End') return 'last';
  return mode === 'look' && key === 'Delete' ? 'empty' : undefined;
}
