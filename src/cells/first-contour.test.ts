import { expect, it } from 'vitest';
import { examHours, start, tiny } from '../checks/samples';
import { contour } from '../run/contour';
import type { PlanePoint } from '../run/contour-lines';
import { notebook } from '../run/notebook';
import { firstContour } from './first-contour';

/** How far a point lies from a polyline, all coordinates divided by a size. */
function distance(point: PlanePoint, line: readonly PlanePoint[], size: PlanePoint): number {
  const scaled = ([x, y]: PlanePoint): PlanePoint => [x / size[0], y / size[1]];
  const [px, py] = scaled(point);
  const distances = line.slice(1).map((end, k) => {
    const [[x0, y0], [x1, y1]] = [scaled(line[k] as PlanePoint), scaled(end)];
    const [dx, dy] = [x1 - x0, y1 - y0];
    const share = ((px - x0) * dx + (py - y0) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.min(Math.max(share, 0), 1);
    return Math.hypot(px - x0 - t * dx, py - y0 - t * dy);
  });
  return Math.min(...distances);
}

it.each([examHours, tiny])(
  'has the lines of the full contour of $name, in a third of their points',
  (set) => {
    const { value: view } = notebook({ ...start, sets: [set] }).view;
    const [across = '', up = ''] = view.program.parameters;
    const full = contour(view, across, up);
    const first = firstContour(view);
    const { levels, ...rest } = first;
    expect({ ...full, levels }).toEqual(first);
    expect(rest.side).toBe(60);
    const size = [full.across, full.up].map(({ domain: [from, to] }) => to - from);
    let [points, kept] = [0, 0];
    for (const [k, { cost, lines }] of full.levels.entries()) {
      expect(levels[k]?.cost).toBe(cost);
      for (const [j, line] of lines.entries()) {
        const lighter = levels[k]?.lines[j] ?? [];
        points += line.length;
        kept += lighter.length;
        for (const point of line)
          expect(distance(point, lighter, size as [number, number])).toBeLessThan(1.5e-3);
      }
    }
    expect(kept).toBeLessThan(points / 3);
  },
);
