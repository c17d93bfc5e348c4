import { lettersOf } from '../run/equation-letters';
import type { Start } from '../run/start';
import { currentStep } from '../run/view';
import { Sign } from './sign';
import { symbolLink } from './symbol-link';
import { useNotebook } from './use-notebook';

/** The letters of the current equation, each a button that opens its meaning. */
export function Letters({ start }: { start: Start }) {
  const { view } = useNotebook(start);
  const step = currentStep(view);
  return (
    <ul class="plain">
      {step ? (
        lettersOf(step.equation).map(({ written, entry }) => (
          <li key={written}>
            <a
              class="symbol button"
              role="button"
              aria-haspopup="dialog"
              href={symbolLink(entry)}
              data-symbol={entry}
            >
              <Sign name={written} />
            </a>
          </li>
        ))
      ) : (
        <li class="quiet">none yet</li>
      )}
    </ul>
  );
}
