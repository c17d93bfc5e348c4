import { letter } from '../math/styles';
import type { Measures } from '../run/graph-layout';
import type { Shape, ShapeNode } from '../run/graph-shape';
import type { NodeLine } from '../run/graph-values';

/** How high one line of a node is, in em; graph.css sets the same. */
export const lineHeight = 1.35;

const digit = 0.56;
const fewestDigits = 7;
const narrowestBox = 5.6;

/**
 * What nodes and boxes need, in em, reckoned from the length of their texts: the page is laid out
 * where it is built, where nothing can be measured.
 * @param titles the equation that stands at the head of each box
 */
export function measuresOf(
  { boxes }: Shape,
  lines: (node: ShapeNode) => readonly NodeLine[],
  titles: Readonly<Record<string, string>>,
): Measures {
  return {
    node: (node) => {
      if (node.kind === 'folded') return { width: 1.5, height: lineHeight };
      const own = lines(node);
      const number = digit * Math.max(fewestDigits, ...own.map(({ length }) => length));
      if (node.kind === 'operation') {
        return { width: Math.max(textWidth(node.label), number), height: 2 * lineHeight };
      }
      const letters = Math.max(...own.map(({ symbol }) => textWidth(letter(symbol))));
      const closed = boxes.some(({ symbol, open }) => symbol === node.id && !open);
      const width = Math.max(letters + 0.5 + number, textWidth(node.label));
      return {
        width: closed ? Math.max(width, narrowestBox) : width,
        height: (own.length + (node.label ? 1 : 0)) * lineHeight + 0.3,
      };
    },
    title: (symbol, width) => {
      const length = 0.78 * textWidth(titles[symbol] ?? '');
      const fits = length < width;
      return 1.15 * (fits ? 1 : Math.ceil((1.15 * length) / width)) + 0.2;
    },
    foot: 1.9,
  };
}

/** An estimate for a text of the body's sans-serif, where signs of TeX (`_`, `^`, braces) take no room. */
const textWidth = (text: string): number => 0.58 * text.replace(/[_^{}]/g, '').length;
