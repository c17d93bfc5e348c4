import { filledTexOf, symbolTex } from '../run/formula';
import type { Step } from '../run/step';
import type { View } from '../run/view';
import { texHtml } from './formula-html';
import type { Equation } from './panes';

/**
 * An equation as a step executes it, typeset: in symbols, under it filled in, and the result.
 * @param asking hides the result
 */
export function equationOf({ program, digits }: View, step: Step, asking: boolean): Equation {
  const { filled, result } = filledTexOf(program, step, digits, asking);
  const numbers = filled ? `<span>${texHtml(filled)}</span>` : '';
  return {
    symbols: texHtml(symbolTex(program, step.equation)),
    numbers: `${numbers} <span class="result">${texHtml(result)}</span>`,
    phase: step.equation.phase,
  };
}
