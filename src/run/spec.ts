import type { Loss } from '../model/logistic';
import { mistaken } from '../model/mistakes';
import { models } from '../model/models';
import type { Program } from '../model/program';
import type { Inputs, Start } from './start';
import type { View } from './view';

/** All that a descent follows from, as plain data that can be sent to a worker. */
export interface Spec {
  readonly model: Start['model'];
  readonly loss: Loss;
  /** The name of the mistake that is made. */
  readonly mistake?: string;
  readonly inputs: Inputs;
}

/** The program of a descent, its mistake made. */
export function programOf({ model, loss, mistake, inputs }: Spec): Program {
  const program = models[model](inputs.parameters.length - 1, loss);
  return mistake === undefined ? program : mistaken(program, mistake);
}

/** What the descent of a view follows from. */
export const specOf = ({ start, loss, mistake, inputs }: View): Spec => {
  return { model: start.model, loss, mistake, inputs };
};
