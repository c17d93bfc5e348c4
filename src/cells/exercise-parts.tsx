import type { Digits } from '../math/format';
import type { Exercise } from '../run/exercise';
import { filledTexOf, symbolTex } from '../run/formula';
import { whereText } from '../run/say';
import { givensOf, workingOf } from '../run/working';
import { Letter } from './letter';
import { Num } from './num';
import { Tex } from './tex';

interface PartProps {
  exercise: Exercise;
  digits: Digits;
  /** The name of the exercise's own run, which its numbers carry. */
  run: string;
}

/** What an exercise tells: a row for each example, and the parameters below. */
export function GivenNumbers({ exercise, digits, run }: PartProps) {
  const { examples, others } = givensOf(exercise);
  const several = examples.length > 1;
  return (
    <div class="given">
      <div class="scroller" role="group" aria-label="What is given" tabIndex={0}>
        <table class="table">
          <thead>
            <tr>
              {several && (
                <th scope="col">
                  <var>i</var>
                </th>
              )}
              {examples[0]?.map(({ symbol }) => (
                <th key={symbol} scope="col" class="number">
                  <Letter name={symbol} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {examples.map((example, k) => (
              <tr key={k}>
                {several && <th scope="row">{k + 1}</th>}
                {example.map(({ symbol, at, value }) => (
                  <td key={symbol} class="number">
                    <Num {...{ at, value, digits, run }} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul class="plain">
        {others.map((given) => (
          <li key={given.symbol}>
            <Letter name={given.symbol} />
            {given.at === undefined && ' of the iteration before'} ={' '}
            <Num at={given.at} value={given.value} digits={digits} run={run} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The way from what is told to the answer, line by line. */
export function WorkingSteps({ exercise, digits, run }: PartProps) {
  const { program } = exercise;
  return (
    <ol class="plain working">
      {workingOf(exercise).map((step) => {
        const { filled, result } = filledTexOf(program, step, digits);
        return (
          <li key={step.at} data-phase={step.equation.phase}>
            <span class="quiet">{whereText(program, step)}</span>{' '}
            <Tex class="symbols" of={symbolTex(program, step.equation)} />{' '}
            {filled && <Tex of={filled} run={run} />} <Tex class="result" of={result} run={run} />
          </li>
        );
      })}
    </ol>
  );
}
