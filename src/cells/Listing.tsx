import { useEffect, useRef, useState } from 'preact/hooks';
import { mistakes } from '../model/mistakes';
import type { Equation } from '../model/program';
import { equationText } from '../run/equation-text';
import { type Line, linesOf, pseudo } from '../run/lines';
import type { Notation } from '../run/listing';
import type { Start } from '../run/start';
import { currentStep, type View } from '../run/view';
import { keepInSight } from './scroll';
import { useNotebook } from './use-notebook';

const notations: readonly (readonly [Notation, string])[] = [
  ['pseudo', 'Pseudo-code'],
  ['python', 'Python'],
  ['typescript', 'TypeScript'],
];

type Code = typeof import('./code');

/** The whole program as code; the line of the current step is marked. */
export function Listing({ start }: { start: Start }) {
  const { view } = useNotebook(start);
  const [notation, setNotation] = useState<Notation>('pseudo');
  const box = useRef<HTMLDivElement>(null);
  const step = currentStep(view);
  const { program, inputs, trace, mistake, rightProgram } = view;
  const [code, setCode] = useState<Code>();
  const choose = (name: Notation): void => {
    setNotation(name);
    // Most readers never look at code, so it is written by a file of its own.
    if (name !== 'pseudo' && !code) import('./code').then((loaded) => setCode(loaded));
  };
  const lines =
    code && notation !== 'pseudo'
      ? code.listing(program, inputs, notation, trace.iteration)
      : linesOf(program, inputs, pseudo, trace.iteration);
  const isCurrent = (line: Line): boolean =>
    step !== undefined && line.part === step.part && line.line === step.line;
  useEffect(
    () => keepInSight(box.current, '.current', '.current'),
    [step?.part, step?.line, notation],
  );
  const slip = mistake === undefined ? undefined : mistakes[mistake];
  const isRight = ({ part, line = -1 }: Line): boolean =>
    part === undefined ||
    rightProgram[part].some((right) => textOf(right) === textOf(program[part][line]));
  const mistaken = slip && lines.find((line) => line.line !== undefined && !isRight(line));
  return (
    <section class="listing" aria-label="Listing">
      <div class="listing-head">
        <Tabs current={notation} choose={choose} />
        {code && notation !== 'pseudo' && <code.Copy text={code.listingText(lines)} />}
      </div>
      <div
        class="code scroller"
        ref={box}
        role="tabpanel"
        id="listing-code"
        aria-label="Code"
        tabIndex={0}
      >
        <div class="code-lines">
          {lines.map((line, k) => (
            <code
              key={k}
              class={isCurrent(line) ? 'line current' : 'line'}
              aria-current={isCurrent(line) ? 'step' : undefined}
              style={{ '--depth': String(line.depth) }}
            >
              {line.text}
              {slip && line === mistaken && <small class="problem"> should be {slip.right}</small>}
            </code>
          ))}
          {notation === 'pseudo' && <Braces view={view} lines={lines} />}
        </div>
      </div>
    </section>
  );
}

const textOf = (equation: Equation | undefined): string => (equation ? equationText(equation) : '');

/** The two braces in the margin of the lecture notes: what the loop finds, and what it is after ÷ m. */
function Braces({ view, lines }: { view: View; lines: readonly Line[] }) {
  if (view.program.average.length === 0) return null;
  const rowOf = (part: Line['part']): number => lines.findIndex((line) => line.part === part) + 1;
  const span = (from: number, to: number) => ({ gridRow: `${from} / ${to}` });
  return (
    <>
      <p class="brace" style={span(rowOf('each'), rowOf('average'))}>
        one example’s ∂L/∂w, added up
      </p>
      <p class="brace outer" style={span(rowOf('each'), rowOf('update'))}>
        ∂J/∂w = (1/m) Σ ∂L/∂w
      </p>
    </>
  );
}

function Tabs({ current, choose }: { current: Notation; choose: (notation: Notation) => void }) {
  const turn = (event: KeyboardEvent): void => {
    const turns: Record<string, number> = { ArrowRight: 1, ArrowLeft: notations.length - 1 };
    const by = turns[event.key];
    if (by === undefined) return;
    const at = notations.findIndex(([name]) => name === current);
    const [name] = notations[(at + by) % notations.length] ?? ['pseudo'];
    choose(name);
    document.getElementById(`listing-${name}`)?.focus();
  };
  return (
    <div class="segments needs-script" role="tablist" aria-label="Notation" onKeyDown={turn}>
      {notations.map(([name, title]) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`listing-${name}`}
          aria-selected={name === current}
          aria-controls="listing-code"
          tabIndex={name === current ? 0 : -1}
          onClick={() => choose(name)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}
