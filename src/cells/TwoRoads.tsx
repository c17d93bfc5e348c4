import { formatText } from '../math/format';
import type { Start } from '../run/start';
import { type Group, RoadsTable } from './roads-table';
import { useNotebook } from './use-notebook';
import { useTrial, ZField } from './z-field';

const groups: readonly Group[] = [
  { lines: ['a'] },
  { title: 'The long road', lines: ['da', 'slope', 'product'] },
  { title: 'The short road', lines: ['dz'] },
];

/** da, a(1 − a) and their product beside a − y, at any z, to all digits. */
export function TwoRoads({ start }: { start: Start }) {
  const { view } = useNotebook(start);
  const trial = useTrial(view);
  const { product, dz } = trial.roads;
  const told = `the long road gives ${formatText(product)}, the short one ${formatText(dz)}`;
  return (
    <section class="switch-cell" aria-label="Two roads to dz">
      <ZField id={`two-roads-${start.name}`} trial={trial} told={told} />
      <RoadsTable groups={groups} roads={trial.roads} run="two-roads" />
    </section>
  );
}
