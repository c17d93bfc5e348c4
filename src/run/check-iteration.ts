import type { Program } from '../model/program';
import { type Carried, carry, type Estimate } from './carry';
import { atOf, type Checked, type HandVerdict, spotWords } from './checked';
import type { Said } from './hand-lines';
import type { Spot } from './hand-places';
import { type Questions, questions } from './hand-questions';
import type { History } from './history';
import { agrees, judge, readAnswer, type Typed } from './judge';
import { indexOf, layoutOf } from './layout';
import type { Inputs } from './start';

/** Checks what somebody worked out of one iteration. */
export interface Checker {
  /**
   * Judges numbers in the order of the program’s steps.
   * @param own the parameters that the reader’s iteration before ended with; else the right ones
   * @param counted how many numbers of earlier iterations there are
   */
  readonly run: (
    said: readonly Said[],
    own: readonly Own[] | undefined,
    counted: number,
  ) => CheckedIteration;
  /** A parameter that the iteration starts with. */
  readonly startOf: (symbol: string) => number | undefined;
  /** An input by the end of its address, such as `['2', 'x_1']`. */
  readonly inputAt: (at: readonly string[]) => number | undefined;
}

/** One iteration’s numbers, judged, and the parameters that it ends with in the reader’s hands. */
export interface CheckedIteration {
  readonly numbers: readonly Checked[];
  readonly problems: readonly string[];
  readonly parameters: Own[];
}

/** A number of the reader’s; its source is the first wrong one that it was made of. */
export type Own = Estimate<Checked>;

/** A typed number on its way to its place. */
interface Pending {
  readonly said: Said;
  readonly typed: Typed;
  /** Where it may belong; the right place alone, where it is right in one. */
  readonly spots: readonly Spot[];
  readonly isRight: boolean;
}

/** All it takes to check one iteration of a program. */
export function checker(
  program: Program,
  inputs: Inputs,
  descent: History,
  iteration: number,
): Checker {
  const start = Array.from(descent.startOf(iteration));
  const layout = layoutOf(program, inputs.rows.length);
  const asks = questions(program, inputs, descent, iteration);
  const stepOf = ({ place, symbol }: Spot): number => indexOf(layout, place, symbol);

  const run: Checker['run'] = (said, own, counted) => {
    const problems: string[] = [];
    const numbers: Checked[] = [];
    const decided = new Map<string, Own>();
    const waiting = new Set(said.flatMap((one) => pendingOf(one, asks, problems)));
    const parameters = own ?? start.map((value) => ({ value, slack: 0 }));

    /** Notes a verdict and gives the number that the reader goes on with. */
    const settle = (one: Pending, spot: Spot, { verdict, meant }: Found): Own => {
      waiting.delete(one);
      const { line, text } = one.said;
      const checked: Checked = {
        ...{ ...spot, line, iteration, verdict, typed: text },
        order: counted + numbers.length,
        at: atOf(iteration, spot),
        right: asks.rightOf(spot)[0] ?? Number.NaN,
      };
      numbers.push(checked);
      const { value, unit } = one.typed;
      const carriedOn =
        meant === undefined
          ? { value, slack: unit / 2 }
          : { value: meant, slack: Math.abs(value - meant) };
      if (verdict.kind === 'right') return carriedOn;
      return { ...carriedOn, source: verdict.kind === 'follows' ? verdict.from : checked };
    };
    /** A slip made with numbers that were wrong already. */
    const slipOnOwn = (spot: Spot, typed: Typed): Found | undefined => {
      for (const slip of asks.slipsOf(spot)) {
        let made: Own | undefined;
        carry(slip.program, inputs, parameters, earlier, (place, symbol, carried) => {
          if (place !== spot.place || symbol !== spot.symbol)
            return decided.get(`${place}/${symbol}`);
          made = expected(spot, carried);
          return undefined;
        });
        if (!made || !near(typed, made)) continue;
        const reply = `${slip.reply} (Here it was made with your own numbers before.)`;
        return { meant: made.value, verdict: { kind: 'slip', reply, slip: slip.name } };
      }
      return undefined;
    };
    /** What a number is at a place, if it is anything known there. */
    const known = (one: Pending, spot: Spot, carried: Carried<Checked>): Found | undefined => {
      const { typed, said } = one;
      const right = asks.rightOf(spot);
      if (one.isRight) return { verdict: { kind: 'right' }, meant: right[0] };
      const own = expected(spot, carried);
      if (near(typed, own))
        return { verdict: followed(own.source, program, asks), meant: own.value };
      const wrong = asks.wrongOf(spot);
      const verdict = judge(said.text, spot.symbol, right, wrong);
      if (verdict.kind === 'slip') {
        const values = wrong.find(({ name }) => name === verdict.slip)?.values ?? [];
        return { verdict, meant: values[0] };
      }
      return own.source && slipOnOwn(spot, typed);
    };
    /** Settles a number that belongs here; what is nothing known waits for its last possible place. */
    const look = (one: Pending, here: readonly Spot[], carried: Carried<Checked>) => {
      for (const spot of here) {
        const found = known(one, spot, carried);
        if (found) return { spot, own: settle(one, spot, found) };
      }
      const [spot] = here;
      if (!spot || stepOf(spot) < Math.max(...one.spots.map(stepOf))) return undefined;
      const verdict = judge(one.said.text, spot.symbol, asks.rightOf(spot), []);
      if (verdict.kind === 'unreadable') return undefined;
      return { spot, own: settle(one, spot, { verdict }) };
    };
    const ends = carry(program, inputs, parameters, earlier, (place, symbol, first) => {
      let carried = first;
      let own: Own | undefined;
      const here = [...waiting].flatMap((one) => {
        const spots = one.spots.filter((spot) => spot.place === place && spot.symbol === symbol);
        return spots.length > 0 ? [{ one, spots }] : [];
      });
      // An example’s contribution comes before the sum that it goes into.
      here.sort((s, t) => Number(t.spots[0]?.alone) - Number(s.spots[0]?.alone));
      for (const { one, spots } of here) {
        const found = look(one, spots, carried);
        if (!found) continue;
        own = found.spot.alone ? added(first.before, found.own) : found.own;
        if (found.spot.alone) carried = { ...carried, after: own };
      }
      if (own) decided.set(`${place}/${symbol}`, own);
      return own;
    });
    return { numbers, problems, parameters: ends };
  };
  return {
    run,
    startOf: (symbol) => start[program.parameters.indexOf(symbol)],
    inputAt: ([first = '', second = '']) => {
      if (first === 'alpha') return inputs.alpha;
      if (first === 'm') return inputs.rows.length;
      return inputs.rows[Number(first) - 1]?.[program.data.indexOf(second)];
    },
  };
}

