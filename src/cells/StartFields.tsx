import type { Start } from '../run/start';
import { Field } from './input-field';
import { StartRow } from './start-row';
import { useGiven } from './use-given';

/** Fields for where descent begins, w and b, and for the learning rate, beside a data table. */
export function StartFields({ start }: { start: Start }) {
  const { view, act } = useGiven(start);
  return (
    <section class="inputs needs-script" aria-label="Start and learning rate">
      <StartRow
        view={view}
        field={(at, name, value, kind) => (
          <Field key={at} of={view.set.name} {...{ at, name, value, kind }} edit={act().edit} />
        )}
      />
    </section>
  );
}
