import { type Given, given } from '../run/given';
import type { Notebook } from '../run/notebook';
import type { Start } from '../run/start';
import type { View } from '../run/view';
import { useNotebook } from './use-notebook';
import { type Watch, watchWhenPainted } from './when-painted';

/**
 * Joins a cell of which nothing depends on where the reader stands, such as a table of the inputs. It
 * is not drawn again by a step, which would be slow with many fields.
 */
export const useGiven = (start: Start): { view: Given; act: () => Notebook } =>
  useNotebook(start, watchGiven);

/** Hears of a view only if something that is given has changed since the last. */
export const watchGiven: Watch = (watch, see) => {
  let seen: View | undefined;
  return watchWhenPainted(watch, (view) => {
    if (seen && given.every((part) => seen?.[part] === view[part])) return;
    seen = view;
    see(view);
  });
};
