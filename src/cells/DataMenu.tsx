import type { Start } from '../run/start';
import { useGiven } from './use-given';

/** Chooses between the lesson's data sets; edits of each are kept. */
export function DataMenu({ start }: { start: Start }) {
  const { view, act } = useGiven(start);
  return (
    <label class="field inline needs-script">
      Data
      <select value={view.set.name} onChange={(event) => act().choose(event.currentTarget.value)}>
        {view.start.sets.map(({ name, title, inputs }) => (
          <option key={name} value={name}>
            {title} (m = {inputs.rows.length}, n = {inputs.parameters.length - 1})
          </option>
        ))}
      </select>
    </label>
  );
}
