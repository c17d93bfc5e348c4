import type { Loss } from './logistic';
import type { Loop } from './program';

/**
 * The equations of `logistic(n)` once more as loops over typed arrays, for running far, by the loss
 * that costs are summed from. Each iteration goes over the examples once for every feature, so that
 * each sum stays in a register, and in small functions, which browsers compile soonest. Each
 * operation stands in the order of the equations, so that all numbers are equal to the bit; left out is
 * only what adds 0. L and J, which no line of the update reads, are computed only where costs are asked for.
 */
export const logisticLoops: Readonly<Record<Loss, Loop>> = {
  textbook: loopFor(sumOfTextbookLosses, 0),
  stable: loopFor(sumOfStableLosses, 0),
};

/** The same for `oneExample(n)`: its numbers are no sums, and keep the sign of their zeros. */
export const singleLoops: Readonly<Record<Loss, Loop>> = {
  textbook: loopFor(sumOfTextbookLosses, -0),
  stable: loopFor(sumOfStableLosses, -0),
};

/** @param zero where the sums start; −0 leaves what is added to it as it is, −0 too */
function loopFor(sumOfLosses: SumOfLosses, zero: number): Loop {
  // Room for one number an example, kept from call to call, as some callers go iteration by iteration.
  let z = new Float64Array(0);
  let a = new Float64Array(0);
  let dz = new Float64Array(0);
  return (rows, m, alpha, parameters, iterations, costs) => {
    if (z.length < m) {
      z = new Float64Array(m);
      a = new Float64Array(m);
      dz = new Float64Array(m);
    }
    const n = parameters.length - 1;
    for (let k = 0; k < iterations; k++) {
      forward(rows, m, n, parameters, z);
      backward(rows, m, n, z, a, dz);
      if (costs) costs[k] = sumOfLosses(rows, m, n, z, a, zero) / m;
      for (let j = 0; j < n; j++) {
        const dw = sumOfProducts(rows, m, n, j, dz, zero);
        parameters[j] = (parameters[j] as number) - alpha * (dw / m);
      }
      const db = sumOf(dz, m, zero);
      parameters[n] = (parameters[n] as number) - alpha * (db / m);
    }
  };
}

/** z of every example. */
function forward(
  rows: Float64Array,
  m: number,
  n: number,
  parameters: Float64Array,
  z: Float64Array,
): void {
  const w_1 = parameters[0] as number;
  for (let i = 0, x = 0; i < m; i++, x += n + 1) z[i] = w_1 * (rows[x] as number);
  for (let j = 1; j < n; j++) {
    const w = parameters[j] as number;
    for (let i = 0, x = j; i < m; i++, x += n + 1)
      z[i] = (z[i] as number) + w * (rows[x] as number);
  }
  const b = parameters[n] as number;
  for (let i = 0; i < m; i++) z[i] = (z[i] as number) + b;
}

/** a and dz of every example. */
function backward(
  rows: Float64Array,
  m: number,
  n: number,
  z: Float64Array,
  a: Float64Array,
  dz: Float64Array,
): void {
  for (let i = 0, y = n; i < m; i++, y += n + 1) {
    const value = 1 / (1 + Math.exp(-(z[i] as number)));
    a[i] = value;
    dz[i] = value - (rows[y] as number);
  }
}

/** Σ x_j dz, which is dw_j before it is divided by m. */
function sumOfProducts(
  rows: Float64Array,
  m: number,
  n: number,
  j: number,
  dz: Float64Array,
  zero: number,
): number {
  let sum = zero;
  for (let i = 0, x = j; i < m; i++, x += n + 1) sum += (rows[x] as number) * (dz[i] as number);
  return sum;
}

/** Σ dz, which is db before it is divided by m. */
function sumOf(dz: Float64Array, m: number, zero: number): number {
  let sum = zero;
  for (let i = 0; i < m; i++) sum += dz[i] as number;
  return sum;
}

/** J before it is divided by m. */
type SumOfLosses = (
  rows: Float64Array,
  m: number,
  n: number,
  z: Float64Array,
  a: Float64Array,
  zero: number,
) => number;

function sumOfTextbookLosses(
  rows: Float64Array,
  m: number,
  n: number,
  _: Float64Array,
  as: Float64Array,
  zero: number,
): number {
  let J = zero;
  for (let i = 0, row = n; i < m; i++, row += n + 1) {
    const a = as[i] as number;
    const y = rows[row] as number;
    // y is 0 or 1: the other term is 0 times a logarithm, which is NaN where that is log 0.
    J -= (y ? 1 - a : a) ? Math.log(y ? a : 1 - a) : Number.NaN;
  }
  return J;
}

function sumOfStableLosses(
  rows: Float64Array,
  m: number,
  n: number,
  zs: Float64Array,
  _: Float64Array,
  zero: number,
): number {
  let J = zero;
  for (let i = 0, row = n; i < m; i++, row += n + 1) {
    const z = zs[i] as number;
    J += Math.max(z, 0) - z * (rows[row] as number) + Math.log1p(Math.exp(-Math.abs(z)));
  }
  return J;
}
