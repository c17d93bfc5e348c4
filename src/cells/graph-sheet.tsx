import { write } from '../math/write';
import { layOut, pathOf, type Rectangle } from '../run/graph-layout';
import { type Box, brief, type Shape, type ShapeNode, writtenOut } from '../run/graph-shape';
import { carriedBy, currentNode, type NodeLine, nodeLines } from '../run/graph-values';
import type { View } from '../run/view';
import { lineHeight, measuresOf } from './graph-measures';
import { GraphNum } from './graph-number';
import { Letter } from './letter';
import { PlainMath } from './plain-math';

interface SheetProps {
  view: View;
  shape: Shape;
  toggle: (symbol: string) => void;
}

/** The drawing itself: arrows below, boxes and nodes above, all of them placed by the layout. */
export function Sheet({ view, shape, toggle }: SheetProps) {
  const { nodes, edges, boxes } = shape;
  const titles = Object.fromEntries(boxes.map((box) => [box.symbol, titleOf(box)]));
  const lines = (node: ShapeNode): NodeLine[] => nodeLines(view, node);
  const drawing = layOut(shape, measuresOf(shape, lines, titles));
  const { width, height } = drawing;
  const carried = carriedBy(view, shape);
  const current = currentNode(view);
  const draw = (node: ShapeNode) => (
    <Node
      key={node.id}
      node={node}
      lines={lines(node)}
      view={view}
      at={drawing.nodes[node.id]}
      current={node.id === current}
    />
  );
  return (
    <div
      class="graph-sheet"
      style={{
        '--across': width,
        '--line-height': lineHeight,
        width: em(width),
        height: em(height),
      }}
    >
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {edges.map(({ from, to }, k) => {
          const isCarried = carried.edges.has(`${from} ${to}`);
          const points = drawing.edges[k] ?? [];
          return (
            <g
              key={`${from} ${to}`}
              class={isCarried ? 'carried' : undefined}
              data-phase={isCarried ? (carried.backward ? 'backward' : 'forward') : undefined}
            >
              <path class="edge" d={pathOf(points)} />
              <path class="head" d={headOf(points, isCarried && carried.backward)} />
            </g>
          );
        })}
      </svg>
      {nodes.filter(({ box }) => box === undefined).map(draw)}
      {boxes.map((box) => (
        <div key={box.symbol} role="group" aria-label={titles[box.symbol]?.replace(/[_{}]/g, '')}>
          <div
            class="graph-equation phase-forward"
            data-node={box.symbol}
            style={placeOf(drawing.boxes[box.symbol])}
          >
            <p>
              <PlainMath text={titles[box.symbol] ?? ''} />
            </p>
            <button
              type="button"
              tabIndex={-1}
              class="graph-open disclose needs-script"
              aria-expanded={box.open}
              onClick={() => toggle(box.symbol)}
            >
              operations<span class="visually-hidden"> of {box.symbol}</span>
            </button>
          </div>
          {nodes.filter((node) => node.box === box.symbol).map(draw)}
        </div>
      ))}
    </div>
  );
}

interface NodeProps {
  node: ShapeNode;
  lines: readonly NodeLine[];
  view: View;
  at?: Rectangle;
  current: boolean;
}

function Node({ node, lines, view, at, current }: NodeProps) {
  return (
    <div
      class={['graph-node', node.kind, !node.box && 'source', current && 'current']
        .filter(Boolean)
        .join(' ')}
      data-node={node.id}
      aria-current={current ? 'step' : undefined}
      style={placeOf(at)}
    >
      {node.kind === 'folded' && (
        <span title={`${view.program.features - 2} more features`}>{node.label}</span>
      )}
      {node.kind !== 'folded' && node.label && (
        <span class="operator">
          <PlainMath text={node.label} />
        </span>
      )}
      {lines.map(({ role, symbol, kind, number }) => (
        <span key={role} class={`graph-line phase-${kind}`}>
          {node.kind === 'letter' && (
            <span class="name">{role === 'update' ? ':=' : <Letter name={symbol} />}</span>
          )}
          <GraphNum of={number} symbol={symbol} digits={view.digits} />
        </span>
      ))}
    </div>
  );
}

/** `a = σ(z)` at the head of a closed box; an opened one is written out. */
function titleOf({ symbol, equation, open }: Box): string {
  const { right } = equation;
  const out = open && right.kind === 'call' ? ` = ${write(writtenOut(right), brief)}` : '';
  return `${symbol} = ${write(right, brief)}${out}`;
}

const em = (value: number): string => `${Number(value.toFixed(3))}em`;

const placeOf = (at: Rectangle = { x: 0, y: 0, width: 0, height: 0 }) => ({
  left: em(at.x),
  top: em(at.y),
  width: em(at.width),
  height: em(at.height),
});

/** An arrow's head at its end, or at its beginning where a derivative goes back along it. */
function headOf(points: readonly (readonly [number, number])[], back: boolean): string {
  const [x, y] = (back ? points[0] : points.at(-1)) ?? [0, 0];
  return `M${x.toFixed(3)},${y.toFixed(3)}l${back ? 0.55 : -0.55},-0.28v0.56z`;
}
