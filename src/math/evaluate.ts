import type { Expr } from './expr';
import { ops } from './ops';

/**
 * The number a tree stands for.
 * @param lookup gives the value of a symbol, or of the parameter inside a named function
 * @returns a float64; NaN and ±∞ are passed on as they come
 */
export function evaluate(expr: Expr, lookup: (name: string) => number): number {
  switch (expr.kind) {
    case 'number':
      return expr.value;
    case 'symbol':
      return lookup(expr.name);
    case 'call': {
      const argument = evaluate(expr.arg, lookup);
      return evaluate(expr.fn.body, (name) =>
        name === expr.fn.parameter ? argument : lookup(name),
      );
    }
    case 'op': {
      const value = ops[expr.op];
      const [first = Number.NaN, ...rest] = expr.args.map((arg) => evaluate(arg, lookup));
      return rest.length === 0 ? value(first, Number.NaN) : rest.reduce(value, first);
    }
  }
}
