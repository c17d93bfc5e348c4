import { mistaken } from '../model/mistakes';
import { models } from '../model/models';
import type { Program } from '../model/program';
import { chainFormulas } from '../run/chain-tex';
import { filledTexOf, symbolTex } from '../run/formula';
import type { Start } from '../run/start';
import { stepOf } from '../run/step';
import { trace } from '../run/trace';
import { typeset } from './katex';

const finished = new Map<string, string>();

/** Typesets one formula of a cell: large, but free to break its line where there is no room. */
export function typesetFormula(tex: string): string {
  const known = finished.get(tex);
  if (known !== undefined) return known;
  const html = typeset(`\\displaystyle ${tex}`, { display: false });
  finished.set(tex, html);
  return html;
}

/**
 * All formulas that cells can show of a page's programs, TeX with holes → finished HTML. Templates
 * for n = 1, 2, 3 and the shortened sum serve every n.
 */
export function templates(starts: readonly Start[]): Record<string, string> {
  const table: Record<string, string> = {};
  for (const program of starts.flatMap(programs)) {
    // The chain rule is shown of one example alone.
    const chain = program.single ? chainFormulas(program) : [];
    for (const tex of [...formulasOf(program), ...chain]) table[tex] = typesetFormula(tex);
  }
  return table;
}

function programs({ model, mistakes: names }: Start): Program[] {
  const right = [1, 2, 3, 4].flatMap((n) => [models[model](n), models[model](n, 'stable')]);
  return [...right, ...names.flatMap((name) => right.map((program) => mistaken(program, name)))];
}

/** Every formula of one iteration; the numbers do not matter, they go into the holes. */
function formulasOf(program: Program): string[] {
  const zeros = (length: number): number[] => new Array(length).fill(0);
  const inputs = {
    rows: [zeros(program.data.length)],
    parameters: zeros(program.parameters.length),
    alpha: 1,
  };
  const iteration = trace(program, inputs, inputs.parameters, 1);
  return Array.from({ length: iteration.layout.size }, (_, k) => stepOf(iteration, k + 1)).flatMap(
    (step) => {
      const shown = filledTexOf(program, step, 'four');
      const asked = filledTexOf(program, step, 'four', true);
      const pieces = [symbolTex(program, step.equation), shown.filled, shown.result, asked.filled];
      return [...pieces, asked.result].flatMap((holed) => (holed ? [holed.tex] : []));
    },
  );
}
