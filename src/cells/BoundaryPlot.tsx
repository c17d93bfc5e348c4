import { parametersNow, predictor } from '../run/predict';
import type { Start } from '../run/start';
import { Over, Plane } from './boundary-picture';
import { Caption, labelOf, NoPicture, Table } from './boundary-words';
import { Plot } from './plot';
import { useNotebook } from './use-notebook';

/** The examples, and where a is one half: on the sigmoid over x_1, or as a line between two features. */
export function BoundaryPlot({ start }: { start: Start }) {
  const { view } = useNotebook(start);
  const { features } = view.program;
  if (features > 2) return <NoPicture features={features} />;
  const parameters = parametersNow(view);
  const predict = predictor(
    view.program,
    parameters.map(({ value }) => value),
  );
  const shown = { view, parameters, predict };
  const Picture = features === 1 ? Over : Plane;
  return (
    <Plot
      name="boundary"
      label={labelOf(shown)}
      draw={(size) => <Picture size={size} {...shown} />}
      caption={<Caption {...shown} />}
      table={<Table {...shown} />}
    />
  );
}
