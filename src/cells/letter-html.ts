import { letter } from '../math/styles';

/** A letter as HTML for what is written outside of cells: `dw_1` with its index set low. */
export function letterHtml(name: string): string {
  const [base = '', index] = letter(name).split('_');
  return `<span class="letter"><var>${base}</var>${index ? `<sub>${index}</sub>` : ''}</span>`;
}
