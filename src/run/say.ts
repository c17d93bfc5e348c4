import type { Digits } from '../math/format';
import { letter, plain } from '../math/styles';
import type { Phase, Program } from '../model/program';
import { equationText } from './equation-text';
import { filledIn } from './filled';
import type { Spot } from './layout';
import type { Step } from './step';

/** Where a step stands, in words: `Example 2, backward`, `Average`. */
export function whereText(program: Program, { place, equation }: Spot): string {
  const phase = phaseNames[equation.phase];
  if (typeof place !== 'number' || program.single) return phase;
  return `Example ${place}, ${phase.toLowerCase()}`;
}

const phaseNames: Readonly<Record<Phase, string>> = {
  zero: 'Zero',
  forward: 'Forward',
  backward: 'Backward',
  average: 'Average',
  update: 'Update',
};

/**
 * A step as one sentence with its numbers, to be read aloud:
 * `Example 2, backward: dz = a − y ≈ 0.1978 − 0 ≈ 0.1978.`
 * @param asking leaves the result open, as a question
 */
export function sentence(
  program: Program,
  step: Step,
  digits: Digits = 'four',
  asking = false,
): string {
  const { how, symbol, right } = step.equation;
  const { stages, result } = filledIn(program, step, digits, plain, ({ text }) => text);
  const first = stages.slice(0, 1).map(({ sign, text }) => ` ${sign} ${text}`);
  const end = asking ? `${result.sign} ?` : `${result.sign} ${result.shown.text}.`;
  const subject = how === '+=' ? `, so ${letter(symbol)}` : '';
  const known = right.kind === 'number';
  const chain = known ? (asking ? '?' : '.') : `${subject}${first.join('')} ${end}`;
  return `${whereText(program, step)}: ${equationText(step.equation)}${chain}`;
}
