import { type Contour, contour } from '../run/contour';
import type { PlanePoint } from '../run/contour-lines';
import { shapeOf } from '../run/path';
import type { View } from '../run/view';

/**
 * The contour over the first two parameters that a page carries with it: its lines with the points
 * that show their shape, to four digits. The page's scripts compute the full one when it is seen.
 */
export function firstContour(view: View): Contour {
  const [across = '', up = ''] = view.program.parameters;
  const full = contour(view, across, up);
  const sizes = [full.across, full.up].map(({ domain: [from, to] }) => to - from);
  const lighter = (line: PlanePoint[]): PlanePoint[] =>
    shapeOf(line, (point) => point, sizes as [number, number]).map(
      ([x, y]) => [Number(x.toPrecision(4)), Number(y.toPrecision(4))] as const,
    );
  const levels = full.levels.map(({ cost, lines }) => ({ cost, lines: lines.map(lighter) }));
  return { ...full, levels };
}
