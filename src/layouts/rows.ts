/** What is wrong with a row; rows count from 0. */
interface Problem {
  readonly row: number;
  readonly message: string;
}

/**
 * Reads the `rows` block of a dataset: one example a line, `x_1,…,x_n,y`. Empty lines count for nothing.
 *
 * @param text the block as it stands in the file
 * @param n the number of features that each row must have
 * @returns m rows of n features and the label, or one sentence for each row that cannot be read
 */
export function readRows(text: string, n: number): { rows: number[][] } | { problems: Problem[] } {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const rows = lines.map((line) => line.split(',').map(toNumber));
  const problems = rows.flatMap((row, i) => {
    const problem = problemOf(row, n);
    return problem ? [{ row: i, message: `Row ${i + 1}, “${lines[i]?.trim()}”, ${problem}` }] : [];
  });
  const none = 'There is no row: write one example a line, x_1,…,x_n,y.';
  if (rows.length === 0) problems.push({ row: 0, message: none });
  return problems.length > 0 ? { problems } : { rows };
}

function problemOf(row: readonly number[], n: number): string | undefined {
  if (row.length !== n + 1)
    return `has ${row.length} values: give it ${n + 1}, one for each column and y at the end.`;
  const bad = row.findIndex((value) => !Number.isFinite(value));
  if (bad >= 0)
    return `has no number as value ${bad + 1}: write one with a decimal point, as in 1.75.`;
  const y = row[n];
  return y === 0 || y === 1 ? undefined : `ends in ${y}: y, the last value, must be 0 or 1.`;
}

/** Stricter than `Number` alone, which takes an empty text for 0. */
const toNumber = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));
