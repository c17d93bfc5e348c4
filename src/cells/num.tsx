import { type Digits, format } from '../math/format';

interface NumProps {
  at?: string;
  value: number;
  digits: Digits;
  part?: 'before' | 'contribution';
  /** Which other run the number belongs to; left out, the notebook's own. */
  run?: string;
  class?: string;
}

/** A number of the engine: rounded for the eye, with its address and its full value on it. */
export function Num({ at, value, digits, part, run, class: name = '' }: NumProps) {
  return (
    <span
      class={`number ${name}`.trim()}
      data-at={at}
      data-value={String(value)}
      data-part={part}
      data-run={run}
    >
      {format(value, digits).text}
    </span>
  );
}
