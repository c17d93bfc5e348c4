import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Program } from '../model/program';
import type { Curve } from '../run/cost-record';
import { costs } from '../run/costs';
import { type History, mostAtOnce } from '../run/history';
import type { Arrived } from '../run/journey';
import { type Spec, specOf } from '../run/spec';
import type { View } from '../run/view';
import { runFar } from './far';
import { whenPainted } from './when-painted';

/** The costs of descents that have been run far, for as long as somebody holds the descent. */
const curves = new WeakMap<History, Curve>();
const watchers = new Set<() => void>();

/** Gives a page's descent what a journey of the same descent brought home. */
export function bringHome(descent: History, { kept, curve }: Arrived): void {
  descent.adopt(kept);
  if (lengthOf(curve) > lengthOf(curves.get(descent))) curves.set(descent, curve);
  for (const see of watchers) whenPainted(see);
}

/** Up to which iteration a curve goes. */
export const lengthOf = (curve: Curve | undefined): number => curve?.iterations.at(-1) ?? 0;

/** So far a curve goes at first. */
const least = 200;

/** A descent whose costs are wanted, at least up to an iteration. */
export interface Wanted {
  readonly descent: History;
  readonly program: Program;
  readonly spec: Spec;
  readonly iteration: number;
}

/** What is wanted of a view's own descent. */
export const ownOf = (view: View): Wanted => ({
  descent: view.descent,
  program: view.program,
  spec: specOf(view),
  iteration: view.trace.iteration,
});

/**
 * The costs of a descent. What takes longer than a moment is run elsewhere; until it comes home, the
 * curve is the shorter one that is known.
 * @param home called when a run elsewhere has come home
 */
export function useCurve({ descent, program, spec, iteration }: Wanted, home?: () => void): Curve {
  const { inputs } = spec;
  const [, redraw] = useState(0);
  useEffect(() => {
    const see = (): void => redraw((count) => count + 1);
    watchers.add(see);
    return () => watchers.delete(see);
  }, []);
  const known = curves.get(descent);
  const wanted = roundUp(Math.max(least, iteration));
  const numbers = inputs.rows.length * inputs.parameters.length;
  const isLong = lengthOf(known) < iteration && wanted * numbers > mostAtOnce;
  useEffect(() => {
    if (!isLong) return;
    const far = runFar({ spec, to: wanted });
    far.arrived.then((arrived) => {
      bringHome(descent, arrived);
      home?.();
    });
    return far.stop;
  }, [descent, isLong, wanted]);
  const short = Math.min(wanted, Math.max(least, Math.floor(mostAtOnce / numbers)));
  const computed = useMemo(() => curveFrom(costs(program, inputs, short)), [descent, short]);
  return lengthOf(known) >= lengthOf(computed) ? (known ?? computed) : computed;
}

const curveFrom = (all: Float64Array): Curve => ({
  iterations: Float64Array.from(all, (_, k) => k + 1),
  costs: all,
});

/** The next of 1, 2, 5, 10, 20, 50 …, so that a curve is not computed anew for every iteration. */
function roundUp(count: number): number {
  const power = 10 ** Math.floor(Math.log10(count));
  return ([1, 2, 5, 10].find((k) => k * power >= count) ?? 10) * power;
}
