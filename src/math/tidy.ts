import { add, type Expr, mul, num } from './expr';

/**
 * A tree without the zeros and ones that `slope` leaves behind: 0 · t, 1 · t and t + 0 are written
 * as a person would. Its value is the same for finite numbers.
 */
export function tidy(expr: Expr): Expr {
  if (expr.kind !== 'op') return expr;
  const args = expr.args.map(tidy);
  if (expr.op === 'add') return add(...args.filter((arg) => !isNumber(arg, 0)));
  if (expr.op === 'mul') {
    if (args.some((arg) => isNumber(arg, 0))) return num(0);
    const [first = num(1), ...rest] = args.filter((arg) => !isNumber(arg, 1));
    return rest.reduce(mul, first);
  }
  return { ...expr, args };
}

const isNumber = (expr: Expr, value: number): boolean =>
  expr.kind === 'number' && expr.value === value;
