import { add, type Expr, mul, num, open } from './expr';
import { slopes } from './slopes';

/**
 * The derivative of a tree with respect to one symbol, by the chain rule, as a tree.
 * At the kinks of max and |t| the slope is the mean of both sides: ½ and 0.
 */
export function slope(expr: Expr, symbol: string): Expr {
  switch (expr.kind) {
    case 'number':
      return num(0);
    case 'symbol':
      return num(expr.name === symbol ? 1 : 0);
    case 'call':
      return slope(open(expr.fn, expr.arg), symbol);
    case 'op': {
      const [first, second, ...more] = expr.args;
      if (first === undefined) return num(0);
      if (more.length > 0 && second !== undefined) {
        const folded = { ...expr, args: [first, second] };
        return slope({ ...expr, args: [folded, ...more] }, symbol);
      }
      const local = slopes[expr.op](first, second ?? first);
      const parts = expr.args.map((arg, k) => mul(local[k] ?? num(0), slope(arg, symbol)));
      return add(...parts);
    }
  }
}
