import { fn, infix, none, prefix } from './styles';
import type { Style } from './write';

/** Python, as a beginner would type it after `from math import exp, log, log1p`. */
export const python: Style = {
  number: String,
  symbol: (name) => name,
  ops: {
    add: infix(' + '),
    sub: infix(' - '),
    mul: infix(' * '),
    div: infix(' / '),
    neg: prefix('-'),
    exp: fn('exp'),
    log: fn('log'),
    log1p: fn('log1p'),
    abs: fn('abs'),
    max: fn('max'),
  },
  encloses: none,
  call: (name, arg) => `${name}(${arg})`,
};

/** Python with NumPy's functions, which give ∞ and NaN where Python's own would stop. */
export const numpy: Style = {
  ...python,
  ops: {
    ...python.ops,
    exp: fn('np.exp'),
    log: fn('np.log'),
    log1p: fn('np.log1p'),
    abs: fn('np.abs'),
    max: fn('np.maximum'),
  },
};

/** TypeScript (and JavaScript). */
export const typescript: Style = {
  ...python,
  ops: {
    ...python.ops,
    exp: fn('Math.exp'),
    log: fn('Math.log'),
    log1p: fn('Math.log1p'),
    abs: fn('Math.abs'),
    max: fn('Math.max'),
  },
};
