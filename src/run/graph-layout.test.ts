import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneExample } from '../model/logistic';
import { type Drawing, layOut, type Measures, pathOf, type Rectangle } from './graph-layout';
import { type Shape, shapeOf } from './graph-shape';

const measures: Measures = {
  node: ({ kind }) => ({ width: kind === 'operation' ? 4 : 6, height: kind === 'folded' ? 1 : 3 }),
  title: () => 1.5,
  foot: 2,
};

const shapes = fc
  .tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.constantFrom('textbook' as const, 'stable' as const),
    fc.subarray(['z', 'a', 'L']),
  )
  .map(([n, loss, opened]) => shapeOf(oneExample(n, loss), new Set(opened)));

const apart = (s: Rectangle, t: Rectangle): boolean =>
  s.x + s.width <= t.x || t.x + t.width <= s.x || s.y + s.height <= t.y || t.y + t.height <= s.y;
const within = (inner: Rectangle, outer: Rectangle): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y - 1e-9 &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height + 1e-9;

/** Names of pairs among rectangles that overlap. */
function overlaps(rectangles: Readonly<Record<string, Rectangle>>): string[] {
  const list = Object.entries(rectangles);
  return list.flatMap(([s, own], k) =>
    list.slice(k + 1).flatMap(([t, other]) => (apart(own, other) ? [] : [`${s} and ${t}`])),
  );
}

/** Arrows that run through a box to which neither of their ends belongs. */
function crossings({ nodes, edges, boxes }: Shape, drawing: Drawing): string[] {
  const boxOf = (id: string): string | undefined => nodes.find((node) => node.id === id)?.box;
  return edges.flatMap(({ from, to }, k) =>
    boxes
      .filter(({ symbol }) => symbol !== boxOf(from) && symbol !== boxOf(to))
      .flatMap(({ symbol }) => {
        const { x, y, width, height } = drawing.boxes[symbol] as Rectangle;
        const inside = (drawing.edges[k] ?? []).filter(
          ([px, py]) => px > x && px < x + width && py > y && py < y + height,
        );
        return inside.length > 0 ? [`${from} → ${to} through ${symbol}`] : [];
      }),
  );
}

describe('layOut', () => {
  it('keeps nodes and boxes apart, everything in its box and on the sheet', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const drawing = layOut(shape, measures);
        const sheet = { x: 0, y: 0, width: drawing.width, height: drawing.height };
        expect(overlaps(drawing.nodes)).toEqual([]);
        expect(overlaps(drawing.boxes)).toEqual([]);
        for (const { id, box } of shape.nodes) {
          const frame = box === undefined ? sheet : (drawing.boxes[box] as Rectangle);
          expect(within(drawing.nodes[id] as Rectangle, frame), `${id} in ${box}`).toBe(true);
        }
        for (const frame of Object.values(drawing.boxes)) expect(within(frame, sheet)).toBe(true);
      }),
    );
  });

  it('leads every arrow onward, past boxes that it does not belong to', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const drawing = layOut(shape, measures);
        expect(crossings(shape, drawing)).toEqual([]);
        for (const corners of drawing.edges) {
          expect(corners.length % 2).toBe(0);
          corners.forEach(([x, y], k) => {
            expect(x).toBeGreaterThanOrEqual(corners[k - 1]?.[0] ?? 0);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(drawing.height);
          });
        }
      }),
    );
  });

  it('keeps z, a and L on one line', () => {
    const { nodes } = layOut(shapeOf(oneExample(2), new Set()), measures);
    const heights = ['z', 'a', 'L'].map((id) => nodes[id]?.y);
    expect(new Set(heights).size).toBe(1);
  });
});

describe('pathOf', () => {
  it('is level at both ends of a swing', () => {
    expect(
      pathOf([
        [0, 1],
        [2, 3],
      ]),
    ).toBe('M0,1C1,1 1,3 2,3');
    expect(pathOf([])).toBe('');
  });
});
