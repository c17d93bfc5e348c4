import { type Digits, format } from '../math/format';

interface NumProps {
  at?: string;
  value: number;
  digits: Digits;
  part?: 'before' | 'contribution';
  class?: string;
}

/** A number of the engine: rounded for the eye, with its address and its full value on it. */
export function Num({ at, value, digits, part, class: name = '' }: NumProps) {
  return (
    <span class={`number ${name}`.trim()} data-at={at} data-value={String(value)} data-part={part}>
      {format(value, digits).text}
    </span>
  );
}
