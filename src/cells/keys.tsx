import { render } from 'preact';
import type { Phase } from '../model/program';
import { spotOf } from '../run/layout';
import type { Move } from '../run/moves';
import type { Notebook } from '../run/notebook';
import type { View } from '../run/view';
import { areLettersOn } from './key-letters';
import { KeyList } from './key-list';

/** A way to move by keys: with an arrow, or by a single letter, where letters are not switched off. */
interface Way {
  readonly keys: string;
  readonly letter?: string;
  readonly what: string;
  readonly move: (notebook: Notebook) => Move;
}

/** All of them, in the order of the list that the reader sees; the one definition of list and keys. */
export const ways: readonly Way[] = [
  { keys: '→', what: 'one step', move: () => 'step' },
  { keys: '←', what: 'one step back', move: () => 'back' },
  {
    keys: 'Shift →',
    letter: 'p',
    what: 'to the end of the pass',
    move: (n) => nextPass(n.view.value),
  },
  { keys: 'Ctrl →', letter: 'e', what: 'to the end of the example', move: () => 'example' },
  { keys: 'Ctrl Shift →', letter: 'i', what: 'one iteration on', move: () => 'iteration' },
];

/** The phase that the next step belongs to: going to its end is going one pass further. */
function nextPass({ layout, done }: View): Phase {
  return spotOf(layout, done < layout.size ? done + 1 : 1).equation.phase;
}

/** What uses arrows or letters itself; keys pressed there are its own. */
const ownKeys =
  'input, select, textarea, dialog, [contenteditable], [role=tab], [role=group], [role=slider], [role=application], .scroller';

// Whoever goes by keys has pressed one before, and this file comes with the first.
addEventListener('click', keepFocus, true);

/** Moves the notebook as a key asks, or opens the list of keys; other keys do nothing. */
export function pressKey(event: KeyboardEvent, notebook: Notebook): void {
  if (event.target instanceof Element && event.target.closest(ownKeys)) return;
  const pressed = keysOf(event);
  const way = ways.find(
    ({ keys, letter }) => keys === pressed || (letter === pressed && areLettersOn()),
  );
  if (way) notebook.move(way.move(notebook));
  else if (event.key === '?' && areLettersOn()) openKeyList();
}

/** Shows the list of keys in a dialog of its own; it goes when it is closed. */
export function openKeyList(): void {
  const box = document.createElement('div');
  document.body.append(box);
  const close = (): void => {
    render(null, box);
    box.remove();
  };
  render(<KeyList ways={ways} closed={close} />, box);
}

/** A button that its own click takes away leaves the focus to the cell it stood in. */
function keepFocus({ target }: Event): void {
  const island = target instanceof Element ? target.closest('astro-island') : null;
  const cell = island?.firstElementChild;
  if (!island?.contains(document.activeElement) || !(cell instanceof HTMLElement)) return;
  setTimeout(() => {
    if (document.activeElement !== document.body) return;
    cell.tabIndex = -1;
    cell.focus({ preventScroll: true });
  });
}

/** A pressed key as the list writes it. On a Mac, where Ctrl → turns to another desktop, ⌥ stands for Ctrl. */
function keysOf({ key, ctrlKey, shiftKey, altKey, metaKey }: KeyboardEvent): string | undefined {
  if (metaKey || (altKey && !isMac())) return undefined;
  const arrow = { ArrowRight: '→', ArrowLeft: '←' }[key];
  if (!arrow) return ctrlKey || altKey ? undefined : key;
  return [...(ctrlKey || altKey ? ['Ctrl'] : []), ...(shiftKey ? ['Shift'] : []), arrow].join(' ');
}

const isMac = (): boolean => /Mac|iP/.test(navigator.platform);
