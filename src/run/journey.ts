import type { Program } from '../model/program';
import { type CostRecord, type Curve, costRecord } from './cost-record';
import { type History, history, type Kept, mostAtOnce } from './history';
import { loopOf } from './opcodes';
import { programOf, type Spec } from './spec';
import type { Inputs } from './start';
import { largestGap, type Rules } from './until';

/** A long run that somebody asks for, as plain data that can be sent to a worker. */
export interface Journey {
  readonly spec: Spec;
  /** The last iteration it may run, from 0. */
  readonly to: number;
  /** Ends it sooner: no parameter changes by more, or no derivative is larger, than `least`. */
  readonly rule?: { readonly name: keyof Rules; readonly least: number };
}

/** Why a journey is over; `asked` is the reader's own wish. */
export type Why = 'reached' | 'stopped' | 'cycling' | 'not-finite' | 'asked';

/** How a journey has ended. */
export interface Ending {
  readonly why: Why;
  /** How many iterations have been run. */
  readonly iterations: number;
  /** After how many iterations the parameters are the same again to the bit, if they are. */
  readonly period?: number;
  /**
   * Whether the parameters put every example strictly on its side of a = 0.5. Then no place is the
   * lowest: twice the parameters cost less, so the descent never settles.
   */
  readonly separated: boolean;
  /** The first iteration whose cost is NaN or ∞, if there is one; the descent does not need it. */
  readonly costLost?: number;
}

/** What a journey brings home. */
export interface Arrived {
  readonly kept: Kept;
  readonly curve: Curve;
  readonly ending: Ending;
}

/** A journey under way, in pieces, so that whoever runs it stays awake. */
export interface Travel {
  /** Runs on by at most so many iterations; true when it is over. */
  readonly advance: (iterations: number) => boolean;
  /** How many iterations have been run. */
  readonly done: () => number;
  readonly arrived: () => Arrived;
}

/**
 * Whether a journey takes but a moment. A program with a mistake has no hand-written loop and takes about
 * ten times as long.
 */
export const isShort = ({ spec, to }: Journey): boolean =>
  spec.mistake === undefined &&
  to * spec.inputs.rows.length * spec.inputs.parameters.length <= mostAtOnce;

/** Starts a journey at its first iteration. */
export function travel({ spec, to, rule }: Journey): Travel {
  const program = programOf(spec);
  const { inputs } = spec;
  const record: CostRecord = costRecord();
  const descent = history(program, inputs, record);
  let why: Why = 'asked';
  const done = (): number => descent.runOn(0);

  const advance = (iterations: number): boolean => {
    const until = Math.min(to, done() + iterations);
    if (!rule) descent.runOn(until - done());
    else if (stopsWithin(descent, until, rule.least * (rule.name === 'change' ? 1 : inputs.alpha)))
      why = 'stopped';
    if (why === 'asked' && done() >= to) why = 'reached';
    const { here } = descent.kept();
    if (!here.every(Number.isFinite)) why = 'not-finite';
    // Only a rule is waited for in vain; so many iterations are simply run.
    else if (rule && why === 'asked' && periodOf(program, inputs, here)) why = 'cycling';
    return why !== 'asked';
  };
  return {
    advance,
    done,
    arrived: () => {
      const kept = descent.kept();
      const period = periodOf(program, inputs, kept.here);
      const separated = isSeparated(inputs, kept.here);
      const curve = record.curve();
      const costLost = curve.iterations[firstLost(curve.costs)];
      return { kept, curve, ending: { why, iterations: done(), period, separated, costLost } };
    },
  };
}

/**
 * Runs on to an iteration, or until nothing changes by more than `least`. A derivative is read off
 * the change it made, Δ / α; the rounding of w, b leaves it right to about 1e−15 / α.
 */
function stopsWithin(descent: History, iteration: number, least: number): boolean {
  const { here } = descent.kept();
  const before = here.slice();
  while (descent.runOn(0) < iteration) {
    before.set(here);
    descent.runOn(1);
    if (largestGap(before, here) <= least) return true;
  }
  return false;
}

/** Where the first number stands that is NaN or ∞, −1 if nowhere; `includes` finds that without a call for each. */
function firstLost(costs: Float64Array): number {
  const anyLost = notFinite.some((value) => costs.includes(value));
  return anyLost ? costs.findIndex((cost) => !Number.isFinite(cost)) : -1;
}

const notFinite = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

const longestPeriod = 64;

/** After how many iterations these parameters come back to the bit; undefined if not soon. */
function periodOf(
  program: Program,
  { rows, alpha }: Inputs,
  from: Float64Array,
): number | undefined {
  if (!from.every(Number.isFinite)) return undefined;
  const loop = loopOf(program);
  const data = Float64Array.from(rows.flat());
  const now = from.slice();
  for (let k = 1; k <= longestPeriod; k++) {
    loop(data, rows.length, alpha, now, 1);
    if (now.every((value, j) => value === from[j])) return k;
  }
  return undefined;
}

function isSeparated({ rows }: Inputs, parameters: Float64Array): boolean {
  const n = parameters.length - 1;
  return rows.every((row) => {
    const z = row.slice(0, n).reduce((sum, x, j) => sum + x * (parameters[j] ?? Number.NaN), 0);
    const strictly = z + (parameters[n] ?? Number.NaN);
    return row[n] === 1 ? strictly > 0 : strictly < 0;
  });
}
