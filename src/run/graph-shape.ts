import { type Expr, open, sym } from '../math/expr';
import { type Graph, type GraphNode, graphOf } from '../math/graph';
import { plain } from '../math/styles';
import { type Style, write } from '../math/write';
import type { Equation, Program } from '../model/program';

/** One node of the graph as it is drawn: a letter, an operation, or the features left out. */
export interface ShapeNode {
  /** A letter's name, the graph's own name of an operation, or `⋮` and its line. */
  readonly id: string;
  readonly kind: 'letter' | 'operation' | 'folded';
  /** What is written in it, in plain text; in a letter of an opened box, its last operation. */
  readonly label: string;
  /** The tree whose number it holds. */
  readonly expr: Expr;
  /** Its column, from 0 for what is given. */
  readonly layer: number;
  /** The symbol of the equation it belongs to; what is given belongs to none. */
  readonly box?: string;
}

/** An equation of the forward pass as a frame around its nodes. */
export interface Box {
  readonly symbol: string;
  readonly equation: Equation;
  /** Its columns, the first and the last. */
  readonly first: number;
  readonly last: number;
  readonly open: boolean;
}

/** Nodes, arrows and boxes in columns, without numbers and without measures. */
export interface Shape {
  readonly nodes: readonly ShapeNode[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
  readonly boxes: readonly Box[];
}

/** The most features that are all drawn; of more, the middle ones are folded into one node. */
export const mostFeatures = 3;

/** The equations that make one example's numbers going forward; sums over examples are not among them. */
export const forwardOf = (program: Program): Equation[] =>
  program.each.filter(({ phase, how }) => phase === 'forward' && how === '=');

/**
 * The computation graph of one example, each equation as a box: closed it is one node, opened it
 * shows its operations, of which the last one and the equation's letter are the same node.
 * @param opened the symbols of the equations that are open
 */
export function shapeOf(program: Program, opened: ReadonlySet<string>): Shape {
  const lines = forwardOf(program);
  const graph = graphOf(lines.map(({ symbol, right }) => ({ symbol, right: writtenOut(right) })));
  const depths = depthsOf(graph);
  const boxes = boxesOf(lines, opened, depths);
  const homes = homesOf(graph, boxes, new Set(foldedLetters(program)));
  const nodes = new Map<string, ShapeNode>();
  for (const node of givenFirst(graph.nodes, program)) {
    const id = homes.get(node.id);
    if (id === undefined || nodes.has(id)) continue;
    const depth = depths.get(node.id) ?? 0;
    nodes.set(
      id,
      shapeNode(
        id,
        node,
        boxes.find(({ symbol }) => symbol === id),
        boxes,
        depth,
      ),
    );
  }
  const edges = new Map<string, { from: string; to: string }>();
  for (const edge of graph.edges) {
    const [from, to] = [homes.get(edge.from), homes.get(edge.to)];
    if (from === undefined || to === undefined || from === to) continue;
    edges.set(`${from} ${to}`, { from, to });
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()], boxes };
}

/** Plain text for labels: a power is marked by braces, for it is set high. */
export const brief: Style = { ...plain, ops: { ...plain.ops, exp: ([power]) => `e^{${power}}` } };

/** A right side with its named function written out, as formulas show it. */
export const writtenOut = (right: Expr): Expr =>
  right.kind === 'call' ? open(right.fn, right.arg) : right;

/** The letters that a drawing folds, each as the node it would be. */
export const hiddenLetters = (program: Program): ShapeNode[] =>
  foldedLetters(program).map((id) => ({
    id,
    kind: 'letter',
    label: '',
    expr: sym(id),
    layer: 0,
  }));

const folded = '⋮';

/** The letters of the features that are left out of the drawing. */
const foldedLetters = ({ features, data, parameters }: Program): string[] =>
  features > mostFeatures
    ? [...data.slice(1, features - 1), ...parameters.slice(1, features - 1)]
    : [];

/** How many operations of its own equation lie behind a node; letters count as given. */
function depthsOf(graph: Graph): Map<string, number> {
  const depths = new Map<string, number>();
  for (const node of graph.nodes) {
    const before = sourcesOf(graph, node.id).map((id) => depths.get(id) ?? 0);
    depths.set(node.id, isLetter(node) ? 0 : 1 + Math.max(0, ...before));
  }
  return depths;
}

