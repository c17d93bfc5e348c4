import type { Loss } from './logistic';
import type { Loop } from './program';

/**
 * The equations of `logistic(n)` once more as a loop over typed arrays, for running far. Each
 * iteration goes over the examples feature by feature, so that every sum stays in a register; each
 * operation stands in the order of the equations, so that all numbers are equal to the bit. L and J,
 * which no line of the update reads, are computed only where costs are asked for.
 * @param loss the form of the loss that the costs are summed from
 * @param zero where the sums start: 0, or −0 for a single example, whose numbers are no sums and keep
 * the sign of their zeros
 */
export function logisticLoop(loss: Loss, zero = 0): Loop {
  const sumOf = sums[loss];
  // Room for one number an example, kept from call to call, as some callers go iteration by iteration.
  let roomForDz = new Float64Array(0);
  let roomForKept = new Float64Array(0);
  return (rows, m, alpha, parameters, iterations, costs) => {
    if (roomForDz.length < m) roomForDz = new Float64Array(m);
    if (costs && roomForKept.length < m) roomForKept = new Float64Array(m);
    const n = parameters.length - 1;
    const width = n + 1;
    const dz = roomForDz;
    // What the loss is computed from: z in its stable form, else a.
    const kept = roomForKept;
    for (let k = 0; k < iterations; k++) {
      const w_1 = parameters[0] as number;
      for (let i = 0, x = 0; i < m; i++, x += width) dz[i] = w_1 * (rows[x] as number);
      for (let j = 1; j < n; j++) {
        const w = parameters[j] as number;
        for (let i = 0, x = j; i < m; i++, x += width)
          dz[i] = (dz[i] as number) + w * (rows[x] as number);
      }
      const b = parameters[n] as number;
      let db = zero;
      for (let i = 0, y = n; i < m; i++, y += width) {
        const z = (dz[i] as number) + b;
        const a = 1 / (1 + Math.exp(-z));
        if (costs) kept[i] = loss === 'stable' ? z : a;
        const difference = a - (rows[y] as number);
        dz[i] = difference;
        db += difference;
      }
      if (costs) costs[k] = sumOf(kept, rows, m, n, zero) / m;
      for (let j = 0; j < n; j++) {
        let dw = zero;
        for (let i = 0, x = j; i < m; i++, x += width)
          dw += (rows[x] as number) * (dz[i] as number);
        parameters[j] = (parameters[j] as number) - alpha * (dw / m);
      }
      parameters[n] = b - alpha * (db / m);
    }
  };
}

/** J before it is divided by m, from each example's a or z. */
type SumOfLosses = (
  kept: Float64Array,
  rows: Float64Array,
  m: number,
  n: number,
  zero: number,
) => number;

const sums: Readonly<Record<Loss, SumOfLosses>> = {
  textbook: (kept, rows, m, n, zero) => {
    let J = zero;
    for (let i = 0, row = n; i < m; i++, row += n + 1) {
      const a = kept[i] as number;
      const y = rows[row] as number;
      J += -(y * Math.log(a) + (1 - y) * Math.log(1 - a));
    }
    return J;
  },
  stable: (kept, rows, m, n, zero) => {
    let J = zero;
    for (let i = 0, row = n; i < m; i++, row += n + 1) {
      const z = kept[i] as number;
      J += Math.max(z, 0) - z * (rows[row] as number) + Math.log1p(Math.exp(-Math.abs(z)));
    }
    return J;
  },
};
