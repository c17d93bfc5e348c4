import type { View } from './view';

/** What no move changes: nothing of it tells where the reader stands. */
export const given = [
  'start',
  'set',
  'inputs',
  'program',
  'mistake',
  'loss',
  'seed',
  'digits',
  'canUndo',
  'waiting',
] as const satisfies readonly (keyof View)[];

/** As much of a view as no move changes. */
export type Given = Pick<View, (typeof given)[number]>;
