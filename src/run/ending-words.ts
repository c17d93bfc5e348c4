import { countText } from '../math/count';
import { formatText } from '../math/format';
import type { Ending, Journey } from './journey';

/** What a rule demands, such as `no derivative is larger than 1×10⁻⁷`. */
export function ruleWords({ name, least }: NonNullable<Journey['rule']>): string {
  return name === 'change'
    ? `no parameter changes by more than ${formatText(least)}`
    : `no derivative is larger than ${formatText(least)}`;
}

/** Why a journey ended, in a sentence or three. */
export function endingWords(ending: Ending, { rule }: Pick<Journey, 'rule'>): string {
  const { why, iterations, period, separated, costLost } = ending;
  const here = `iteration ${countText(iterations)}`;
  const first = {
    reached: rule
      ? `The bound is reached, ${here}; by the rule it has not stopped: not yet is it true that ${ruleWords(rule)}.`
      : `Run to the end of ${here}.`,
    stopped: `Stopped after ${here}: ${rule ? ruleWords(rule) : 'the rule is met'}.`,
    cycling: `Ended after ${here}: by the rule it would never stop.`,
    'not-finite': `Ended after ${here}: a parameter is no longer a finite number, because numbers became too large for floating point. A smaller α or smaller inputs help.`,
    asked: `Ended after ${here}, as you wished. Whatever was run can be opened.`,
  }[why];
  const lost = why === 'not-finite' ? undefined : costLost;
  return [first, circleWords(period), separated ? growingWords : undefined, lostWords(lost)]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}

/** Said of parameters that come back to the bit. */
function circleWords(period: number | undefined): string | undefined {
  if (period === undefined) return undefined;
  return period === 1
    ? 'Nothing changes any more, down to the last bit.'
    : `It runs in a circle: after every ${period} iterations all parameters are the same again, down to the last bit.`;
}

/** Said where a cost is NaN or ∞ while all parameters are finite. */
function lostWords(iteration: number | undefined): string | undefined {
  if (iteration === undefined) return undefined;
  return `In iteration ${countText(iteration)} the cost is no finite number for the first time, because some a is exactly 0 or 1 and log 0 is −∞; the descent goes on all the same, for no line of the update reads the cost.`;
}

const growingWords =
  'And it is still growing: w and b already put every example strictly on its side, so twice as large they cost less, and there is no lowest place to settle at.';
