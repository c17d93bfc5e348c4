import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { addressText } from '../run/address';
import { indexOf } from '../run/layout';
import { lossSpot, type Nudged, nudged } from '../run/nudge';
import type { Start } from '../run/start';
import { parameterAt } from '../run/step';
import { valueAt } from '../run/trace';
import type { View } from '../run/view';
import { Choice } from './choice';
import { Letter } from './letter';
import { Num } from './num';
import { useNotebook } from './use-notebook';

const nudges = [0, 0.1, 0.01, 0.001];

/** One parameter nudged by h: what the loss does, and what it does for each unit of h. */
export function Nudge({ start }: { start: Start }) {
  const { view } = useNotebook(start);
  const { program, trace } = view;
  const [symbol = program.parameters[0] ?? 'b', setSymbol] = useState<string>();
  const rows = nudges.map((h) => nudged(trace, symbol, h));
  const loss = <var>{lossSpot(trace).symbol}</var>;
  const h = <var>h</var>;
  return (
    <section class="switch-cell" aria-label="Nudge">
      <Choice
        id={`nudge-${start.name}`}
        legend="Nudge"
        options={program.parameters.map((p) => [p, <Letter key={p} name={p} />])}
        value={symbol}
        choose={setSymbol}
      />
      <div class="scroller" role="group" aria-label="What a nudge does" tabIndex={0}>
        <table class="table">
          <caption class="visually-hidden">What a nudge of {symbol} does to the loss</caption>
          <thead>
            <tr>
              <Head>{h}</Head>
              <Head>
                <Letter name={symbol} /> + {h}
              </Head>
              <Head>{loss}</Head>
              <Head>Δ{loss}</Head>
              <Head>
                Δ{loss} / {h}
              </Head>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.h} {...{ view, symbol, row }} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.every((row) => Number.isFinite(row.loss)) ? (
        <Limit {...{ view, symbol }} />
      ) : (
        <p class="problem">
          {loss} is not finite where it meets log 0, and then there is no difference to divide.
        </p>
      )}
    </section>
  );
}

const Head = ({ children }: { children: ComponentChildren }) => (
  <th scope="col" class="number">
    {children}
  </th>
);

function Row({ view, symbol, row }: { view: View; symbol: string; row: Nudged }) {
  const { trace, digits } = view;
  const { h, parameter, loss, change, quotient } = row;
  const { iteration } = trace;
  const run = h === 0 ? undefined : `${symbol}+${h}`;
  const lossAt = addressText({ iteration, ...lossSpot(trace) });
  return (
    <tr>
      <th scope="row" class="number">
        {h}
      </th>
      <td class="number">
        <Num at={parameterAt(iteration, symbol)} value={parameter} {...{ digits, run }} />
      </td>
      <td class="number">
        <Num at={lossAt} value={loss} {...{ digits, run }} />
      </td>
      <td class="number">{run ? <Num value={change} {...{ digits, run }} /> : '–'}</td>
      <td class="number">
        {run ? <Num class="phase-backward" value={quotient} {...{ digits, run }} /> : '–'}
      </td>
    </tr>
  );
}

/** What the quotients come closer to: in words until the notebook has computed it. */
function Limit({ view, symbol }: { view: View; symbol: string }) {
  const { trace, layout, done, digits } = view;
  const { place, symbol: loss } = lossSpot(trace);
  const slope = `d${symbol}`;
  const index = indexOf(layout, place, slope);
  const at = addressText({ iteration: trace.iteration, place, symbol: slope });
  const value = valueAt(trace, place, slope) ?? Number.NaN;
  return (
    <p class="said">
      The smaller <var>h</var>, the closer Δ<var>{loss}</var> / <var>h</var> comes to one number:
      how fast <var>{loss}</var> grows when <Letter name={symbol} /> does.{' '}
      {index > 0 && index <= done ? (
        <>
          That is <Letter name={slope} />, and the backward pass found{' '}
          <Num at={at} value={value} digits={digits} class="phase-backward" />.
        </>
      ) : (
        <>
          That number is what <Letter name={slope} /> will mean.
        </>
      )}
    </p>
  );
}
