import { type Loss, logistic, oneExample } from './logistic';
import type { Program } from './program';

/** The programs a lesson can be about, by name, each for any number of features. */
export const models = {
  /** The lecture's loop over m examples. */
  loop: logistic,
  /** One example, one pass forward and one backward, one update. */
  'one-example': oneExample,
  /** The same, going to dz by way of da. */
  'long-road': (n: number, loss?: Loss): Program => oneExample(n, loss, true),
} as const;

/** The name of a model. */
export type ModelName = keyof typeof models;
