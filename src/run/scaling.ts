/** How the features are scaled before anything is computed. */
export type Scaling = 'none' | 'standardise' | 'min-max';

/** How a column was scaled: its shift was taken away, the rest divided by its spread. */
export interface Scale {
  /** The column's mean, or its least value. */
  readonly shift: number;
  /** Its standard deviation, or its range (no more than float64 holds); 0 for a constant column, which is only shifted. */
  readonly spread: number;
}

/** What a page shows of a way to scale: names for a table, and formulas as TeX. */
export interface ScalingWords {
  readonly shift: string;
  readonly spread: string;
  /** What is done to x_j of example i. */
  readonly formula: string;
  /** How the parameters for columns in their own units follow from those of scaled ones. */
  readonly back: readonly string[];
}

/** The words and formulas of each way; μ and σ are of all m examples (÷ m), not a sample's (÷ (m − 1)). */
export const scalingWords: Readonly<Record<Exclude<Scaling, 'none'>, ScalingWords>> = {
  standardise: {
    shift: 'mean',
    spread: 'standard deviation',
    formula: String.raw`x_j^{(i)} := \frac{x_j^{(i)} - \mu_j}{\sigma_j}`,
    back: [
      String.raw`\frac{w_j}{\sigma_j}`,
      String.raw`b - \sum_{j=1}^{n} \frac{w_j \mu_j}{\sigma_j}`,
    ],
  },
  'min-max': {
    shift: 'least value',
    spread: 'range',
    formula: String.raw`x_j^{(i)} := \frac{x_j^{(i)} - \min_j}{\max_j - \min_j}`,
    back: [
      String.raw`\frac{w_j}{\max_j - \min_j}`,
      String.raw`b - \sum_{j=1}^{n} \frac{w_j \min_j}{\max_j - \min_j}`,
    ],
  },
};

/**
 * Scales the features of m rows x_1 … x_n, y; the label stays. `standardise` gives every column mean
 * 0 and standard deviation 1 (of the whole population, ÷ m), `min-max` brings it to 0 … 1.
 * Columns that reach beyond what float64 can hold stay finite, as long as their values are.
 * @returns the rows with one scale for each feature; for `none` the rows as they are, and no scales
 */
export function scaledRows(
  rows: readonly (readonly number[])[],
  scaling: Scaling,
): { readonly rows: readonly (readonly number[])[]; readonly scales?: readonly Scale[] } {
  if (scaling === 'none') return { rows };
  const n = (rows[0]?.length ?? 1) - 1;
  const scaleOf = scaling === 'standardise' ? meanAndDeviation : leastAndRange;
  const scales = Array.from({ length: n }, (_, j) => scaleOf(rows.map((row) => row[j] ?? 0)));
  const scaled = rows.map((row) =>
    row.map((value, j) => (scales[j] ? scaledValue(value, scales[j]) : value)),
  );
  return { rows: scaled, scales };
}

/**
 * Parameters w_1 … w_n, b of scaled features as parameters of the features in their own units, so
 * that z of every example is the same: w_j / spread_j, and b − Σ w_j shift_j / spread_j.
 */
export function unscaled(parameters: readonly number[], scales: readonly Scale[]): number[] {
  const w = scales.map(({ spread }, j) => (parameters[j] ?? 0) / (spread || 1));
  const shift = scales.reduce((sum, { shift }, j) => sum + (w[j] ?? 0) * shift, 0);
  return [...w, (parameters.at(-1) ?? 0) - shift];
}

/** A value of a column in its own units, scaled as the column was; without a scale it stays. */
export function scaledValue(value: number, scale: Scale | undefined): number {
  if (!scale) return value;
  const { shift, spread } = scale;
  const divisor = spread || 1;
  const distance = value - shift;
  // A zero of a table has no sign, for none of its texts would keep it.
  return (Number.isFinite(distance) ? distance / divisor : value / divisor - shift / divisor) + 0;
}

/** The other way: a scaled value in its column's own units. */
export const ownValue = (value: number, scale: Scale | undefined): number =>
  scale ? value * (scale.spread || 1) + scale.shift : value;

function meanAndDeviation(values: readonly number[]): Scale {
  const [first = 0] = values;
  if (values.every((value) => value === first)) return { shift: first, spread: 0 };
  // In powers of two, which round nothing: sums and squares of 1e200 or 1e−200 must stay in range.
  const unit = unitOf(values);
  const inUnits = values.map((value) => value / unit);
  const mean = inUnits.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = inUnits.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { shift: mean * unit, spread: Math.sqrt(variance) * unit };
}

function leastAndRange(values: readonly number[]): Scale {
  const least = values.reduce((s, t) => Math.min(s, t), Number.POSITIVE_INFINITY);
  const most = values.reduce((s, t) => Math.max(s, t), Number.NEGATIVE_INFINITY);
  return { shift: least, spread: Math.min(most - least, Number.MAX_VALUE) };
}

/** 1, or for columns of very large or very small numbers a power of two of their size. */
function unitOf(values: readonly number[]): number {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return largest === 0 || (largest > 1e-100 && largest < 1e100)
    ? 1
    : 2 ** Math.min(1023, Math.floor(Math.log2(largest)));
}
