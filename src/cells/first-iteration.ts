import { fillHoles, type Holed } from '../run/formula';
import type { Trace } from '../run/trace';
import { mostWorked, type WorkedLine, worked } from '../run/worked';

/**
 * The HTML of a whole iteration with every number, as MathML alone.
 * @param typeset gives the finished HTML of a formula with holes
 * @param title its heading
 * @param blank leaves room to write where its numbers would stand
 */
export function iterationHtml(
  trace: Trace,
  typeset: (tex: string) => string,
  title: string,
  blank = false,
): string {
  const { m } = trace.layout;
  const math = ({ tex, fills }: Holed): string =>
    fillHoles(/<math.*<\/math>/s.exec(typeset(tex))?.[0] ?? '', fills);
  const line = ({ symbols, filled, result }: WorkedLine): string =>
    blank && filled // a zero is given, not worked out
      ? `${math(symbols)} <span class="work"></span> <span class="box"></span>`
      : [symbols, filled, blank ? undefined : result]
          .map((piece) => (piece ? math(piece) : ''))
          .join(' ');
  const parts = worked(trace).map(
    ({ where, lines }) =>
      `<section><h3>${where}</h3><ul class="plain">` +
      `${lines.map((each) => `<li>${line(each)}</li>`).join('')}</ul></section>`,
  );
  const left = m > mostWorked ? `<p>${leftOut(m)}</p>` : '';
  return `<section class="first-iteration"><h2>${title}</h2>${left}${parts.join('')}</section>`;
}

const leftOut = (m: number): string =>
  `Only the first ${mostWorked} of the ${m} examples are written out; the sums are of all of them.`;
