import type { Program } from './program';

/** What kind of quantity a letter is; the site colours it by this. */
export type Kind = 'data' | 'parameter' | 'forward' | 'backward';

/**
 * The kind of a symbol in a program: what is given, what is learned, and what each pass computes.
 * A symbol that is computed again (`z_`, written z′) is of the same kind as the first one.
 */
export function kindOf(program: Program, symbol: string): Kind {
  if (program.parameters.includes(symbol) || symbol === 'alpha') return 'parameter';
  const first = symbol.replace(/_+$/, '');
  const writer = program.each.find((equation) => equation.symbol === first);
  if (writer) return writer.phase === 'backward' ? 'backward' : 'forward';
  return 'data';
}

/** Whether each example has a value of its own; in a loop over examples it is written with ⁽ⁱ⁾. */
export function perExample(program: Program, symbol: string): boolean {
  if (program.data.includes(symbol)) return true;
  const accumulated = program.zero.some((equation) => equation.symbol === symbol);
  return !accumulated && program.each.some((equation) => equation.symbol === symbol);
}
