import { Decimal } from 'decimal.js';

const D = Decimal.clone({ precision: 40, toExpNeg: -60, toExpPos: 60 });

/** What one line of an iteration did, by the name `PLACE/SYMBOL` (`2/dz`, `average/J`). */
export interface Line {
  readonly name: string;
  /** The sum before and what was added to it or what it was divided by, where a line does that. */
  readonly before?: Decimal;
  readonly contribution: Decimal;
  readonly after: Decimal;
}

/** Rows of x_1 … x_n, y, and where the descent starts. */
export interface Problem {
  readonly rows: readonly (readonly number[])[];
  readonly w: readonly number[];
  readonly b: number;
  readonly alpha: number;
  /** The slip of the lecture notes: db is overwritten by each example instead of added to. */
  readonly dbOverwritten?: boolean;
}

/**
 * Gradient descent for logistic regression in decimals of 40 digits, written from the lecture's
 * formulas and nothing of the engine, to hold the engine's numbers against.
 * Endless: the k-th value is iteration k, its lines computed when they are asked for.
 */
export function* oracle({
  rows,
  w,
  b,
  alpha,
  dbOverwritten = false,
}: Problem): Generator<() => Line[]> {
  const examples = rows.map((row) => ({
    x: row.slice(0, -1).map((value) => new D(value)),
    y: new D(row.at(-1) ?? Number.NaN),
  }));
  const m = new D(rows.length);
  const rate = new D(alpha);
  let theta = { w: w.map((value) => new D(value)), b: new D(b) };

  for (;;) {
    const { w: weights, b: bias } = theta;
    const passes = examples.map(({ x, y }) => {
      const z = weights.reduce((sum, weight, j) => sum.plus(weight.times(x[j] ?? 0)), bias);
      const a = new D(1).div(new D(1).plus(z.negated().exp()));
      const dz = a.minus(y);
      return { x, y, z, a, dz, dw: x.map((value) => value.times(dz)) };
    });
    const sumW = weights.map((_, j) => total(passes.map(({ dw }) => dw[j] ?? new D(0))));
    const dzs = passes.map(({ dz }) => dz);
    const sumB = dbOverwritten ? (dzs.at(-1) ?? new D(0)) : total(dzs);
    const next = {
      w: weights.map((weight, j) => weight.minus(rate.times(sumW[j] ?? 0).div(m))),
      b: bias.minus(rate.times(sumB).div(m)),
    };
    yield () => linesOf(passes, m, { weights, bias, next, dbOverwritten });
    theta = next;
  }
}

interface Pass {
  readonly y: Decimal;
  readonly z: Decimal;
  readonly a: Decimal;
  readonly dz: Decimal;
  readonly dw: readonly Decimal[];
}

interface Ends {
  readonly weights: readonly Decimal[];
  readonly bias: Decimal;
  readonly next: { readonly w: readonly Decimal[]; readonly b: Decimal };
  readonly dbOverwritten: boolean;
}

/** Every line of one iteration in the order of the lecture's loop. */
function linesOf(passes: readonly Pass[], m: Decimal, ends: Ends): Line[] {
  const { weights, bias, next, dbOverwritten } = ends;
  const lines: Line[] = [];
  const sums = new Map<string, Decimal>();
  const set = (name: string, after: Decimal, before?: Decimal): void => {
    lines.push({ name, before, contribution: after, after });
  };
  const add = (place: number, symbol: string, contribution: Decimal): void => {
    const before = sums.get(symbol) ?? new D(0);
    const after = before.plus(contribution);
    sums.set(symbol, after);
    lines.push({ name: `${place}/${symbol}`, before, contribution, after });
  };
  const slopes = [...weights.map((_, j) => `dw_${j + 1}`), 'db'];
  for (const symbol of ['J', ...slopes]) set(`zero/${symbol}`, new D(0));
  passes.forEach(({ y, z, a, dz, dw }, i) => {
    const loss = (y.isZero() ? new D(1).minus(a) : a).ln().negated();
    set(`${i + 1}/z`, z);
    set(`${i + 1}/a`, a);
    set(`${i + 1}/L`, loss);
    add(i + 1, 'J', loss);
    set(`${i + 1}/dz`, dz);
    dw.forEach((value, j) => {
      add(i + 1, `dw_${j + 1}`, value);
    });
    if (dbOverwritten) {
      set(`${i + 1}/db`, dz, sums.get('db') ?? new D(0));
      sums.set('db', dz);
    } else {
      add(i + 1, 'db', dz);
    }
  });
  for (const symbol of ['J', ...slopes]) {
    const before = sums.get(symbol) ?? new D(0);
    lines.push({ name: `average/${symbol}`, before, contribution: m, after: before.div(m) });
  }
  weights.forEach((weight, j) => {
    set(`update/w_${j + 1}`, next.w[j] ?? new D(0), weight);
  });
  set('update/b', next.b, bias);
  return lines;
}

const total = (values: readonly Decimal[]): Decimal =>
  values.reduce((sum, value) => sum.plus(value), new D(0));
