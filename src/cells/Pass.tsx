import { useMemo } from 'preact/hooks';
import type { Equation, Part, Phase, Program } from '../model/program';
import { parts } from '../model/program';
import { filledTexOf, symbolTex } from '../run/formula';
import { suggestedMove } from '../run/pace';
import type { Start } from '../run/start';
import type { Step } from '../run/step';
import { executed, type View } from '../run/view';
import { Tex } from './tex';
import { useNotebook } from './use-notebook';

const titles: Readonly<Record<Phase, string>> = {
  zero: 'Zero the sums',
  forward: 'Forward pass',
  backward: 'Backward pass',
  average: 'Average',
  update: 'Update',
};

/** One phase as a notebook's cell in the prose: Run executes it, its lines stand with their numbers. */
export function Pass({ start, of: phase }: { start: Start; of: Phase }) {
  const { view, act } = useNotebook(start);
  const steps = executed(view, phase);
  const count = view.runs[phase];
  const title = `pass-${start.name}-${phase}`;
  return (
    <section class="pass" aria-labelledby={title} data-phase={phase}>
      <header>
        <p class="label" id={title}>
          {titles[phase]}
          {exampleOf(steps)}
        </p>
        <span class="count number" title="How often it was run">
          <span class="visually-hidden">run </span>[{count ?? ' '}]
          <span class="visually-hidden"> times</span>
        </span>
        <button
          type="button"
          class={
            suggestedMove(view) === phase ? 'button primary needs-script' : 'button needs-script'
          }
          aria-describedby={title}
          onClick={() => act().run(phase)}
        >
          Run
        </button>
      </header>
      <ol class="plain">
        {linesOf(view.program, phase).map(({ equation }, k) => (
          <li key={equation.symbol}>
            <Line view={view} equation={equation} step={steps[k]} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What has not changed is not written again: with many features there are many lines. */
function Line({ view, equation, step }: { view: View; equation: Equation; step?: Step }) {
  const { program, trace, digits } = view;
  return useMemo(() => {
    const numbers = step && filledTexOf(program, step, digits);
    return (
      <>
        <Tex class="symbols" of={symbolTex(program, equation)} />
        {numbers && (
          <span class="filled">
            {numbers.filled && <Tex of={numbers.filled} />}{' '}
            <Tex class="result" of={numbers.result} />
          </span>
        )}
      </>
    );
  }, [program, trace, digits, step?.at]);
}

function linesOf(program: Program, phase: Phase): { part: Part; equation: Equation }[] {
  return parts.flatMap((part) =>
    program[part].filter((e) => e.phase === phase).map((equation) => ({ part, equation })),
  );
}

function exampleOf(steps: readonly Step[]): string {
  const place = steps[0]?.place;
  return typeof place === 'number' ? ` · example ${place}` : '';
}
