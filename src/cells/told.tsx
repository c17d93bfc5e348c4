import { type Digits, format } from '../math/format';
import { letter as plainLetter } from '../math/styles';
import { DrawnLetter } from './axis';
import { Letter } from './letter';

interface ToldProps {
  /** The letter that has the value, such as `w_1`. */
  letter: string;
  value: number;
  digits: Digits;
  at?: string;
  /** Which other run the number belongs to; left out, the notebook's own. */
  run?: string;
}

/** A letter and its number in a line of text: `a ≈ 0.2497`. */
export function Told({ letter, ...number }: ToldProps) {
  return (
    <span class="told">
      <Letter name={letter} /> {signOf(number)} <Figure {...number} />
    </span>
  );
}

/** The same inside a picture. */
export function DrawnTold({ letter, value, digits, at, run }: ToldProps) {
  return (
    <>
      <DrawnLetter name={letter} /> {signOf({ value, digits })}{' '}
      <tspan class="number" data-at={at} data-run={run} data-value={String(value)}>
        {format(value, digits).text}
      </tspan>
    </>
  );
}

/** The same as plain text, to be read aloud. */
export const toldText = (letter: string, value: number, digits: Digits = 'four'): string =>
  `${plainLetter(letter)} ${signOf({ value, digits })} ${format(value, digits).text}`;

/** A number with its full value, its address and its run on it. */
export function Figure({ value, digits, at, run }: Omit<ToldProps, 'letter'>) {
  return (
    <span class="number" data-at={at} data-run={run} data-value={String(value)}>
      {format(value, digits).text}
    </span>
  );
}

const signOf = ({ value, digits }: { value: number; digits: Digits }): string =>
  format(value, digits).exact ? '=' : '≈';
