import { useMemo, useState } from 'preact/hooks';
import { formatText } from '../math/format';
import { type DerivativeCheck, gradientCheck, stepSizes } from '../run/gradient-check';
import type { Start } from '../run/start';
import type { View } from '../run/view';
import { Chosen, ErrorTable } from './check-tables';
import { BestSteps, Verdicts } from './check-verdicts';
import { useNotebook } from './use-notebook';

const usual = 1e-5;

/** Each derivative of the iteration on show beside a difference of the cost, and whether they agree. */
export function GradientCheck({ start }: { start: Start }) {
  const { view } = useNotebook(start);
  const [h, setH] = useState(usual);
  // It is of a whole iteration, and few steps go on to another.
  const checks = useMemo(() => gradientCheck(view), [view.trace, view.rightProgram]);
  return useMemo(() => <Checks {...{ view, checks, h, setH }} />, [checks, view.digits, h]);
}

interface ChecksProps {
  view: View;
  checks: readonly DerivativeCheck[];
  h: number;
  setH: (h: number) => void;
}

function Checks({ view, checks, h, setH }: ChecksProps) {
  const shown = { view, checks };
  return (
    <section class="switch-cell" aria-label="Gradient check">
      <label class="field inline needs-script">
        <span>
          Step <var>h</var>
        </span>
        <select value={h} onChange={(event) => setH(Number(event.currentTarget.value))}>
          {stepSizes.map((size) => (
            <option key={size} value={size}>
              {formatText(size)}
            </option>
          ))}
        </select>
      </label>
      <div class="scroller" role="group" aria-label="Derivatives and differences" tabIndex={0}>
        <Chosen {...shown} h={h} />
      </div>
      <Verdicts {...shown} h={h} />
      <details>
        <summary>
          The error for every <var>h</var>
        </summary>
        <div class="scroller" role="group" aria-label="Errors by step" tabIndex={0}>
          <ErrorTable {...shown} />
        </div>
        <BestSteps {...shown} />
      </details>
    </section>
  );
}
