import { losses } from '../model/logistic';
import { squares } from '../model/squares';
import { sigmaOf } from '../run/predict';
import type { Start } from '../run/start';
import { Letter } from './letter';
import { currentOf, type Kind, labels, lossOf, Picture } from './loss-picture';
import { Plot } from './plot';
import { Rows } from './rows';
import { Figure, Told, toldText } from './told';
import { useNotebook } from './use-notebook';

interface LossPlotProps {
  start: Start;
  /** What runs across. */
  of?: 'a' | 'z';
  /** Whether ½(a − y)² is drawn beside L. */
  squares?: boolean;
}

/** What one example costs: L for y = 1 and for y = 0, over a or over z, and the current example. */
export function LossPlot({ start, of = 'a', squares: withSquares = false }: LossPlotProps) {
  const { view } = useNotebook(start);
  const kind = { view, of, withSquares };
  return (
    <Plot
      name="loss"
      label={labelOf(kind)}
      draw={(size) => <Picture size={size} {...kind} />}
      caption={<Caption {...kind} />}
      table={<Table {...kind} />}
    />
  );
}

function Caption({ view, of, withSquares }: Kind) {
  const { digits, program } = view;
  const current = currentOf(view);
  return (
    <>
      What one example costs, depending on <Letter name={of} />.{' '}
      {current && (
        <>
          {program.single ? 'Here' : `Example ${current.example}:`}{' '}
          <Told letter="y" at={`input/${current.example}/y`} value={current.y} digits={digits} />{' '}
          and <Told letter={of} {...current[of]} digits={digits} />, so{' '}
          <Told letter="L" {...current.L} digits={digits} />.
        </>
      )}
      {withSquares && ' Dotted: half the square of the error.'}
    </>
  );
}

function labelOf({ view, of, withSquares }: Kind): string {
  const current = currentOf(view);
  const what = `L over ${of}: for y = 1 it falls towards 0 as ${of} grows, for y = 0 it rises from 0`;
  const extra = withSquares ? '; half the squared error stays below one half' : '';
  if (!current) return `${what}${extra}.`;
  const point = `${toldText(of, current[of].value)}, ${toldText('L', current.L.value)}`;
  return `${what}${extra}; the current example has ${toldText('y', current.y)} and stands at ${point}.`;
}

function Table({ view: { digits, loss }, of, withSquares }: Kind) {
  const zs = [-6, -4, -2.2, -1.1, 0, 1.1, 2.2, 4, 6];
  const tree = losses[of === 'z' ? loss : 'textbook'];
  const trees = withSquares ? [tree, squares] : [tree];
  const head = (k: number, label: number) => (
    <>
      {k === 0 ? <Letter name="L" /> : 'half square'}, <Letter name="y" /> = {label}
    </>
  );
  return (
    <Rows
      heads={[
        <Letter key={of} name={of} />,
        ...trees.flatMap((_, k) => labels.map((label) => head(k, label))),
      ]}
      rows={zs.map((z) => [
        <Figure key={z} value={of === 'z' ? z : sigmaOf(z)} digits={digits} />,
        ...trees.flatMap((t) =>
          labels.map((label) => <Figure key={label} value={lossOf(t, label)(z)} digits={digits} />),
        ),
      ])}
    />
  );
}
