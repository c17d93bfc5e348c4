import { countText } from '../math/count';
import { unscaled } from '../run/scaling';
import type { Start } from '../run/start';
import { Letter } from './letter';
import { Num } from './num';
import { useNotebook } from './use-notebook';

/** The current parameters of scaled features, and the same taken back to the features' own units. */
export function Unscaled({ start }: { start: Start }) {
  const { view } = useNotebook(start);
  const { scales } = view.set;
  const { program, trace, digits, layout, done } = view;
  if (!scales || scales.length !== program.features)
    return <p class="quiet">The columns of {view.set.title} are in their own units.</p>;
  const updated = done === layout.size;
  const ends = trace.after.subarray(layout.size - program.parameters.length);
  const parameters = Array.from(updated ? ends : trace.parameters);
  const own = unscaled(parameters, scales);
  return (
    <div class="scroller">
      <table class="table">
        <caption>
          The parameters {updated ? 'after' : 'at the start of'} iteration{' '}
          {countText(trace.iteration)}
        </caption>
        <thead>
          <tr>
            <th scope="col">units</th>
            {program.parameters.map((name) => (
              <th key={name} scope="col" class="number">
                <Letter name={name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{view.set.scaling === 'min-max' ? 'ranges' : 'standard deviations'}</th>
            {parameters.map((value, k) => (
              <td key={program.parameters[k]} class="number">
                <Num value={value} digits={digits} />
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{unitOf(view.set.columns)}</th>
            {own.map((value, k) => (
              <td key={program.parameters[k]} class="number">
                <Num value={value} digits={digits} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** The unit that all columns have, if it is one. */
function unitOf(columns: Start['sets'][0]['columns']): string {
  const [first, ...others] = columns.map(({ unit }) => unit);
  return (others.every((unit) => unit === first) && first) || 'own units';
}
