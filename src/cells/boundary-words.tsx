import { Fragment } from 'preact';
import { turningPoint } from '../run/boundary';
import type { Shown } from './boundary-picture';
import { Letter } from './letter';
import { Rows } from './rows';
import { ShapeOf } from './shape-of';
import { Figure, Told, toldText } from './told';

/** Said where there are too many features for a picture. */
export function NoPicture({ features }: { features: number }) {
  return (
    <p class="quiet">
      There is no picture for {features} features: the examples lie in a space of {features}{' '}
      dimensions, and paper has two.
    </p>
  );
}

/** What the shapes and the line mean, and the parameters in force. */
export function Caption({ view, parameters }: Shown) {
  const { set, program, digits } = view;
  const turn = turningPoint(parameters.map(({ value }) => value));
  return (
    <>
      <ShapeOf one /> {set.label.one}, <ShapeOf one={false} /> {set.label.zero}.{' '}
      {program.parameters.map((symbol, k) => {
        const parameter = parameters[k];
        return (
          <Fragment key={symbol}>
            {k > 0 && ', '}
            {parameter && <Told letter={symbol} {...parameter} digits={digits} />}
          </Fragment>
        );
      })}
      {program.features > 1 && (
        <>
          ; on the line <Letter name="a" /> is one half.
        </>
      )}
      {program.features === 1 &&
        (Number.isFinite(turn) ? (
          <>
            ; <Letter name="a" /> is one half at <Told letter="x_1" value={turn} digits={digits} />.
          </>
        ) : (
          '; a is the same for every x.'
        ))}
    </>
  );
}

/** The picture in a sentence. */
export function labelOf({ view, parameters, predict }: Shown): string {
  const { set, inputs, program } = view;
  const { rows } = inputs;
  const right = rows.filter((row) => predict(row.slice(0, -1)).a > 0.5 === (row.at(-1) === 1));
  const where = program.parameters.map((symbol, k) =>
    toldText(symbol, parameters[k]?.value ?? Number.NaN),
  );
  const what = program.features === 1 ? 'a as a curve over x_1' : 'a over the plane of x_1 and x_2';
  return `${what}, with ${where.join(', ')}, and ${rows.length} examples, ${set.label.one} or ${set.label.zero}: ${right.length} of them on the side of one half that they belong to.`;
}

/** The picture as a table: every example with its a. */
export function Table({ view, predict }: Shown) {
  const { inputs, program, digits, trace, done, layout } = view;
  const iteration = trace.iteration + (done === layout.size ? 1 : 0);
  return (
    <Rows
      heads={['example', ...[...program.data, 'a'].map((s) => <Letter key={s} name={s} />)]}
      rows={inputs.rows.map((row, k) => [
        k + 1,
        ...row.map((value, j) => {
          const symbol = program.data[j] ?? '';
          return (
            <Figure key={symbol} at={`input/${k + 1}/${symbol}`} value={value} digits={digits} />
          );
        }),
        <Figure
          key="a"
          at={`${iteration}/${k + 1}/a`}
          value={predict(row.slice(0, -1)).a}
          digits={digits}
        />,
      ])}
    />
  );
}
