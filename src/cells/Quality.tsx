import { useState } from 'preact/hooks';
import { countText } from '../math/count';
import { formatText } from '../math/format';
import { filledTexOf, symbolTex } from '../run/formula';
import { type Answers, prediction, quality, sizeOf } from '../run/quality';
import { ownValue } from '../run/scaling';
import type { Start } from '../run/start';
import type { View } from '../run/view';
import { Letter } from './letter';
import { Tex } from './tex';
import { TypedNumber } from './typed-number';
import { useNotebook } from './use-notebook';
import { Words } from './words';

interface QualityProps {
  start: Start;
  /** Unique on the page. */
  id: string;
}

/** How often the trained unit is right, and what it says of an example that one types. */
export function Quality({ start, id }: QualityProps) {
  const { view } = useNotebook(start);
  return (
    <section class="switch-cell" aria-label="What the trained unit says">
      <Counted view={view} />
      <Asked key={`${view.set.name} ${view.program.features}`} view={view} id={id} />
    </section>
  );
}

/** The labels against the answers, and how many of them are right. */
function Counted({ view }: { view: View }) {
  const { ones, zeros, updated, iteration, right, m, accuracy, always } = quality(view);
  const { label } = view.set;
  const rows: readonly (readonly [string, number, Answers])[] = [
    [label.one, 1, ones],
    [label.zero, 0, zeros],
  ];
  const columns = (['one', 'zero', 'undecided', 'lost'] as const).filter(
    (answer) => answer === 'one' || answer === 'zero' || ones[answer] + zeros[answer] > 0,
  );
  const heads = {
    one: `says ${label.one}`,
    zero: `says ${label.zero}`,
    undecided: 'a is exactly 0.5',
    lost: 'a is not a number',
  };
  const empty = rows.find(([, , answers]) => sizeOf(answers) === 0);
  return (
    <>
      <div class="scroller" role="group" aria-label="Labels and answers" tabIndex={0}>
        <table class="table">
          <caption>
            With the parameters {updated ? 'after the update of' : 'that start'} iteration{' '}
            {countText(iteration)}; the unit says {label.one} where <var>a</var> is above 0.5
          </caption>
          <thead>
            <tr>
              <th scope="col">label</th>
              {columns.map((answer) => (
                <th key={answer} scope="col" class="number">
                  {heads[answer]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, y, answers]) => (
              <tr key={y}>
                <th scope="row">
                  {name} (<var>y</var> = {y})
                </th>
                {columns.map((answer) => (
                  <td key={answer} class="number">
                    {(answer === 'one') === (y === 1) && /one|zero/.test(answer) ? (
                      <strong>{answers[answer]} ✓</strong>
                    ) : (
                      answers[answer]
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="said">
        {right} of {m} answers are right, {percent(accuracy)}.{' '}
        {empty
          ? `No example is labelled ${empty[0]}, so this says nothing of how those would be told.`
          : `Who always gave the commonest label would have ${always} right.`}
        {ones.undecided + zeros.undecided > 0 &&
          ' Where a is exactly 0.5 the unit decides for neither, and that is not counted as right.'}
        {ones.lost + zeros.lost > 0 &&
          ' Where z has left the range of floating point, a is not a number.'}
      </p>
    </>
  );
}

/** Fields for an example of one's own, and the forward equations with its numbers. */
function Asked({ view, id }: { view: View; id: string }) {
  const { program, set, inputs, digits } = view;
  const features = program.data.slice(0, -1);
  const [typed, setTyped] = useState<readonly number[]>(() =>
    features.map((_, k) => {
      const first = ownValue(inputs.rows[0]?.[k] ?? 0, set.scales?.[k]);
      return Number(first.toPrecision(12));
    }),
  );
  const { steps, a } = prediction(view, typed);
  return (
    <>
      <div class="buttons needs-script" role="group" aria-label="An example of your own">
        {features.map((symbol, k) => {
          const { name, unit } = set.columns[k] ?? {};
          return (
            <label key={symbol} class="field" for={`${id}-${symbol}`}>
              <span>
                {name}
                {unit && ` in ${unit}`}
                {name && ', '}
                <Letter name={symbol} />
              </span>
              <TypedNumber
                id={`${id}-${symbol}`}
                name={name || symbol}
                value={typed[k] ?? 0}
                take={(value) => setTyped(typed.map((old, j) => (j === k ? value : old)))}
              />
            </label>
          );
        })}
      </div>
      {set.scales && (
        <p class="said">
          As the data are scaled, so are these: less the column’s{' '}
          {set.scaling === 'min-max' ? 'least value' : 'mean'}, divided by its{' '}
          {set.scaling === 'min-max' ? 'range' : 'standard deviation'}.
        </p>
      )}
      <div class="scroller" role="group" aria-label="Prediction step by step" tabIndex={0}>
        <ol class="plain working">
          {steps.map((step) => {
            const { filled, result } = filledTexOf(program, step, digits);
            return (
              <li key={step.equation.symbol} data-phase={step.equation.phase}>
                <Tex class="symbols" of={symbolTex(program, step.equation)} />{' '}
                {filled && <Tex of={filled} run={id} />} <Tex class="result" of={result} run={id} />
              </li>
            );
          })}
        </ol>
      </div>
      <p class="reply" role="status">
        <Words text={answerTo(a, set.label)} />
      </p>
    </>
  );
}

const percent = (part: number): string => `${formatText(Math.round(part * 1000) / 10)} %`;

/** What an a means, in a sentence. */
function answerTo(a: number, { one, zero }: View['set']['label']): string {
  if (Number.isNaN(a)) return '*a* is not a number: *z* has left the range of floating point.';
  if (a === 0.5) return '*a* is exactly 0.5: the unit decides for neither.';
  const said = `The unit says “${a > 0.5 ? one : zero}”`;
  if (a === 0 || a === 1) return `${said}; in floating point its *a* is exactly ${a}.`;
  const chance = a > 0.5 ? 'the chance it gives' : `the chance of “${one}” that it gives`;
  return `${said}: ${chance} is ${formatText(a)}.`;
}
