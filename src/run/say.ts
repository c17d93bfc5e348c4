import { type Digits, format } from '../math/format';
import { letter, plain } from '../math/styles';
import { write } from '../math/write';
import type { Equation } from '../model/program';
import type { Layout, Place } from './layout';
import type { Step } from './step';

/** Where a step stands, in words: `Example 2, backward`, `Average`. */
export function whereText({ place, equation }: Pick<Step, 'place' | 'equation'>): string {
  if (typeof place === 'number') return `Example ${place}, ${equation.phase}`;
  return { zero: 'Zero', average: 'Average', update: 'Update' }[place];
}

/** Where one is, in words, for the head of the desk: `Iteration 3 · example 2 of 4 · backward`. */
export function positionWords(layout: Layout, iteration: number, step: Step | undefined): string {
  if (!step) return 'Before the first step';
  const example = exampleWords(step.place, layout.m);
  const phase = example ? step.equation.phase : { zero: 'zero the sums' }[String(step.place)];
  return [`Iteration ${iteration.toLocaleString('en')}`, example, phase ?? step.place]
    .filter(Boolean)
    .join(' · ');
}

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
export function sentence(step: Step, digits: Digits = 'four', asking = false): string {
  const { equation, leaves, before, after } = step;
  const { how, right, symbol } = equation;
  let rounded = false;
  const number = (value: number, leading: boolean): string => {
    const { text, exact } = format(value, digits);
    if (!exact) rounded = true;
    return !leading && text.startsWith('−') ? `(${text})` : text;
  };
  const numbers = (first: boolean): string =>
    write(right, {
      ...plain,
      symbol: (name, leading) => number(leaves[name]?.value ?? Number.NaN, leading && first),
    });
  const filled = {
    '=': () => numbers(true),
    '+=': () => `${number(before, true)} + ${numbers(false)}`,
    '/=': () => `${number(before, true)} / ${numbers(false)}`,
    ':=': () => numbers(true),
  }[how]();
  const signs = [rounded ? '≈' : '='];
  const result = asking ? '?' : number(after, true);
  signs.push(rounded ? '≈' : '=');
  const accumulates = how === '+=' ? `, so ${letter(symbol)}` : '';
  const middle = filled === result && how !== '+=' ? '' : ` ${signs[0]} ${filled}`;
  const constant = right.kind === 'number';
  const text = `${equationText(equation)}${accumulates}${constant ? '' : `${middle} ${signs[1]} ${result}`}`;
  return `${whereText(step)}: ${text}${asking ? '' : '.'}`;
}

function exampleWords(place: Place, m: number): string {
  return typeof place === 'number' ? `example ${place} of ${m}` : '';
}
