import { formatText } from '../math/format';
import type { Start } from '../run/start';
import { type Group, RoadsTable } from './roads-table';
import { useNotebook } from './use-notebook';
import { useTrial, ZField } from './z-field';

const groups: readonly Group[] = [
  { lines: ['a'] },
  { title: 'The loss as in textbooks', lines: ['textbook'] },
  { title: 'The same loss in the stable form', lines: ['stable'] },
  { title: 'Its slope, without a logarithm', lines: ['dz'] },
];

/** Both forms of the loss at any z, and dz, which needs neither: where log meets 0 and where not. */
export function LogZero({ start }: { start: Start }) {
  const { view } = useNotebook(start);
  const trial = useTrial(view);
  const { textbook, stable } = trial.roads;
  const told = `L as in textbooks ${formatText(textbook)}, in the stable form ${formatText(stable)}`;
  return (
    <section class="switch-cell" aria-label="The loss where log meets 0">
      <ZField id={`log-zero-${start.name}`} trial={trial} told={told} />
      <RoadsTable groups={groups} roads={trial.roads} run="log-zero" />
    </section>
  );
}
