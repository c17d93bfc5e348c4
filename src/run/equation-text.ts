import { letter, plain } from '../math/styles';
import { write } from '../math/write';
import type { Equation } from '../model/program';

/** An equation in plain text: `dw_1 += x_1 · dz`. */
export function equationText({ symbol, how, right }: Equation): string {
  const left = letter(symbol);
  if (how === '/=') return `${left} = ${left} / ${write(right, plain)}`;
  return `${left} ${how} ${write(right, plain)}`;
}
