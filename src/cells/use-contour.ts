import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Contour } from '../run/contour';
import type { View } from '../run/view';
import { contourOf } from './contour-of';

/** A contour, as new as the page has come to compute. */
export interface Drawing {
  contour: Contour;
  /** Whether what the reader sees asks for a newer one. */
  busy: boolean;
  /** Whether its path and plane are those of the view, be its lines newer or older. */
  fits: boolean;
  /** The last iteration that the reader has come to in this descent. */
  far: number;
  /** Belongs on the element that must be in view for anything to be computed. */
  box: RefObject<HTMLDivElement>;
}

const pause = 100;

/**
 * The contour over two parameters: at first the one given, later computed anew once nothing has
 * changed for a tenth of a second, and only while it is in view. Until then the old one stays.
 */
export function useContour(view: View, across: string, up: string, first: Contour): Drawing {
  const box = useRef<HTMLDivElement>(null);
  const seen = useSeen(box);
  const far = useFarthest(view);
  const wanted = useMemo(() => ({}), [view.trace, across, up, far, view.kept]);
  const { descent } = view;
  const [drawn, setDrawn] = useState({ contour: first, for: wanted, descent });
  useEffect(() => {
    if (!seen || drawn.for === wanted) return;
    let late = false;
    const timer = setTimeout(async () => {
      const contour = await contourOf(view, across, up, far);
      if (!late) setDrawn({ contour, for: wanted, descent });
    }, pause);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [seen, wanted]);
  const { contour } = drawn;
  const plane = [contour.across, contour.up].map(({ symbol }) => symbol);
  const fits = drawn.descent === descent && plane[0] === across && plane[1] === up;
  return { contour, busy: drawn.for !== wanted, fits, far, box };
}

function useSeen(box: RefObject<HTMLElement>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!box.current) return;
    const observer = new IntersectionObserver((entries) =>
      setSeen(entries.at(-1)?.isIntersecting ?? false),
    );
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return seen;
}

/** Who goes back does not lose sight of the way; a change of data, α or program makes it another way. */
function useFarthest({ descent, trace: { iteration } }: View): number {
  const known = useRef({ descent, far: iteration });
  if (known.current.descent !== descent) known.current = { descent, far: iteration };
  known.current.far = Math.max(known.current.far, iteration);
  return known.current.far;
}
