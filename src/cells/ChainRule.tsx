import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Digits, format } from '../math/format';
import { letter } from '../math/styles';
import { type Chain, type ChainNumber, chainOf, type Factor } from '../run/chain';
import { chainNumberTex, dotTex, fractionTex, signTex, slopeTex } from '../run/chain-tex';
import type { Start } from '../run/start';
import type { View } from '../run/view';
import { Letter } from './letter';
import { Tex } from './tex';
import { useNotebook } from './use-notebook';

/** The chain rule for the derivative on show: one line that opens to four, each factor a link to its step. */
export function ChainRule({ start, opened = false }: { start: Start; opened?: boolean }) {
  const { view, act } = useNotebook(start);
  const [open, setOpen] = useState(opened);
  const chain = chainOf(view);
  const { symbol, factors } = chain;
  const title = `chain-${start.name}`;
  return (
    <section class="chain" aria-labelledby={title} data-phase="backward">
      <header>
        <p class="label" id={title}>
          Chain rule for <Letter name={symbol} />
        </p>
        <button
          type="button"
          class="button disclose needs-script"
          aria-expanded={open}
          aria-controls={`${title}-lines`}
          onClick={() => setOpen(!open)}
        >
          Four lines
        </button>
      </header>
      <div class="scroller" role="group" aria-labelledby={title} tabIndex={0}>
        <ol class="plain" id={`${title}-lines`} style={{ '--factors': factors.length }}>
          <Line left={<Tex of={fractionTex(view.program, 'L', chain.letter)} />}>
            <Factors of={factors} sign="=">
              {(factor) => (
                <span class="chain-factor">
                  <Tex of={fractionTex(view.program, factor.of, factor.by)} />
                  <button
                    type="button"
                    class="needs-script"
                    title={`Go to ${factor.at}`}
                    aria-label={`∂${factor.of}/∂${letter(factor.by)}: go to its step`}
                    onClick={() => act().seek(factor.at)}
                  />
                </span>
              )}
            </Factors>
          </Line>
          {open && <Opened chain={chain} view={view} />}
        </ol>
      </div>
      {open && chain.apart && <p class="problem">{whyApart[chain.apart](letter(symbol))}</p>}
    </section>
  );
}

/** The other three lines: local slopes, the same in numbers, and what comes of it. */
function Opened({ chain, view }: { chain: Chain; view: View }) {
  const { symbol, factors, result } = chain;
  const { program, digits } = view;
  const rounded = (number: ChainNumber): boolean =>
    number.state === 'number' && !format(number.value, digits).exact;
  const filled = factors.some(({ number }) => rounded(number)) ? '≈' : '=';
  const alone = factors.length === 1;
  return (
    <>
      <Line left={<span class="chain-caption">local slopes</span>}>
        <Factors of={factors} sign="=">
          {({ slope }) => <Tex of={slopeTex(program, slope, alone)} />}
        </Factors>
      </Line>
      <Line left={<span class="chain-caption">in numbers</span>}>
        <Factors of={factors} sign={filled}>
          {({ number }) => (
            <Value of={number} digits={digits} leading={number === factors[0]?.number} />
          )}
        </Factors>
      </Line>
      <Line
        left={
          <span class="chain-caption">
            result, <Letter name={symbol} />
          </span>
        }
      >
        <Tex of={signTex(filled === '≈' || rounded(result) ? '≈' : '=')} />
        <span class="result chain-result">
          <Value of={result} digits={digits} leading={true} />
        </span>
      </Line>
    </>
  );
}

function Line({ left, children }: { left: ComponentChildren; children: ComponentChildren }) {
  return (
    <li>
      <span class="chain-left">{left}</span>
      {children}
    </li>
  );
}

interface FactorsProps {
  of: readonly Factor[];
  sign: '=' | '≈';
  children: (factor: Factor) => ComponentChildren;
}

/** One line's factors, each in its column, with the signs between them. */
function Factors({ of: factors, sign, children: draw }: FactorsProps) {
  return (
    <>
      {factors.map((factor, k) => [
        <Tex key={`sign-${factor.by}`} of={k === 0 ? signTex(sign) : dotTex} />,
        <span key={factor.by}>{draw(factor)}</span>,
      ])}
    </>
  );
}

function Value({
  of: number,
  digits,
  leading,
}: {
  of: ChainNumber;
  digits: Digits;
  leading: boolean;
}) {
  if (number.state === 'number') return <Tex of={chainNumberTex(number, digits, leading)} />;
  return number.state === 'asked' ? <span class="asked">?</span> : <span class="empty" />;
}

const whyApart: Readonly<Record<NonNullable<Chain['apart']>, (name: string) => string>> = {
  factors: (name) =>
    `These factors have no product: a is exactly 0 or 1 in floating point, so ∂L/∂a divides by 0. The program goes the short way, dz = a − y, and its ${name} is right.`,
  slip: (name) => `The program has a slip: its ${name} is not the product of these factors.`,
};
