import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Range } from './scale';

/** The size of a picture in its own units, which are pixels once its width is known. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

interface PlotProps {
  /** What it is called as a file, in a word. */
  name?: string;
  /** What the picture shows, in a sentence with its numbers, for those who do not see it. */
  label: string;
  draw: (size: Size) => ComponentChildren;
  caption: ComponentChildren;
  /** The same as a table. */
  table: ComponentChildren;
  /** Called where a pointer is pressed or dragged, with its place in the picture's units. */
  onPoint?: (x: number, size: Size, y: number) => void;
  /** Its height as a part of its width. */
  ratio?: number;
  /** Controls, between the picture and its caption. */
  children?: ComponentChildren;
}

interface Box {
  readonly current: SVGSVGElement | null;
}

const firstWidth = 360;
const leastWidth = 280;

/**
 * A picture with its caption and its table. It is drawn at the width it has, so that its letters keep
 * their size; before that is known, as without scripts, at the width of a phone. Its shape stays.
 */
export function Plot({
  name = 'plot',
  label,
  draw,
  caption,
  table,
  onPoint,
  ratio = 0.62,
  children,
}: PlotProps) {
  const box = useRef<SVGSVGElement>(null);
  const width = useWidth(box);
  const size = { width, height: Math.round(width * ratio) };
  const point = (event: PointerEvent): void => {
    const frame = box.current?.getBoundingClientRect();
    if (!frame) return;
    const unit = width / frame.width;
    onPoint?.((event.clientX - frame.left) * unit, size, (event.clientY - frame.top) * unit);
  };
  return (
    <figure class="plot">
      <svg
        ref={box}
        class={onPoint && 'handled'}
        role="img"
        aria-label={label}
        viewBox={`0 0 ${size.width} ${size.height}`}
        onPointerDown={(event) => {
          if (!onPoint || event.button > 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          point(event);
        }}
        onPointerMove={(event) => event.buttons === 1 && point(event)}
      >
        {draw(size)}
      </svg>
      {children}
      <figcaption>{caption}</figcaption>
      <details>
        <summary>The picture as a table</summary>
        <div class="scroller">{table}</div>
        <Save picture={box} name={name} />
      </details>
    </figure>
  );
}

/** Saves the picture as a file of its own; what that takes is loaded when it is pressed. */
function Save({ picture, name }: { picture: Box; name: string }) {
  const [said, setSaid] = useState('Save as SVG');
  const save = (): void => {
    import('./plot-svg').then(
      (files) => picture.current && files.savePlot(picture.current, name),
      () => setSaid('Not saved'),
    );
  };
  return (
    <p class="buttons needs-script">
      <button type="button" class="button" onClick={save}>
        {said}
      </button>
    </p>
  );
}

/** Where the axes run in a picture, as ranges for scales: across from the left, up from below. */
export const areaOf = (
  { width, height }: Size,
  right = 14,
  top = 30,
): { across: Range; up: Range } => ({
  across: [46, width - right],
  up: [height - 42, top],
});

function useWidth(box: Box): number {
  const [width, setWidth] = useState(firstWidth);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const now = Math.round(entry?.contentRect.width ?? 0);
      if (now > 0) setWidth(Math.max(now, leastWidth));
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return width;
}
