import { letter } from '../math/styles';

/** A letter of the formulas in running text or a table's head: `dw_1` with its index set low. */
export function Letter({ name, each = false }: { name: string; each?: boolean }) {
  const [base = '', index] = letter(name).split(/[_′]/);
  return (
    <span class="letter">
      <var>{base}</var>
      {index && <sub>{index}</sub>}
      {/′+$/.exec(letter(name))}
      {each && <sup>(i)</sup>}
    </span>
  );
}
