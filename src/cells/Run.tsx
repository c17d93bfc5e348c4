import { useEffect, useRef, useState } from 'preact/hooks';
import { countText } from '../math/count';
import { endingWords } from '../run/ending-words';
import type { Arrived, Journey } from '../run/journey';
import { specOf } from '../run/spec';
import type { Start } from '../run/start';
import type { View } from '../run/view';
import { Choice } from './choice';
import { bringHome } from './curves';
import { runFar, type Underway, warmUp } from './far';
import { TypedNumber } from './typed-number';
import { useNotebook } from './use-notebook';
import { whenPainted } from './when-painted';

type Wish = 'more' | 'to' | 'rule';

const last = 1_000_000;

/** Runs far: so many iterations, to one of them, or until a rule says that it has stopped. */
export function Run({ start }: { start: Start }) {
  const { view, act } = useNotebook(start);
  const [wish, setWish] = useState<Wish>('rule');
  const [numbers, setNumbers] = useState({ more: 10_000, to: 10_000, least: 1e-7, most: last });
  const [rule, setRule] = useState<NonNullable<Journey['rule']>['name']>('derivative');
  const [done, setDone] = useState<number>();
  const [said, setSaid] = useState('');
  const underway = useRef<Underway>();
  useEffect(() => () => underway.current?.stop(), []);
  // What is compiled for one feature is no use for two, nor one loss for the other.
  useEffect(
    () => warmUp(specOf(view), ({ ending }) => endingWords(ending, {})),
    [view.inputs.parameters.length, view.loss],
  );

  const journey = (): Journey => {
    const { iteration, step } = view.position;
    // An iteration that is begun is finished first, and counts as none of those.
    const begun = step === 0 ? iteration - 1 : iteration;
    const to = { more: begun + numbers.more, to: numbers.to, rule: numbers.most };
    return {
      spec: specOf(view),
      to: Math.min(to[wish], last),
      ...(wish === 'rule' && { rule: { name: rule, least: numbers.least } }),
    };
  };
  const run = async (): Promise<void> => {
    const asked = journey();
    const { descent } = view;
    setSaid('');
    underway.current = runFar(asked, setDone);
    const arrived = await underway.current.arrived;
    bringHome(descent, arrived);
    setDone(undefined);
    setSaid(endingWords(arrived.ending, asked));
    // How it ended is said first: to draw another iteration everywhere takes longer.
    whenPainted(() => open(descent, arrived));
  };
  /** Opens the end of the last iteration, unless something else is on the page by now. */
  const open = (descent: View['descent'], { ending }: Arrived): void => {
    const now = act();
    if (now.view.value.descent === descent) now.seek(String(ending.iterations));
  };
  const id = `run-${start.name}`;
  const field = (
    name: keyof typeof numbers,
    words: string,
    kind: 'count' | 'positive' = 'count',
  ) => (
    <TypedNumber
      id={`${id}-${name}`}
      name={words}
      kind={kind}
      value={numbers[name]}
      take={(value) => setNumbers((before) => ({ ...before, [name]: value }))}
    />
  );
  return (
    <section class="switch-cell needs-script" aria-label="Run far">
      <Choice
        id={`${id}-wish`}
        legend="Run"
        options={[
          ['more', 'more iterations'],
          ['to', 'to an iteration'],
          ['rule', 'until it has stopped'],
        ]}
        value={wish}
        choose={setWish}
      />
      <div class="buttons">
        {wish === 'more' && (
          <label class="field inline" for={`${id}-more`}>
            how many {field('more', 'the number of iterations')}
          </label>
        )}
        {wish === 'to' && (
          <label class="field inline" for={`${id}-to`}>
            to iteration {field('to', 'the iteration')}
          </label>
        )}
        {wish === 'rule' && (
          <>
            <label class="field inline">
              until no
              <select
                value={rule}
                onChange={(event) => setRule(event.currentTarget.value as typeof rule)}
              >
                <option value="derivative">derivative is larger than</option>
                <option value="change">parameter changes by more than</option>
              </select>
            </label>
            <label class="field inline" for={`${id}-least`}>
              ε {field('least', 'ε', 'positive')}
            </label>
            <label class="field inline" for={`${id}-most`}>
              at most {field('most', 'the bound')} iterations
            </label>
          </>
        )}
        {done === undefined ? (
          <button type="button" class="button primary" onClick={run}>
            Run
          </button>
        ) : (
          <button type="button" class="button" onClick={() => underway.current?.stop()}>
            Cancel
          </button>
        )}
      </div>
      {done !== undefined && (
        <progress aria-label="Iterations run" max={journey().to} value={done}>
          {done}
        </progress>
      )}
      <p class="said" role="status">
        {done === undefined ? said : `Iteration ${countText(done)} …`}
      </p>
    </section>
  );
}
