import { countText } from '../math/count';
import type { Digits } from '../math/format';
import type { Program } from '../model/program';
import type { CheckedWorking } from '../run/check-working';
import { type Checked, spotWords } from '../run/checked';
import { Num } from './num';
import { Words } from './words';

interface FoundProps {
  id: string;
  /** Nothing before the first check. */
  found?: CheckedWorking;
  /** Whether the text was changed since. */
  changed: boolean;
  /** Whether the right numbers are shown. */
  shown: boolean;
  program: Program;
  digits: Digits;
  /** The run that the right numbers belong to, where that is not the notebook’s own. */
  run?: string;
  go: (at: string) => void;
}

/** What is said of somebody’s working: the first wrong number, what could not be read, and a table. */
export function Found({ id, found, changed, shown, program, digits, run, go }: FoundProps) {
  const first = found?.first;
  const several = new Set(found?.numbers.map(({ iteration }) => iteration)).size > 1;
  const named = (one: Checked): string => nameOf(one, program, several);
  return (
    <>
      <p class="reply" role="status">
        {found && <Words text={saidOf(found, named)} />}
        {found && changed && ' Your text has changed since; check it again.'}
      </p>
      {first && (
        <div class="buttons">
          <button
            type="button"
            class="goto"
            aria-describedby={`${id}-first`}
            onClick={() => go(first.at)}
          >
            Go to that step
          </button>
        </div>
      )}
      {found && found.problems.length > 0 && (
        <ul class="plain problem" aria-label="What could not be checked">
          {found.problems.slice(0, mostProblems).map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
          {found.problems.length > mostProblems && (
            <li>And {found.problems.length - mostProblems} more.</li>
          )}
        </ul>
      )}
      {found && found.numbers.length > 0 && (
        <div class="scroller" role="group" aria-label="Your numbers, checked" tabIndex={0}>
          <table class="table">
            <thead>
              <tr>
                <th scope="col">number</th>
                <th scope="col" class="number">
                  yours
                </th>
                {shown && (
                  <th scope="col" class="number">
                    right
                  </th>
                )}
                <th scope="col">verdict</th>
              </tr>
            </thead>
            <tbody>
              {found.numbers.map((one) => (
                <tr
                  key={one.order}
                  id={one === first ? `${id}-first` : undefined}
                  class={one === first ? 'problem' : undefined}
                >
                  <th scope="row">
                    <Words text={named(one)} />
                  </th>
                  <td class="number">{one.typed.replace('-', '−')}</td>
                  {shown && (
                    <td class="number">
                      <Num
                        at={one.at}
                        value={one.right}
                        part={one.alone ? 'contribution' : undefined}
                        {...{ digits, run }}
                      />
                    </td>
                  )}
                  <td>
                    {one === first && (
                      <strong>
                        {one.verdict.kind === 'close' ? 'First that is off. ' : 'First wrong. '}
                      </strong>
                    )}
                    <Words text={verdictWords(one)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

const mostProblems = 12;

function nameOf(one: Checked, program: Program, several: boolean): string {
  const isSum = program.each.some(({ symbol, how }) => symbol === one.symbol && how === '+=');
  const words = spotWords(one, isSum && !one.alone, program.single === true);
  return several ? `${words}, iteration ${countText(one.iteration)}` : words;
}

function verdictWords({ verdict }: Checked): string {
  if (verdict.kind === 'right') return '✓ right';
  return `${verdict.kind === 'follows' ? '↳' : '✗'} ${verdict.reply}`;
}

/** All in one sentence or two, to be read aloud. */
function saidOf(
  { numbers, first, problems }: CheckedWorking,
  named: (one: Checked) => string,
): string {
  const unread = problems.length > 0 ? ' Not everything could be read; see below.' : '';
  if (numbers.length === 0) return `There is no number to check yet.${unread}`;
  if (first && first.verdict.kind !== 'right') {
    const found =
      first.verdict.kind === 'close' ? 'The first that is off' : 'The first wrong number';
    return `${found} is ${named(first)} (line ${first.line}). ${first.verdict.reply}${unread}`;
  }
  const coarse = numbers.filter(({ verdict }) => verdict.kind === 'coarse').length;
  const count = numbers.length === 1 ? 'The number is' : `All ${numbers.length} numbers are`;
  return coarse > 0
    ? `Nothing is wrong, but ${coarse} of ${numbers.length} cannot be told from so few digits.${unread}`
    : `${count} right.${unread}`;
}
