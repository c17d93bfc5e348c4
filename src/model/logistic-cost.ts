import type { Loss } from './logistic';
import type { Cost } from './program';

/**
 * J of `logistic(n)` once more as one tight loop over typed arrays, for pictures that need it at
 * thousands of places. Each operation stands in the order of the equations, so that J is equal to
 * the bit; a property test holds it to that.
 */
export const logisticCost: Readonly<Record<Loss, Cost>> = {
  textbook: (rows, m, parameters) => average(textbook, rows, m, parameters),
  stable: (rows, m, parameters) => average(stable, rows, m, parameters),
};

/** L of `oneExample(n)`, likewise. */
export const oneExampleCost: Readonly<Record<Loss, Cost>> = {
  textbook: (rows, m, parameters) => lossAt(textbook, rows, m - 1, parameters),
  stable: (rows, m, parameters) => lossAt(stable, rows, m - 1, parameters),
};

type LossOfZ = (z: number, y: number) => number;

const textbook: LossOfZ = (z, y) => {
  const a = 1 / (1 + Math.exp(-z));
  return -(y * Math.log(a) + (1 - y) * Math.log(1 - a));
};

const stable: LossOfZ = (z, y) => Math.max(z, 0) - z * y + Math.log1p(Math.exp(-Math.abs(z)));

function average(
  loss: LossOfZ,
  rows: Float64Array,
  m: number,
  parameters: ArrayLike<number>,
): number {
  let sum = 0;
  for (let i = 0; i < m; i++) sum += lossAt(loss, rows, i, parameters);
  return sum / m;
}

/** L of example i, from 0. */
function lossAt(
  loss: LossOfZ,
  rows: Float64Array,
  i: number,
  parameters: ArrayLike<number>,
): number {
  const n = parameters.length - 1;
  const row = i * (n + 1);
  let z = at(parameters, 0) * at(rows, row);
  for (let j = 1; j < n; j++) z += at(parameters, j) * at(rows, row + j);
  return loss(z + at(parameters, n), at(rows, row + n));
}

/** An element that the loop's bounds guarantee to be there. */
const at = (array: ArrayLike<number>, index: number): number => array[index] as number;
