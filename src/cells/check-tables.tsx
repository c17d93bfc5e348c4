import type { ComponentChildren } from 'preact';
import { countText } from '../math/count';
import { formatText } from '../math/format';
import { costLetter } from '../run/costs';
import type { DerivativeCheck } from '../run/gradient-check';
import type { View } from '../run/view';
import { Letter } from './letter';
import { Num } from './num';

/** What the parts of a gradient check show. */
export interface Shown {
  view: View;
  checks: readonly DerivativeCheck[];
}

/** For one step size, each derivative beside its difference. */
export function Chosen({ view, checks, h }: Shown & { h: number }) {
  const cost = <var>{costLetter(view.program)}</var>;
  return (
    <table class="table">
      <caption>
        Iteration {countText(view.trace.iteration)}; for each parameter <var>p</var> the difference
        is{' '}
        <span class="letter">
          ({cost}(<var>p</var> + <var>h</var>) − {cost}(<var>p</var> − <var>h</var>)) / 2
          <var>h</var>
        </span>{' '}
        with <var>h</var> = {formatText(h)}
      </caption>
      <thead>
        <tr>
          <Head>derivative</Head>
          <Head number>backward pass</Head>
          <Head number>difference</Head>
          <Head number>relative error</Head>
          <Head>verdict</Head>
        </tr>
      </thead>
      <tbody>
        {checks.map((check) => (
          <Row key={check.parameter} {...{ view, check, h }} />
        ))}
      </tbody>
    </table>
  );
}

const Head = ({ number, children }: { number?: boolean; children: ComponentChildren }) => (
  <th scope="col" class={number ? 'number' : undefined}>
    {children}
  </th>
);

function Row({ view: { digits }, check, h }: { view: View; check: DerivativeCheck; h: number }) {
  const { symbol, at, analytic, agrees, differences } = check;
  const difference = differences.find((one) => one.h === h);
  const wrong = agrees === false;
  return (
    <tr class={wrong ? 'problem' : undefined}>
      <th scope="row">
        <Letter name={symbol} />
      </th>
      <td class="number">
        <Num class={wrong ? '' : 'phase-backward'} at={at} value={analytic} digits={digits} />
      </td>
      <td class="number">
        <Num value={difference?.quotient ?? Number.NaN} digits={digits} />
      </td>
      <td class="number">{errorText(difference?.error)}</td>
      <td>{verdictOn(agrees)}</td>
    </tr>
  );
}

/** A sign and a word that stay on one line. */
function verdictOn(agrees: boolean | undefined): string {
  if (agrees === undefined) return '–\u00a0none';
  return agrees ? '✓\u00a0agrees' : '✗\u00a0wrong';
}

/** For every step size, the relative error of each derivative. */
export function ErrorTable({ checks }: Shown) {
  return (
    <table class="table">
      <caption class="visually-hidden">The relative error for every step h</caption>
      <thead>
        <tr>
          <Head number>
            <var>h</var>
          </Head>
          {checks.map(({ symbol }) => (
            <Head key={symbol} number>
              <Letter name={symbol} />
            </Head>
          ))}
        </tr>
      </thead>
      <tbody>
        {checks[0]?.differences.map(({ h }, k) => (
          <tr key={h}>
            <th scope="row" class="number">
              {formatText(h)}
            </th>
            {checks.map(({ symbol, differences, best }) => (
              <td key={symbol} class="number">
                {best?.h === h && <strong>best </strong>}
                {errorText(differences[k]?.error)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Two digits say all there is to say of an error. */
const errorText = (error = Number.NaN): string => formatText(Number(error.toPrecision(2)));
