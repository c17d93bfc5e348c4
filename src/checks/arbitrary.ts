import fc from 'fast-check';
import { type Loss, logistic } from '../model/logistic';
import { mistaken } from '../model/mistakes';
import type { Program } from '../model/program';
import type { DataSet, Inputs, Start } from '../run/start';

/** A program and inputs that fit it, as fast-check draws them. */
export interface Drawn {
  readonly n: number;
  readonly loss: Loss;
  readonly mistake: string | undefined;
  readonly program: Program;
  readonly inputs: Inputs;
}

/** How a drawn case is limited: ranges of numbers, the most examples, whether slips occur. */
interface Limits {
  readonly x?: number;
  readonly w?: number;
  readonly examples?: number;
  readonly mistakes?: boolean;
}

/** Numbers from −size to size, with 0 and whole numbers often. */
export const numbers = (size: number): fc.Arbitrary<number> =>
  fc
    .oneof(
      fc.double({ min: -size, max: size, noNaN: true }),
      fc.integer({ min: -Math.min(Math.ceil(size), 100), max: Math.min(Math.ceil(size), 100) }),
      fc.constant(0),
    )
    .map((value) => value + 0);

/** Random inputs for n = 1 … 5 features, and the program of either loss, with or without the slip. */
export function drawn(limits: Limits = {}): fc.Arbitrary<Drawn> {
  const { x = 4, w = 2, examples = 8, mistakes = true } = limits;
  const slip = mistakes ? fc.constantFrom(undefined, 'db-overwritten') : fc.constant(undefined);
  return fc.integer({ min: 1, max: 5 }).chain((n) => {
    const row = fc
      .tuple(fc.array(numbers(x), { minLength: n, maxLength: n }), fc.constantFrom(0, 1))
      .map(([xs, y]) => [...xs, y]);
    return fc
      .record({
        loss: fc.constantFrom<Loss>('textbook', 'stable'),
        mistake: slip,
        rows: fc.array(row, { minLength: 1, maxLength: examples }),
        parameters: fc.oneof(
          fc.array(numbers(w), { minLength: n + 1, maxLength: n + 1 }),
          fc.constant(new Array<number>(n + 1).fill(0)),
        ),
        alpha: fc.double({ min: 0.001, max: 3, noNaN: true }),
      })
      .map(({ loss, mistake, ...inputs }) => {
        const right = logistic(n, loss);
        const program = mistake === undefined ? right : mistaken(right, mistake);
        return { n, loss, mistake, program, inputs };
      });
  });
}

/** A data set around inputs. */
export function dataSetOf(name: string, inputs: Inputs): DataSet {
  const columns = inputs.parameters.slice(1).map((_, k) => `x_${k + 1}`);
  return {
    name,
    title: name,
    columns: columns.map((symbol) => ({ symbol, name: symbol })),
    label: { name: 'y', one: 'yes', zero: 'no' },
    inputs,
  };
}

/** A notebook's start on drawn inputs. */
export const startOf = ({ inputs, loss }: Drawn): Start => ({
  name: 'main',
  sets: [dataSetOf('drawn', inputs)],
  model: 'loop',
  mistakes: ['db-overwritten'],
  loss,
  pace: ['line'],
  guess: false,
});

/** The columns of numbers as text that differs wherever a bit does, −0 and NaN included. */
export const bits = (values: ArrayLike<number>): string =>
  Array.from(values, (value) => (Object.is(value, -0) ? '-0' : String(value))).join(' ');

const extremes = [1, 1e-300, 1e300, 5e-324, 1.7e308, 1e150, 1e-150];
const extreme = fc
  .tuple(fc.integer({ min: -9, max: 9 }), fc.constantFrom(...extremes))
  .map(([digit, size]) => (digit / 9) * size + 0);

/** Rows x_1 … x_n, y with n = 2 … 4 that are hard on a descent: of any size, a constant column, rows twice, one class or one row alone. */
export const hardRows: fc.Arbitrary<number[][]> = fc
  .record({
    n: fc.integer({ min: 1, max: 3 }),
    constant: fc.boolean(),
    labels: fc.constantFrom([0], [1], [0, 1]),
  })
  .chain(({ n, constant, labels }) =>
    fc.array(
      fc
        .tuple(
          fc.array(extreme, { minLength: n, maxLength: n }),
          constant ? extreme.map(() => 3) : extreme,
          fc.constantFrom(...labels),
        )
        .map(([xs, last, y]) => [...xs, last, y]),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .chain((rows) => fc.boolean().map((twice) => (twice ? [...rows, ...rows] : rows)));
