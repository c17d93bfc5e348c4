import { type Contour, contour } from '../run/contour';
import type { View } from '../run/view';

/** `contour`, as a promise: nobody who asks depends on where it is computed. */
export const contourOf = async (
  view: View,
  across: string,
  up: string,
  far: number,
): Promise<Contour> => contour(view, across, up, far);
