import { mul, num, sub, sym } from '../math/expr';

/** ∂a/∂z, the slope of σ written by its value: a(1 − a). */
export const slopeOfSigma = mul(sym('a'), sub(num(1), sym('a')));
