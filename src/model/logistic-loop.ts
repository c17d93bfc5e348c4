import type { Loop } from './program';

/**
 * The equations of `logistic(n)` once more as one tight loop over typed arrays, for running far.
 * It leaves out L and J, which no line of the update reads. Each operation stands in the order of
 * the equations, so that the parameters are equal to the bit; a property test holds it to that.
 */
export const logisticLoop: Loop = (rows, m, alpha, parameters, iterations) => {
  const n = parameters.length - 1;
  const slopes = new Float64Array(n + 1);
  for (let k = 0; k < iterations; k++) {
    slopes.fill(0);
    for (let i = 0, row = 0; i < m; i++, row += n + 1) {
      let z = at(parameters, 0) * at(rows, row);
      for (let j = 1; j < n; j++) z += at(parameters, j) * at(rows, row + j);
      z += at(parameters, n);
      const dz = 1 / (1 + Math.exp(-z)) - at(rows, row + n);
      for (let j = 0; j < n; j++) slopes[j] = at(slopes, j) + at(rows, row + j) * dz;
      slopes[n] = at(slopes, n) + dz;
    }
    for (let j = 0; j <= n; j++) {
      parameters[j] = at(parameters, j) - alpha * (at(slopes, j) / m);
    }
  }
};

/** An element that the loop's bounds guarantee to be there. */
const at = (array: Float64Array, index: number): number => array[index] as number;