/** A verdict, and the exact number behind the typed one where it is known. */
interface Found {
  readonly verdict: HandVerdict;
  readonly meant?: number;
}

/** A number with the places where it may be compared; a sentence where there is nothing to compare. */
function pendingOf(said: Said, asks: Questions, problems: string[]): Pending[] {
  const symbol = said.spots[0]?.symbol ?? '';
  const typed = readAnswer(said.text, symbol);
  if ('sentence' in typed) return [];
  const spots = said.spots.filter((spot) => asks.rightOf(spot).length > 0);
  if (spots.length === 0) {
    problems.push(`Line ${said.line}: ${symbol} is not finite there, so nothing can be compared.`);
    return [];
  }
  const right = spots.find((spot) => asks.rightOf(spot).some((value) => agrees(typed, value)));
  return [{ said, typed, spots: right ? [right] : spots, isRight: right !== undefined }];
}

const expected = ({ alone }: Spot, { contribution, after }: Carried<Checked>): Own =>
  alone ? contribution : after;

/** Roundings on the way explain no more than this part of a number. */
const mostSlack = 0.05;

const near = (typed: Typed, { value, slack }: Own): boolean =>
  Number.isFinite(value) && agrees(typed, value, Math.min(slack, mostSlack * Math.abs(value)));

const earlier = (s: Checked, t: Checked): boolean => s.order < t.order;

/** The sum that an example’s own contribution makes. */
const added = (before: Own | undefined, { value, slack, source }: Own): Own =>
  before
    ? {
        value: before.value + value,
        slack: before.slack + slack,
        source: before.source ?? source,
      }
    : { value, slack, source };

function followed(from: Checked | undefined, program: Program, asks: Questions): HandVerdict {
  const words = from && spotWords(from, asks.isSum(from), program.single === true);
  const reply = words
    ? `It follows from your ${words}; nothing new went wrong here.`
    : 'It follows from your numbers as you rounded them.';
  return { kind: 'follows', reply, from };
}
