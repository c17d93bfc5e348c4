import { describe, expect, it } from 'vitest';
import { add, call, type Expr, exp, mul, num, sub, sym, symbolsOf } from './expr';
import { type Graph, graphOf } from './graph';
import { tex } from './styles';
import { write } from './write';

const double = { name: 'double', parameter: 't', body: mul(num(2), sym('t')) };
const loop = [
  { symbol: 'z', right: add(mul(sym('w'), sym('x')), sym('b')) },
  { symbol: 'a', right: call(double, sym('z')) },
  { symbol: 'dz', right: sub(sym('a'), sym('y')) },
  { symbol: 'dw', right: mul(sym('x'), sym('dz')) },
];

/** Nodes by what is written in them, arrows as `from → to`. */
function drawing({ nodes, edges }: Graph) {
  const name = (id: string): string => {
    const expr = nodes.find((node) => node.id === id)?.expr;
    if (!expr) throw new Error(`An arrow has no node ${id}.`);
    return labelOf(expr);
  };
  return {
    nodes: nodes.map(({ expr }) => labelOf(expr)),
    edges: edges.map(({ from, to, slot }) => `${name(from)} →${slot} ${name(to)}`),
  };
}

function labelOf(expr: Expr): string {
  if (expr.kind === 'op') return expr.op;
  if (expr.kind === 'call') return expr.fn.name;
  return expr.kind === 'symbol' ? expr.name : String(expr.value);
}

describe('graphOf', () => {
  it('draws letters once and operations in the order of evaluation', () => {
    expect(drawing(graphOf(loop))).toEqual({
      nodes: ['w', 'x', 'mul', 'b', 'add', 'z', 'double', 'a', 'y', 'sub', 'dz', 'mul', 'dw'],
      edges: [
        'w →0 mul',
        'x →1 mul',
        'mul →0 add',
        'b →1 add',
        'add →0 z',
        'z →0 double',
        'double →0 a',
        'a →0 sub',
        'y →1 sub',
        'sub →0 dz',
        'x →0 mul',
        'dz →1 mul',
        'mul →0 dw',
      ],
    });
  });

  it('gives every node a name of its own and its arguments first', () => {
    const { nodes, edges } = graphOf(loop);
    const order = nodes.map(({ id }) => id);
    expect(new Set(order).size).toBe(order.length);
    for (const { from, to } of edges) expect(order.indexOf(from)).toBeLessThan(order.indexOf(to));
  });

  it('draws equal parts of one tree apart, and constants too', () => {
    const { nodes } = graphOf([{ symbol: 's', right: add(exp(num(1)), exp(num(1))) }]);
    expect(nodes.map(({ expr }) => labelOf(expr))).toEqual(['1', 'exp', '1', 'exp', 'add', 's']);
  });

  it('keeps the tree of each node for the other walks', () => {
    const { nodes } = graphOf(loop);
    const style = { ...tex, symbol: (name: string) => name };
    const sum = nodes.find(({ expr }) => expr.kind === 'op' && expr.op === 'add');
    expect(sum && write(sum.expr, style)).toBe('w \\, x + b');
    expect(sum && symbolsOf(sum.expr)).toEqual(['w', 'x', 'b']);
  });

  it('closes a circle where a letter is replaced by what was made of it', () => {
    const right = sub(sym('w'), mul(sym('alpha'), sym('dw')));
    const { nodes, edges } = graphOf([{ symbol: 'w', right }]);
    expect(nodes.filter(({ id }) => id === 'w')).toHaveLength(1);
    expect(edges.filter(({ to }) => to === 'w')).toHaveLength(1);
    expect(edges.filter(({ from }) => from === 'w')).toHaveLength(1);
  });

  it('points from letter to letter where an equation only copies', () => {
    expect(drawing(graphOf([{ symbol: 'db', right: sym('dz') }]))).toEqual({
      nodes: ['dz', 'db'],
      edges: ['dz →0 db'],
    });
  });

  it('is empty for no equations', () => {
    expect(graphOf([])).toEqual({ nodes: [], edges: [] });
  });
});
