import { Fragment } from 'preact';
import { formatText } from '../math/format';
import { letter } from '../math/styles';
import { costLetter } from '../run/costs';
import { checkWords, notFiniteWords } from '../run/gradient-check-words';
import type { Shown } from './check-tables';
import { Letter } from './letter';

/** Which derivatives are wrong or cannot be judged, in sentences; else that all are right. */
export function Verdicts({ view, checks, h }: Shown & { h: number }) {
  const letters = [costLetter(view.program), 'h', ...view.program.parameters];
  const bad = checks.filter(({ agrees }) => !agrees);
  const lost = checks.some(({ differences }) =>
    differences.some((one) => one.h === h && !Number.isFinite(one.quotient)),
  );
  return (
    <>
      {bad.map((check) => {
        const chosen = check.differences.find((one) => one.h === h);
        const why = !check.best && chosen && notFiniteWords(view, check, chosen);
        return (
          <p key={check.symbol} class="problem">
            {check.agrees === false && '✗ '}
            <Lettered
              text={[checkWords(view, check, view.digits), why].filter(Boolean).join(' ')}
              letters={[...letters, check.symbol]}
            />
          </p>
        );
      })}
      {lost && (
        <p class="said">
          NaN and ∞: beside the parameter <Letter name={costLetter(view.program)} /> meets log 0, or
          numbers that are too large for floating point.
        </p>
      )}
      {bad.length === 0 && (
        <p class="said">
          All derivatives agree with their differences, each judged at its best <var>h</var>.
        </p>
      )}
    </>
  );
}

/** Which step comes closest to each derivative, and why neither large nor small ones do. */
export function BestSteps({ view, checks }: Shown) {
  const cost = <var>{costLetter(view.program)}</var>;
  const h = <var>h</var>;
  const judged = checks.filter(({ best }) => best);
  return (
    <p class="said">
      {judged.map(({ symbol, best }, k) => (
        <Fragment key={symbol}>
          {k === 0 ? 'The difference comes closest to the right ' : ', to the right '}
          <Letter name={symbol} /> with {h} = {formatText(best?.h ?? Number.NaN)}
        </Fragment>
      ))}
      {judged.length > 0 && '. '}
      Too small is as bad as too large: with a large {h} the bend of {cost} between the two points
      counts, with a small one the rounding of its last digits.
    </p>
  );
}

/** A sentence of the engine, the letters in it drawn as letters. */
function Lettered({ text, letters }: { text: string; letters: readonly string[] }) {
  const names = new Map(letters.map((name) => [letter(name), name]));
  return (
    <>
      {text.split(/( )/).map((word, k) => {
        const name = names.get(word);
        return name ? <Letter key={k} name={name} /> : word;
      })}
    </>
  );
}
