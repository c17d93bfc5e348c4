import { countText } from '../math/count';
import type { Digits } from '../math/format';
import { letter, plain } from '../math/styles';
import { write } from '../math/write';
import type { Equation, Phase, Program } from '../model/program';
import { filledIn } from './filled';
import type { Layout, Spot } from './layout';
import type { Step } from './step';

/** Where a step stands, in words: `Example 2, backward`, `Average`. */
export function whereText(program: Program, { place, equation }: Spot): string {
  const phase = phaseNames[equation.phase];
  if (typeof place !== 'number' || program.single) return phase;
  return `Example ${place}, ${phase.toLowerCase()}`;
}

/** Where one is, in words, for the head of the desk: `Iteration 3 · example 2 of 4 · backward`. */
export function positionWords(layout: Layout, iteration: number, step: Step | undefined): string {
  if (!step) return 'Before the first step';
  const { place, equation } = step;
  const example =
    typeof place === 'number' && !layout.program.single ? [`example ${place} of ${layout.m}`] : [];
  const phase = equation.phase === 'zero' ? 'zero the sums' : equation.phase;
  return [`Iteration ${countText(iteration)}`, ...example, phase].join(' · ');
}

const phaseNames: Readonly<Record<Phase, string>> = {
  zero: 'Zero',
  forward: 'Forward',
  backward: 'Backward',
  average: 'Average',
  update: 'Update',
};

/** An equation in plain text: `dw_1 += x_1 · dz`. */
export function equationText({ symbol, how, right }: Equation): string {
  const left = letter(symbol);
  if (how === '/=') return `${left} = ${left} / ${write(right, plain)}`;
  return `${left} ${how} ${write(right, plain)}`;
}

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
