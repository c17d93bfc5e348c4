import { notFiniteWords } from '../run/not-finite';
import type { Start } from '../run/start';
import { useNotebook } from './use-notebook';

/** Says where the numbers of the iteration on show stop being finite, and why; nothing while all are. */
export function NotFinite({ start }: { start: Start }) {
  const { view } = useNotebook(start);
  const words = notFiniteWords(view.trace);
  return (
    <div class="not-finite needs-script" role="status">
      {words && <p class="problem">{words}</p>}
    </div>
  );
}
