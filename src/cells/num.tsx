import { type Digits, format } from '../math/format';
import type { Phase } from '../model/program';

interface NumProps {
  at?: string;
  value: number;
  digits: Digits;
  part?: 'before' | 'contribution';
  /** Which other run the number belongs to; left out, the notebook's own. */
  run?: string;
  class?: string;
  /** Which phase's colour its mark has. */
  phase?: Phase;
}

/** A number of the engine: rounded for the eye, with its address and its full value on it. */
export function Num({ at, value, digits, part, run, class: name = '', phase }: NumProps) {
  return (
    <span
      class={`number ${name}`.trim()}
      data-at={at}
      data-value={String(value)}
      data-part={part}
      data-run={run}
      data-phase={phase}
    >
      {format(value, digits).text}
    </span>
  );
}
