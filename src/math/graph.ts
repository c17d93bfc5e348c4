import type { Expr } from './expr';

/** One circle of a computation graph, and the tree it stands for: every other walk works on that. */
export interface GraphNode {
  /** The letter itself, such as `w_1`; `line/number` for an operation or a constant. */
  readonly id: string;
  /** A letter, a constant, an operation or a named function. */
  readonly expr: Expr;
}

/** An arrow along which a value flows. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** Which argument of its end it is, from 0. */
  readonly slot: number;
}

/** Nodes and arrows in the order of evaluation, without places on a page. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/**
 * The computation graph of equations. A letter is one node, shared by all equations that read or
 * write it; each operation and each named function is a node of its own, and the last one of an
 * equation points to the letter that the equation writes. Everything that a node needs stands before
 * it, but a letter that is read before it is written (w_1 := w_1 − α dw_1) closes a circle.
 */
export function graphOf(
  equations: readonly { readonly symbol: string; readonly right: Expr }[],
): Graph {
  const nodes = new Map<string, GraphNode>();
  const edges: GraphEdge[] = [];
  for (const [line, { symbol, right }] of equations.entries()) {
    const from = visit(right, line);
    keep(symbol, { kind: 'symbol', name: symbol });
    edges.push({ from, to: symbol, slot: 0 });
  }
  return { nodes: [...nodes.values()], edges };

  function visit(expr: Expr, line: number): string {
    if (expr.kind === 'symbol') return keep(expr.name, expr);
    const sources = argumentsOf(expr).map((arg) => visit(arg, line));
    const id = keep(`${line}/${nodes.size}`, expr);
    edges.push(...sources.map((from, slot) => ({ from, to: id, slot })));
    return id;
  }

  function keep(id: string, expr: Expr): string {
    if (!nodes.has(id)) nodes.set(id, { id, expr });
    return id;
  }
}

function argumentsOf(expr: Expr): readonly Expr[] {
  if (expr.kind === 'op') return expr.args;
  return expr.kind === 'call' ? [expr.arg] : [];
}
