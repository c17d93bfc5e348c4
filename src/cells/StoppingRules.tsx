import { useEffect, useState } from 'preact/hooks';
import { countText } from '../math/count';
import { formatText } from '../math/format';
import type { Given } from '../run/given';
import { mostAtOnce } from '../run/history';
import type { Inputs, Start } from '../run/start';
import { parameterAt } from '../run/step';
import { descending, type Rules, type Stop, type Stops } from '../run/until';
import { Letter } from './letter';
import { Num } from './num';
import { TypedNumber } from './typed-number';
import { useGiven } from './use-given';

interface StoppingRulesProps {
  start: Start;
  rules: Rules;
  /** The bound, in iterations. */
  most: number;
  /** The rates of the table; the last one is the reader's own. */
  rates: readonly number[];
  /** What comes of them with the lesson's data. */
  first: readonly Stops[];
}

/** After how many iterations each rule ends the descent, and where, for several α. */
export function StoppingRules({ start, rules, most, rates, first }: StoppingRulesProps) {
  const { view } = useGiven(start);
  const bound = Math.min(most, Math.floor(mostInAll / numbersIn(view.inputs)));
  const [own = rates.at(-1) ?? 1, setOwn] = useState<number>();
  const alphas = rates.with(-1, own);
  const stops = useStops({ start, rules, most: bound, rates, first }, view, alphas);
  const id = `stopping-${start.name}`;
  const titles: Readonly<Record<keyof Rules, string>> = {
    change: `No parameter changes by more than ${formatText(rules.change)}`,
    derivative: `No derivative is larger than ${formatText(rules.derivative)}`,
  };
  const row = (rule: keyof Rules, alpha: number, k: number) => (
    <Row key={k} {...{ view, alpha, most: bound }} of={stops[k]} stop={stops[k]?.byRule[rule]} />
  );
  return (
    <section class="switch-cell" aria-label="Stopping rules">
      <label class="field inline needs-script" for={id}>
        an α of your own
        <TypedNumber id={id} name="α" kind="rate" value={own} take={setOwn} />
      </label>
      <div class="scroller" role="group" aria-label="When each rule stops" tabIndex={0}>
        <table class="table stops">
          <caption class="visually-hidden">
            When each rule stops the descent, and at which parameters
          </caption>
          <thead>
            <tr>
              <th scope="col" class="number">
                α
              </th>
              <th scope="col" class="number">
                stops after
              </th>
              {view.program.parameters.map((symbol) => (
                <th key={symbol} scope="col" class="number">
                  <Letter name={symbol} />
                </th>
              ))}
            </tr>
          </thead>
          {(['change', 'derivative'] as const).map((rule) => (
            <tbody key={rule}>
              <tr>
                <th scope="rowgroup" colSpan={2 + view.program.parameters.length}>
                  {titles[rule]}
                </th>
              </tr>
              {alphas.map((alpha, k) => row(rule, alpha, k))}
            </tbody>
          ))}
        </table>
      </div>
      {stops.some((of) => of && !of.now.parameters.every(Number.isFinite)) && (
        <p class="problem">NaN and ∞ come from numbers too large for floating point.</p>
      )}
    </section>
  );
}

interface RowProps {
  view: Given;
  alpha: number;
  most: number;
  of?: Stops;
  stop?: Stop;
}

/** One α under one rule: where it stopped, else how far the descent has come. */
function Row({ view, alpha, most, of, stop }: RowProps) {
  const { iterations, parameters } = stop ?? of?.now ?? { iterations: 0, ...view.inputs };
  const count = countText(iterations);
  const open = of?.finished ? `not by ${countText(most)}` : `${count} …`;
  return (
    <tr class={stop ? undefined : 'quiet'}>
      <th scope="row" class="number">
        {formatText(alpha)}
      </th>
      <td class="number">{stop ? count : open}</td>
      {view.program.parameters.map((symbol, k) => (
        <td key={symbol} class="number">
          <Num
            at={parameterAt(iterations + 1, symbol)}
            value={parameters[k] ?? Number.NaN}
            digits={view.digits}
            run={`alpha-${alpha}`}
          />
        </td>
      ))}
    </tr>
  );
}

const numbersIn = ({ rows, parameters }: Inputs): number => rows.length * parameters.length;

/** Of very many examples fewer iterations are run for each α, or the page would compute for minutes. */
const mostInAll = 3e8;
const longest = 2000;

/** The descents for some α, run piece by piece between frames, so that the page stays awake. */
function useStops(
  { start, rules, most, rates, first }: StoppingRulesProps,
  { program, inputs, mistake }: Given,
  alphas: readonly number[],
): readonly (Stops | undefined)[] {
  const [known, setKnown] = useState<Readonly<Record<string, Stops>>>(() => {
    const own = start.sets[0].inputs;
    return Object.fromEntries(first.map((stops, k) => [keyOf(own, rates[k]), stops]));
  });
  const key = (alpha: number): string => keyOf(inputs, alpha, mistake);
  const next = alphas.find((alpha) => !known[key(alpha)]?.finished);
  const wanted = next === undefined ? undefined : key(next);
  useEffect(() => {
    if (wanted === undefined || next === undefined) return;
    const advance = descending(program, { ...inputs, alpha: next }, rules, most);
    const piece = Math.min(longest, Math.ceil(mostAtOnce / numbersIn(inputs)));
    const timer = setInterval(() => {
      const stops = advance(piece);
      setKnown((before) => ({ ...before, [wanted]: stops }));
      if (stops.finished) clearInterval(timer);
    });
    return () => clearInterval(timer);
  }, [wanted]);
  return alphas.map((alpha) => known[key(alpha)]);
}

/** What a descent depends on; the examples by a number, for written out they may be megabytes. */
const keyOf = ({ rows, parameters }: Inputs, alpha?: number, mistake?: string): string =>
  JSON.stringify([numberOf(rows), parameters, alpha, mistake]);

const numbers = new WeakMap<object, number>();
let last = 0;

function numberOf(rows: Inputs['rows']): number {
  const known = numbers.get(rows) ?? ++last;
  numbers.set(rows, known);
  return known;
}