/** The boxes one after the other, each as many columns wide as its equation is deep. */
function boxesOf(
  lines: readonly Equation[],
  opened: ReadonlySet<string>,
  depths: ReadonlyMap<string, number>,
): Box[] {
  const boxes: Box[] = [];
  for (const [line, equation] of lines.entries()) {
    const { symbol } = equation;
    const open = opened.has(symbol);
    const own = [...depths].filter(([id]) => id.startsWith(`${line}/`)).map(([, depth]) => depth);
    const first = (boxes.at(-1)?.last ?? 0) + 1;
    boxes.push({
      symbol,
      equation,
      first,
      last: open ? first + Math.max(1, ...own) - 1 : first,
      open,
    });
  }
  return boxes;
}

/** Which drawn node stands for each node of the graph; constants are written in their operation. */
function homesOf(
  graph: Graph,
  boxes: readonly Box[],
  hidden: ReadonlySet<string>,
): Map<string, string | undefined> {
  const homes = new Map<string, string | undefined>();
  const homeOf = (node: GraphNode): string | undefined => {
    const { id, expr } = node;
    if (expr.kind === 'number') return undefined;
    if (isLetter(node)) return hidden.has(id) ? folded : id;
    const { symbol = '', open = false } = boxes[lineOf(id)] ?? {};
    const isLast = graph.edges.some(({ from, to }) => from === id && to === symbol);
    if (isLast || !open) return symbol;
    const sources = sourcesOf(graph, id);
    const ofHidden = sources.every((source) => homes.get(source)?.startsWith(folded));
    return ofHidden ? `${folded}${symbol}` : id;
  };
  for (const node of graph.nodes) homes.set(node.id, homeOf(node));
  return homes;
}

function shapeNode(
  id: string,
  node: GraphNode,
  own: Box | undefined,
  boxes: readonly Box[],
  depth: number,
): ShapeNode {
  if (own) {
    const label = own.open ? labelOf(node.expr) : '';
    return { id, kind: 'letter', label, expr: sym(id), layer: own.last, box: own.symbol };
  }
  const box = isLetter(node) ? undefined : boxes[lineOf(node.id)];
  const layer = box ? box.first + depth - 1 : 0;
  if (id.startsWith(folded)) {
    return { id, kind: 'folded', label: folded, expr: node.expr, layer, box: box?.symbol };
  }
  if (!box) return { id, kind: 'letter', label: '', expr: node.expr, layer };
  return {
    id,
    kind: 'operation',
    label: labelOf(node.expr),
    expr: node.expr,
    layer,
    box: box.symbol,
  };
}

const isLetter = ({ expr }: GraphNode): boolean => expr.kind === 'symbol' || expr.kind === 'number';
const lineOf = (id: string): number => Number(id.split('/')[0]);
const sourcesOf = ({ edges }: Graph, id: string): string[] =>
  edges.filter(({ to }) => to === id).map(({ from }) => from);

/** What is given comes first, feature by feature as in the lecture's drawing, then the rest as computed. */
function givenFirst(nodes: readonly GraphNode[], program: Program): GraphNode[] {
  const { features, data, parameters } = program;
  const pairs = Array.from({ length: features }, (_, j) => [data[j], parameters[j]]).flat();
  const order = [...pairs, ...parameters.slice(features), ...data.slice(features)];
  const place = ({ id }: GraphNode): number => {
    const at = order.indexOf(id);
    return at < 0 ? order.length : at;
  };
  return [...nodes].sort((s, t) => place(s) - place(t));
}

/** An operation over letters in full (`1 − a`), over other operations with `…` for each of them. */
function labelOf(expr: Expr): string {
  if (expr.kind !== 'op') return write(expr, brief);
  const isLeaf = (arg: Expr): boolean => arg.kind === 'symbol' || arg.kind === 'number';
  return write({ ...expr, args: expr.args.map((arg) => (isLeaf(arg) ? arg : sym('…'))) }, brief);
}
