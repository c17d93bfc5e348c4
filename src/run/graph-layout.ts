import type { Shape, ShapeNode } from './graph-shape';

/** A rectangle in em, x and y being its upper left corner. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a node or a box needs, in em. */
export interface Measures {
  readonly node: (node: ShapeNode) => { readonly width: number; readonly height: number };
  /** Height of a box's title at a given width, and the least width it must have. */
  readonly title: (symbol: string, width: number) => number;
  readonly foot: number;
}

/** A graph with all its places: node ids, box symbols and arrows in the order of the shape. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: Readonly<Record<string, Rectangle>>;
  readonly boxes: Readonly<Record<string, Rectangle>>;
  /** Corners from end to end; between each two the arrow swings from one height to the other. */
  readonly edges: readonly (readonly (readonly [x: number, y: number])[])[];
}

/** An arrow's corners as an SVG path, level at its ends and swinging in the gaps between columns. */
export function pathOf(points: readonly (readonly [x: number, y: number])[]): string {
  const short = (value: number): string => String(Number(value.toFixed(3)));
  const parts = points.map(([x, y], k) => {
    const [fromX, fromY] = points[k - 1] ?? [x, y];
    const middle = short((fromX + x) / 2);
    const end = `${short(x)},${short(y)}`;
    return k === 0 ? `M${end}` : `C${middle},${short(fromY)} ${middle},${short(y)} ${end}`;
  });
  return parts.join('');
}

const padding = 0.4;
const gaps = { row: 0.55, column: 1.1, box: 1.2 };

/** A place in a column: a node, or an arrow passing through to a later column. */
interface Slot {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Whether it passes by this column's box rather than through it. */
  readonly passing: boolean;
  readonly from: readonly string[];
  /** What its box needs below it before an arrow may pass by. */
  readonly skirt: number;
}

/**
 * Gives each node and arrow a place: columns from left to right in the order of the equations, in
 * each column the nodes as near as they fit to the mean height of what they are computed from, and
 * arrows past a box below it. The same for any number of features, with boxes closed or open.
 */
export function layOut(shape: Shape, measures: Measures): Drawing {
  const columns = slotsOf(shape, measures);
  const heights = new Map<string, number>();
  for (const [layer, slots] of columns.entries()) {
    const wanted = (slot: Slot): number => wantedHeight(slot, layer, heights);
    const ordered = layer === 0 ? slots : inOrder(slots, wanted);
    const centres = layer === 0 ? stacked(ordered) : nearest(ordered, ordered.map(wanted));
    for (const [k, slot] of ordered.entries()) heights.set(key(slot.id, layer), centres[k] ?? 0);
  }
  return placed(shape, measures, columns, heights);
}

const key = (id: string, layer: number): string => `${id} ${layer}`;

function slotsOf({ nodes, edges, boxes }: Shape, measures: Measures): Slot[][] {
  const columns: Slot[][] = [];
  const layers = new Map(nodes.map(({ id, layer }) => [id, layer]));
  const last = Math.max(0, ...boxes.map((box) => box.last));
  for (let layer = 0; layer <= last; layer++) {
    const here = nodes.filter((node) => node.layer === layer);
    const box = boxes.find(({ first, last: end }) => first <= layer && layer <= end);
    const through = edges.filter(
      ({ from, to }) => (layers.get(from) ?? 0) < layer && layer < (layers.get(to) ?? 0),
    );
    const slots = here.map((node): Slot => {
      const from = edges.filter(({ to }) => to === node.id).map((edge) => edge.from);
      return {
        id: node.id,
        ...measures.node(node),
        passing: false,
        from,
        skirt: measures.foot + padding,
      };
    });
    for (const id of new Set(through.map(({ from }) => from))) {
      const targets = through.filter(({ from }) => from === id).map(({ to }) => to);
      const ends = targets.map((to) => nodes.find((node) => node.id === to)?.box);
      const passing = !ends.includes(box?.symbol);
      slots.push({ id, width: 0, height: 0.4, passing, from: [id], skirt: 0 });
    }
    columns.push(slots);
  }
  return columns;
}

/** The mean height of what a slot is made of; a letter keeps in line with what was computed before. */
function wantedHeight({ from }: Slot, layer: number, heights: ReadonlyMap<string, number>): number {
  const known = from.map((id) => {
    for (let before = layer - 1; before >= 0; before--) {
      const height = heights.get(key(id, before));
      if (height !== undefined) return { height, given: heights.has(key(id, 0)) };
    }
    return { height: 0, given: true };
  });
  const computed = known.filter(({ given }) => !given);
  const used = computed.length > 0 ? computed : known;
  return used.reduce((sum, { height }) => sum + height, 0) / Math.max(used.length, 1);
}

function inOrder(slots: readonly Slot[], wanted: (slot: Slot) => number): Slot[] {
  const passing = (slot: Slot): number => Number(slot.passing);
  return [...slots].sort((s, t) => passing(s) - passing(t) || wanted(s) - wanted(t));
}

const between = (above: Slot, below: Slot): number =>
  (above.height + below.height) / 2 + gaps.row + (below.passing ? above.skirt : 0);

