/** Rows beyond the edges of what is seen that are drawn as well, so that scrolling shows no gap. */
const margin = 8;

/** A row to draw, or as many rows as are left out in its place. */
export type Drawn = { readonly row: number } | { readonly skipped: number };

/**
 * What of a long table is drawn: the rows that are seen, and the current one wherever it is, so that
 * the focus is not lost. What lies between is left out, with its number of rows.
 * @param m how many rows there are
 * @param top how far the table is scrolled, and `height` how much of it is seen, in pixels
 * @param rowHeight the height of a row in pixels
 */
export function windowOf(
  m: number,
  top: number,
  height: number,
  rowHeight: number,
  current: number,
): Drawn[] {
  const first = Math.max(0, Math.min(Math.floor(top / rowHeight) - margin, m - 1));
  const last = Math.min(m - 1, Math.ceil((top + height) / rowHeight) + margin);
  const seen = Array.from({ length: last - first + 1 }, (_, k) => first + k);
  const rows = current < first ? [current, ...seen] : current > last ? [...seen, current] : seen;
  const drawn: Drawn[] = [];
  let next = 0;
  for (const row of rows) {
    if (row > next) drawn.push({ skipped: row - next });
    drawn.push({ row });
    next = row + 1;
  }
  if (next < m) drawn.push({ skipped: m - next });
  return drawn;
}

/** The first and the last of some rows or columns. */
export type Range = readonly [first: number, last: number];

export const isWithin = ([first, last]: Range, index: number): boolean =>
  first <= index && index <= last;

/**
 * The rows in sight, with one more to both sides: only their numbers are fields, for hundreds of
 * fields make every step slow. Those of the others are there as text. Measured like a window.
 */
export const rowsInSight = (top: number, height: number, rowHeight: number): Range => [
  Math.floor(top / rowHeight) - 1,
  Math.ceil((top + height) / rowHeight),
];

/**
 * The columns in sight, with half as much to both sides; the numbers of the others are text too.
 * @param heads where each column begins and how wide it is, in pixels from the table's edge
 * @param left how far the table is scrolled, and `width` how much of it is seen, in pixels
 */
export function columnsInSight(
  heads: readonly { readonly offsetLeft: number; readonly offsetWidth: number }[],
  left: number,
  width: number,
): Range {
  const near = heads.map(
    ({ offsetLeft, offsetWidth }) =>
      offsetLeft + offsetWidth > left - width / 2 && offsetLeft < left + 1.5 * width,
  );
  return [near.indexOf(true), near.lastIndexOf(true)];
}
