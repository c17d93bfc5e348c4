import { div, type Expr, mul, num, sub, sym } from '../math/expr';

const error = sub(sym('a'), sym('y'));

/** ½ (a − y)², the loss that the course does *not* use, as a tree over a and y. */
export const squares: Expr = div(mul(error, error), num(2));
