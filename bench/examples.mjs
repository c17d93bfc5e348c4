/**
 * m made-up examples of two features that a line cannot part, the same in every run.
 * @returns rows: m × 3 float64, x_1, x_2, y in each; alpha: the learning rate all descents use
 */
export function examplesOf(m) {
  const next = randomNumbers(20_261_124);
  const rows = new Float64Array(3 * m);
  for (let i = 0; i < m; i++) {
    const [x1, x2, noise] = [next() * 4 - 2, next() * 4 - 2, next() * 4 - 2];
    rows.set([x1, x2, x1 + x2 / 2 + noise > 0 ? 1 : 0], 3 * i);
  }
  return { rows, m, alpha: 0.1 };
}

/** Numbers from 0 to 1 by a linear congruential generator modulo 2³², with the factors of Numerical Recipes. */
function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
