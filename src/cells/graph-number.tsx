import { type Digits, format } from '../math/format';
import { letter } from '../math/styles';
import type { GraphNumber } from '../run/graph-values';
import { Num } from './num';

interface GraphNumProps {
  of: GraphNumber;
  symbol: string;
  digits: Digits;
}

/** A number of the graph as a button that goes to its step; what was typed or has no step is text. */
export function GraphNum({ of: number, symbol, digits }: GraphNumProps) {
  if (number.state !== 'number') {
    if (number.state === 'asked') return <span class="asked">?</span>;
    return (
      <span class="empty">
        <span class="visually-hidden">not computed yet</span>
      </span>
    );
  }
  const { at, part, value, changed, wrong } = number;
  if (at === undefined) return <Num value={value} digits={digits} />;
  if (at.startsWith('input/')) return <Num at={at} value={value} digits={digits} />;
  const { text, exact } = format(value, digits);
  return (
    <button
      type="button"
      tabIndex={-1}
      class={['number', changed && 'changed', wrong && 'wrong'].filter(Boolean).join(' ')}
      data-at={at}
      data-value={String(value)}
      data-part={part}
      aria-label={`${letter(symbol)} ${exact ? '=' : '≈'} ${text}: go to its step`}
    >
      {text}
    </button>
  );
}