/** Centres of slots one below the other from 0 down. */
function stacked(slots: readonly Slot[]): number[] {
  const centres: number[] = [];
  for (const [k, slot] of slots.entries()) {
    const above = slots[k - 1];
    centres.push(above ? (centres[k - 1] ?? 0) + between(above, slot) : slot.height / 2);
  }
  return centres;
}

/**
 * Centres as near as possible to the wanted ones (least squares) in which no slot meets the next:
 * neighbours that would overlap form a block that moves as one (pool adjacent violators).
 */
function nearest(slots: readonly Slot[], wanted: readonly number[]): number[] {
  const offsets = stacked(slots);
  const blocks: { sum: number; size: number }[] = [];
  for (const [k, offset] of offsets.entries()) {
    blocks.push({ sum: (wanted[k] ?? 0) - offset, size: 1 });
    for (let last = blocks.at(-1), before = blocks.at(-2); last && before; ) {
      if (before.sum / before.size <= last.sum / last.size) break;
      blocks.splice(-2, 2, { sum: before.sum + last.sum, size: before.size + last.size });
      [before, last] = [blocks.at(-2), blocks.at(-1)];
    }
  }
  const shifts = blocks.flatMap(({ sum, size }) => new Array<number>(size).fill(sum / size));
  return offsets.map((offset, k) => offset + (shifts[k] ?? 0));
}

function placed(
  { nodes, edges, boxes }: Shape,
  measures: Measures,
  columns: readonly (readonly Slot[])[],
  heights: ReadonlyMap<string, number>,
): Drawing {
  const starts = new Set(boxes.map(({ first }) => first));
  const spans: { left: number; right: number }[] = [];
  for (const [layer, slots] of columns.entries()) {
    const gap = layer === 0 ? 0 : starts.has(layer) ? gaps.box + 2 * padding : gaps.column;
    const left = (spans.at(-1)?.right ?? 0) + gap - (layer === 1 ? padding : 0);
    spans.push({ left, right: left + Math.max(...slots.map(({ width }) => width)) });
  }
  const span = (layer: number) => spans[layer] ?? { left: 0, right: 0 };
  const rectangles = nodes.map((node): readonly [string, Rectangle] => {
    const own = measures.node(node);
    const { left, right } = span(node.layer);
    const { height, width } = node.layer === 0 ? { ...own, width: right - left } : own;
    const x = (left + right - width) / 2;
    return [
      node.id,
      { x, y: (heights.get(key(node.id, node.layer)) ?? 0) - height / 2, width, height },
    ];
  });
  const at = new Map(rectangles);
  const frames = boxes.map(({ symbol, first, last }): readonly [string, Rectangle] => {
    const inside = nodes.filter(({ box }) => box === symbol).flatMap(({ id }) => at.get(id) ?? []);
    const [x, right] = [span(first).left - padding, span(last).right + padding];
    const y = Math.min(...inside.map((r) => r.y)) - measures.title(symbol, right - x) - padding;
    const through = columns
      .slice(first, last + 1)
      .flatMap((slots, k) =>
        slots
          .filter(({ passing }) => !passing)
          .map(({ id }) => heights.get(key(id, first + k)) ?? 0),
      );
    const lowest = Math.max(...through, ...inside.map((r) => r.y + r.height));
    const bottom = lowest + measures.foot + padding;
    return [symbol, { x, y, width: right - x, height: bottom - y }];
  });
  const all = [...rectangles, ...frames].map(([, rectangle]) => rectangle);
  const top = Math.min(...all.map(({ y }) => y));
  const moved = (list: readonly (readonly [string, Rectangle])[]) =>
    Object.fromEntries(list.map(([id, r]) => [id, { ...r, y: r.y - top }]));
  const frameOf = new Map(frames);
  const corners = edges.map(({ from, to }) => {
    const [source, target] = [from, to].map((id) => nodes.find((node) => node.id === id));
    const points: [number, number][] = [];
    if (!source || !target) return points;
    const height = (id: string, layer: number): number => (heights.get(key(id, layer)) ?? 0) - top;
    const frame = frameOf.get(source.id);
    const own = at.get(from);
    const right = frame ? frame.x + frame.width : (own?.x ?? 0) + (own?.width ?? 0);
    points.push([right + (frame ? 0 : 0.25), height(from, source.layer)]);
    for (let layer = source.layer + 1; layer < target.layer; layer++) {
      const y = height(from, layer);
      points.push([span(layer).left, y], [span(layer).right, y]);
    }
    const closed = boxes.some(({ symbol, open }) => symbol === to && !open);
    const left = closed ? frameOf.get(to)?.x : at.get(to)?.x;
    points.push([left ?? 0, height(to, target.layer)]);
    return points;
  });
  return {
    width: Math.max(...all.map(({ x, width }) => x + width)),
    height: Math.max(...all.map(({ y, height }) => y + height), ...heights.values()) - top,
    nodes: moved(rectangles),
    boxes: moved(frames),
    edges: corners,
  };
}
