import { fileStem } from '../run/export-name';
import { save } from './save';

/** Saves a plot of the page as an SVG file that is named after the page and the plot. */
export function savePlot(picture: SVGSVGElement, name: string): void {
  const page = location.pathname.split('/').findLast((part) => part !== '') ?? '';
  save(`${fileStem([page, name])}.svg`, 'image/svg+xml', standalone(picture));
}

/**
 * A plot as an SVG document that needs no style sheet: what the page's styles make of each part stands
 * on the part itself, in light colours on white. Its title is the caption, its description the label.
 */
function standalone(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const { x, y, width, height } = frameOf(picture);
  const own = picture.getAttribute('style');
  // For as long as the styles are read: nothing is painted in between.
  picture.setAttribute('style', 'color-scheme: light; --paper: white; transition: none');
  dress(picture, copy);
  if (own === null) picture.removeAttribute('style');
  else picture.setAttribute('style', own);
  copy.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.prepend(
    made('title', {}, captionOf(picture)),
    made('desc', {}, picture.getAttribute('aria-label') ?? ''),
    made('rect', { x, y, width, height, fill: 'white' }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

/** What a part of a picture takes over from the part around it, unless it says otherwise. */
const inherited = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray'],
  ...['stroke-linecap', 'stroke-linejoin', 'paint-order'],
  ...['font-family', 'font-size', 'font-style', 'font-weight', 'text-anchor'],
];

/** Writes the styles in force on each part of a copy, but for what its parent already says. */
function dress(part: Element, copy: Element, around?: CSSStyleDeclaration): void {
  const style = getComputedStyle(part);
  for (const name of copy.getAttributeNames())
    if (/^(class|style|role|tabindex|data-.*|aria-.*)$/.test(name)) copy.removeAttribute(name);
  for (const name of inherited) {
    const value = style.getPropertyValue(name);
    if (value !== around?.getPropertyValue(name)) copy.setAttribute(name, value);
  }
  if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
  for (const [k, child] of [...part.children].entries())
    dress(child, copy.children[k] as Element, style);
}

/** The picture's own frame, wider where words stand out of it, in its units. */
function frameOf(picture: SVGSVGElement) {
  const { width, height } = picture.viewBox.baseVal;
  const box = picture.getBoundingClientRect();
  const scale = width / box.width;
  const words = [...picture.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
  const left = Math.floor(Math.min(0, ...words.map((word) => (word.left - box.left) * scale)));
  const top = Math.floor(Math.min(0, ...words.map((word) => (word.top - box.top) * scale)));
  const right = Math.max(width, ...words.map((word) => (word.right - box.left) * scale));
  const bottom = Math.max(height, ...words.map((word) => (word.bottom - box.top) * scale));
  return { x: left, y: top, width: Math.ceil(right) - left, height: Math.ceil(bottom) - top };
}

/** The caption as plain text: `dw_1` for a letter with its index set low. */
function captionOf(picture: SVGSVGElement): string {
  const caption = picture.closest('figure')?.querySelector('figcaption')?.cloneNode(true);
  if (!(caption instanceof Element)) return '';
  for (const index of caption.querySelectorAll('sub')) index.prepend('_');
  return (caption.textContent ?? '').replace(/[\s\u200b]+/g, ' ').trim();
}

function made(tag: string, attributes: Record<string, string | number>, text = ''): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.textContent = text;
  return element;
}
