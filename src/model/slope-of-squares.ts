import { mul, sub, sym } from '../math/expr';
import { slopeOfSigma } from './slope-of-sigma';

/** What dz would be with ½ (a − y)² for a loss: (a − y) · a(1 − a), a tree over a and y. */
export const slopeOfSquares = mul(sub(sym('a'), sym('y')), slopeOfSigma);
