import { numpy } from '../math/code-styles';
import { write } from '../math/write';
import { sigma } from '../model/logistic';
import { mistakes } from '../model/mistakes';
import { type Part, type Program, parts } from '../model/program';
import { costLetter } from './costs';
import { indexed } from './listing';
import { comment, literal, literals } from './python-text';
import type { View } from './view';

/** A run of the program with NumPy in pieces: text between them makes a notebook, none a script. */
export interface NumpyParts {
  /** NumPy, told to pass on ∞ and NaN as the page does. */
  readonly imports: string;
  /** The data, K, α and the start. */
  readonly data: string;
  /** σ and one iteration. */
  readonly program: string;
  /** K iterations; `trace` then holds the numbers of the last one by their addresses. */
  readonly run: string;
  readonly printTrace: string;
  /** Prints the parameters after iteration K and the cost that it met. */
  readonly printEnd: string;
}

/** The program on show, from its trees, with the inputs in use, run to the iteration on show. */
export function numpyParts(view: View): NumpyParts {
  const { program, inputs } = view;
  const letter = costLetter(program);
  const names = program.parameters.join(', ');
  return {
    imports: `import numpy as np

# What is too large or not defined becomes inf or nan, as on the page, and the run goes on.
np.seterr(all="ignore")`,
    data: [
      ...words(view),
      ...program.data.map((name, k) => `${name} = ${column(program, inputs.rows, k)}`),
      ...(program.single ? [] : [`m = ${inputs.rows.length}`]),
      `alpha = np.float64(${literal(inputs.alpha)})`,
      `start = (${inputs.parameters.map((p) => `np.float64(${literal(p)})`).join(', ')})  # ${names}`,
      `K = ${view.trace.iteration}  # iterations`,
    ].join('\n'),
    program: `def sigma(${sigma.parameter}):
    return ${write(sigma.body, numpy)}


${iteration(program)}`,
    run: `trace = {}  # the numbers of iteration K by their addresses K/PLACE/SYMBOL


def keep_nothing(place, **values):
    """For the iterations before the last."""


def keep_all(place, **values):
    for symbol, value in values.items():
        trace[f"{K}/{place}/{symbol}"] = float(value)


costs = []  # ${letter} of each iteration, which belongs to the parameters it starts with
${names} = start
for k in range(1, K + 1):
    ${names}, ${letter} = iteration(${names}, keep_all if k == K else keep_nothing)
    costs.append(float(${letter}))`,
    printTrace: `for at, value in trace.items():
    print(at, "=", value)`,
    printEnd: [...program.parameters, letter]
      .map((name) => `print("${name} =", float(${name}))`)
      .join('\n'),
  };
}

/** What the letters stand for, and the slip where one is in; others wrote these words. */
function words({ set, program, mistake }: View): string[] {
  const columns = program.data.map((symbol) => {
    if (symbol === 'y') return `y: ${set.label.name} (1 = ${set.label.one}, 0 = ${set.label.zero})`;
    const column = set.columns.find((one) => one.symbol === symbol);
    return `${symbol}: ${column?.name || 'a feature'}${column?.unit ? ` (${column.unit})` : ''}`;
  });
  const slip = mistake === undefined ? undefined : mistakes[mistake];
  const warning = slip ? [`The program has a slip in it: ${slip.wrong} for ${slip.right}.`] : [];
  return [set.title, ...columns, ...warning].map(comment);
}

function column({ single }: Program, rows: readonly (readonly number[])[], k: number): string {
  const values = rows.map((row) => row[k] ?? Number.NaN);
  return single
    ? `np.float64(${literal(values[0] ?? Number.NaN)})`
    : `np.array([${literals(values)}])`;
}

/** One iteration as a function, line by line the program's own. */
function iteration(program: Program): string {
  const names = program.parameters.join(', ');
  const style = indexed(numpy, program);
  const linesOf = (part: Part): string[] => {
    const lines = program[part].map(
      ({ symbol, how, right }) => `${symbol} ${how === ':=' ? '=' : how} ${write(right, style)}`,
    );
    if (lines.length === 0) return [];
    const symbols = new Set(program[part].map(({ symbol }) => symbol));
    const values = [...symbols].map((symbol) => `${symbol}=${symbol}`).join(', ');
    const body = [...lines, `keep(${placeOf(program, part)}, ${values})`];
    return part === 'each' && !program.single
      ? ['for i in range(m):', ...body.map((line) => `    ${line}`)]
      : body;
  };
  return [
    `def iteration(${names}, keep):`,
    '    """One iteration; keep is told what each place of it has written."""',
    ...parts.flatMap(linesOf).map((line) => `    ${line}`),
    `    return ${names}, ${costLetter(program)}`,
  ].join('\n');
}

/** The place of an address, as Python writes it. */
function placeOf({ single }: Program, part: Part): string {
  if (part !== 'each') return `"${part}"`;
  return single ? '1' : 'i + 1';
}
