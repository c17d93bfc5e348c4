import { evaluate } from '../math/evaluate';
import { sigma } from '../model/logistic';
import { type Program, written } from '../model/program';
import { addressText } from './address';
import { indexOf } from './layout';
import { parameterAt } from './step';
import { valueAt } from './trace';
import type { View } from './view';

/** σ(z) by the model's own tree. */
export const sigmaOf = (z: number): number =>
  evaluate(sigma.body, (name) => (name === sigma.parameter ? z : Number.NaN));

/**
 * The z at which σ(z) is `level`, found by halving; σ rises, so there is only one.
 * @param level between 0 and 1, both excluded
 */
export function zAt(level: number): number {
  let [low, high] = [-64, 64];
  while (true) {
    const middle = (low + high) / 2;
    if (sigmaOf(middle) === level || middle === low || middle === high) return middle;
    if (sigmaOf(middle) < level) low = middle;
    else high = middle;
  }
}

/** What a program predicts for n features, as its lines for z and a say. */
export function predictor(
  program: Program,
  parameters: readonly number[],
): (features: readonly number[]) => { readonly z: number; readonly a: number } {
  const lines = program.each.filter(({ symbol }) => symbol === 'z' || symbol === 'a');
  return (features) => {
    const now = new Map(program.parameters.map((p, k) => [p, parameters[k] ?? Number.NaN]));
    features.forEach((x, k) => {
      now.set(`x_${k + 1}`, x);
    });
    const lookup = (name: string): number => now.get(name) ?? Number.NaN;
    for (const { symbol, how, right } of lines)
      now.set(symbol, written(how, lookup(symbol), evaluate(right, lookup)));
    return { z: lookup('z'), a: lookup('a') };
  };
}

/** A number with its address. */
export interface Placed {
  readonly at: string;
  readonly value: number;
}

/** The number an example has got for a symbol in this iteration, if that step is executed. */
export function got(
  { trace, layout, done }: View,
  example: number,
  symbol: string,
): Placed | undefined {
  const index = indexOf(layout, example, symbol);
  const value = valueAt(trace, example, symbol);
  if (index === 0 || index > done || value === undefined) return undefined;
  return { at: addressText({ iteration: trace.iteration, place: example, symbol }), value };
}

/** The parameters in force: those the iteration starts with, or the updated ones once all are. */
export function parametersNow({ trace, layout, done, program }: View): readonly Placed[] {
  const { iteration } = trace;
  return program.parameters.map((symbol, k) => {
    const updated = done === layout.size ? valueAt(trace, 'update', symbol) : undefined;
    return updated === undefined
      ? { at: parameterAt(iteration, symbol), value: trace.parameters[k] ?? Number.NaN }
      : { at: addressText({ iteration, place: 'update', symbol }), value: updated };
  });
}
