import type { Decimal } from 'decimal.js';
import type { DataSet } from '../run/start';
import { type Line, oracle } from './oracle';

/** What a page must show, by the independent computation: lines of iterations, by address and in order. */
export interface Expected {
  readonly set: DataSet;
  /** Whether db is overwritten instead of added to. */
  readonly slip: boolean;
  /** The lines of an iteration that was asked for, in the order of its steps. */
  readonly lines: (iteration: number) => readonly Line[];
  /** The number at an address and part; undefined if there is none, or its iteration was not asked for. */
  readonly number: (at: string, part: string) => Decimal | number | undefined;
}

/** Computes some iterations of a data set by the oracle. */
export function expected(set: DataSet, iterations: readonly number[], slip = false): Expected {
  const { rows, parameters, alpha } = set.inputs;
  const problem = { rows, w: parameters.slice(0, -1), b: parameters.at(-1) ?? 0, alpha };
  const known = new Map<number, readonly Line[]>();
  const byAddress = new Map<string, Line>();
  let k = 0;
  for (const lines of oracle({ ...problem, dbOverwritten: slip })) {
    k++;
    if (iterations.includes(k)) {
      known.set(k, lines());
      for (const line of known.get(k) ?? []) byAddress.set(`${k}/${line.name}`, line);
    }
    if (k >= Math.max(...iterations)) break;
  }
  const number = (at: string, part: string): Decimal | number | undefined => {
    if (at.startsWith('input/')) return inputAt(set, at.slice('input/'.length));
    const line = byAddress.get(at);
    return part === 'before' || part === 'contribution' ? line?.[part] : line?.after;
  };
  return { set, slip, lines: (iteration) => known.get(iteration) ?? [], number };
}

/** Whether a number equals what was computed independently: to 1e-12, absolutely below 1, relatively above. */
export function agrees(exact: Decimal | number | undefined, value: number): boolean {
  if (exact === undefined || typeof exact === 'number') return exact === value;
  const gap = exact.minus(value).abs();
  return gap.lte(1e-12) || gap.lte(exact.abs().times(1e-12));
}

/** An input by the rest of its address: `2/x_1`, `2/y`, `w_1`, `b`, `alpha`. */
function inputAt({ inputs }: DataSet, name: string): number | undefined {
  const n = inputs.parameters.length - 1;
  if (name === 'alpha') return inputs.alpha;
  if (name === 'b') return inputs.parameters[n];
  const [first, second] = name.split('/');
  if (second === undefined) return inputs.parameters.slice(0, n)[featureOf(first)];
  const row = inputs.rows[Number(first) - 1];
  return second === 'y' ? row?.[n] : row?.slice(0, n)[featureOf(second)];
}

const featureOf = (symbol = ''): number => Number(symbol.split('_')[1]) - 1;
