import { mistakes } from '../model/mistakes';
import type { Start } from '../run/start';
import { useGiven } from './use-given';

/** Puts a slip into the program, or takes it out: every view then shows the mistaken line. */
export function MistakeSwitch({ start, name }: { start: Start; name: string }) {
  const { view, act } = useGiven(start);
  const slip = mistakes[name];
  return (
    <label class="switch needs-script">
      <input
        type="checkbox"
        checked={view.mistake === name}
        onChange={(event) => act().setMistake(event.currentTarget.checked ? name : undefined)}
      />
      <span>
        Make the slip: <code>{slip?.wrong}</code> for <code>{slip?.right}</code>
      </span>
    </label>
  );
}
