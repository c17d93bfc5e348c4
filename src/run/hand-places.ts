import type { Program } from '../model/program';
import type { Named, Refused, Role } from './hand-names';
import type { Place } from './layout';

/** A number of an iteration that typed working may mean. */
export interface Spot {
  readonly place: Place;
  readonly symbol: string;
  /** Whether one example’s contribution is meant, not the sum that it goes into. */
  readonly alone: boolean;
}

/** The program that was worked through by hand, and over how many examples. */
export interface Subject {
  readonly program: Program;
  readonly m: number;
}

/** What the lines above say of those below: a heading, or how far the examples have come without one. */
export interface Where {
  readonly example?: number;
  readonly role?: Role;
  /** The example one seems to be in, where no heading names one. */
  readonly implied?: number;
}

/** Where a named number belongs: in order of preference, where more than one place is possible. */
export type Placed = { readonly spots: readonly Spot[] } | { readonly given: string } | Refused;

/**
 * Finds the places that a named number may stand for. A slope under an example’s heading may be its
 * own contribution or the sum so far; without any heading it is the average, or the complete sum.
 */
export function placed(named: Named, where: Where, subject: Subject): Placed {
  const { program, m } = subject;
  const { symbol, role = where.role } = named;
  const heading = named.role === undefined ? where.example : undefined;
  const example = named.example ?? heading;
  if (example !== undefined && (example < 1 || example > m))
    return { sentence: `there is no example ${example}; there ${m === 1 ? 'is 1' : `are ${m}`}.` };
  if (symbol === 'm' || symbol === 'alpha') return { given: `input/${symbol}` };
  if (program.data.includes(symbol))
    return { given: example === undefined ? '' : `input/${example}/${symbol}` };
  if (program.parameters.includes(symbol))
    return role === 'start'
      ? { given: `start/${symbol}` }
      : one({ place: 'update', symbol, alone: false });
  if (!program.zero.some((line) => line.symbol === symbol))
    return ofExample(symbol, role, example ?? where.implied, subject);
  return ofSum(symbol, role, named.example, where, subject);
}

const one = (...spots: Spot[]): Placed => ({ spots });

/** z, a, L, dz, and in a program for one example the slopes too. */
function ofExample(
  symbol: string,
  role: Role | undefined,
  example: number | undefined,
  { program, m }: Subject,
): Placed {
  const total = role === 'sum' || role === 'average' ? sums[symbol] : undefined;
  if (total && !program.single)
    return one({ place: role === 'sum' ? m : 'average', symbol: total, alone: false });
  if (role === 'zero' || role === 'sum' || role === 'average' || role === 'update')
    return { sentence: `there is no ${symbol} there; each example has its own.` };
  return one({ place: example ?? 1, symbol, alone: false });
}

/** What becomes of a letter that is added up. */
const sums: Readonly<Record<string, string>> = { L: 'J', dz: 'db' };

/** J, dw_j and db of the loop. */
function ofSum(
  symbol: string,
  role: Role | undefined,
  own: number | undefined,
  { example: heading, implied }: Where,
  { m }: Subject,
): Placed {
  const spot = (place: Place, alone = false): Spot => ({ place, symbol, alone });
  if (role === 'zero') return one(spot('zero'));
  if (role === 'average' || role === 'update') return one(spot('average'));
  const example = own ?? heading;
  // A line of its own after “example 1: z −1.1” may still mean the complete sum.
  if (role === 'sum' && own === undefined && example !== undefined && example !== m)
    return one(spot(m), spot(example));
  if (role === 'sum' || role === 'so-far') return one(spot(example ?? m));
  const here = example ?? (symbol === 'J' ? undefined : implied);
  const ends = [spot('average'), spot(m)];
  if (here === undefined) return one(...ends);
  const both = here > 1 && symbol !== 'J' ? [spot(here, true), spot(here)] : [spot(here)];
  if (role === 'contribution') return one(both[0] ?? spot(here));
  // Under the last example’s heading the averages may follow without one of their own.
  return one(...both, ...(own === undefined && (here === m || heading === undefined) ? ends : []));
}
