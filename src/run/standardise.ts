/** How a column was scaled: its mean was taken away, the rest divided by its standard deviation. */
export interface Scale {
  readonly mean: number;
  readonly deviation: number;
}

/**
 * Standardises the features of m rows x_1 … x_n, y; the label stays. The deviation is that of the
 * whole population (÷ m). A constant column has deviation 0 and is only shifted.
 */
export function standardise(rows: readonly (readonly number[])[]): {
  rows: number[][];
  scales: Scale[];
} {
  const n = (rows[0]?.length ?? 1) - 1;
  const scales = Array.from({ length: n }, (_, j) => scaleOf(rows.map((row) => row[j] ?? 0)));
  const scaled = rows.map((row) => row.map((value, j) => scaledValue(value, scales[j])));
  return { rows: scaled, scales };
}

/**
 * Parameters w_1 … w_n, b of scaled features as parameters of the features in their own units:
 * w_j / deviation_j, and b − Σ w_j mean_j / deviation_j.
 */
export function unscaled(parameters: readonly number[], scales: readonly Scale[]): number[] {
  const w = scales.map(({ deviation }, j) => (parameters[j] ?? 0) / (deviation || 1));
  const shift = scales.reduce((sum, { mean }, j) => sum + (w[j] ?? 0) * mean, 0);
  return [...w, (parameters.at(-1) ?? 0) - shift];
}

/** A value of a column in its own units, scaled as the column was; without a scale it stays. */
export const scaledValue = (value: number, scale: Scale | undefined): number =>
  scale ? (value - scale.mean) / (scale.deviation || 1) : value;

/** The other way: a scaled value in its column's own units. */
export const ownValue = (value: number, scale: Scale | undefined): number =>
  scale ? value * (scale.deviation || 1) + scale.mean : value;

function scaleOf(values: readonly number[]): Scale {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) };
}
