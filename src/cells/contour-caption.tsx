import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { countText } from '../math/count';
import { costAddress, costLetter } from '../run/costs';
import { parameterAt } from '../run/step';
import { numberAt } from '../run/value';
import { inPlane, type Shown } from './contour-picture';
import { Letter } from './letter';
import { Rows } from './rows';
import { Figure, Told } from './told';

/** What the lines of a contour are, and where the iteration on show starts. */
export function Caption({ view, contour }: Shown) {
  const { program, trace, digits, mistake } = view;
  const { iteration } = trace;
  const { least, notFinite, path } = contour;
  const cost = costLetter(program);
  const at = costAddress(program, iteration);
  const shown = [contour.across.symbol, contour.up.symbol];
  const told = program.parameters.map((symbol, k) => ({
    symbol,
    text: (
      <Told
        letter={symbol}
        value={trace.parameters[k] ?? Number.NaN}
        at={parameterAt(iteration, symbol)}
        digits={digits}
      />
    ),
  }));
  const list = (of: typeof told) =>
    of.map(({ symbol, text }, k) => (
      <Fragment key={symbol}>
        {k > 0 && ', '}
        {text}
      </Fragment>
    ));
  const others = told.filter(({ symbol }) => !shown.includes(symbol));
  return (
    <>
      Lines of equal <Letter name={cost} />
      {others.length > 0 && ' for '}
      {list(others)}
      {mistake && ', computed without the mistake'}. Iteration {countText(iteration)} starts at{' '}
      {list(told.filter(({ symbol }) => shown.includes(symbol)))}, where{' '}
      <Told letter={cost} value={numberAt(view, at) ?? Number.NaN} at={at} digits={digits} />; the
      arrow is its step.
      {path.some((stop) => stop.iteration > iteration) &&
        ' The dotted line is the way that lies ahead.'}
      {contour.kept && ' The dashed line is the way of the kept run.'}
      {!least && ` ${cost} is finite nowhere in this picture.`}
      {least && notFinite > 0 && ` Where ${cost} is not finite there is no line.`}
    </>
  );
}

/** Iterations of the way so far and the parameters they start with. */
export function Table({ view, contour }: Shown) {
  const { program, trace, digits } = view;
  const { across, up } = contour;
  const rows = useMemo(() => rowsOf({ view, contour }), [trace, contour]);
  const symbols = [across.symbol, up.symbol].filter((name) => program.parameters.includes(name));
  return (
    <Rows
      heads={['iteration', ...symbols.map((symbol) => <Letter key={symbol} name={symbol} />)]}
      rows={rows.map(({ iteration, point }) => [
        countText(iteration),
        ...symbols.map((symbol) => (
          <Figure
            key={symbol}
            value={point[symbol === across.symbol ? 0 : 1]}
            at={parameterAt(iteration, symbol)}
            digits={digits}
          />
        )),
      ])}
    />
  );
}

const mostRows = 12;

function rowsOf({ view, contour }: Shown) {
  const { trace, descent } = view;
  const before = contour.path.flatMap(({ iteration: k }) => (k < trace.iteration ? [k] : []));
  const apart = Math.ceil(before.length / mostRows);
  return [...before.filter((_, k) => k % apart === 0), trace.iteration].map((iteration) => ({
    iteration,
    point: inPlane(view, contour, descent.startOf(iteration)),
  }));
}
