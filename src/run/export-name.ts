import type { View } from './view';

/**
 * What the file of an export is called, such as `exam-hours-edited-db-overwritten-iteration-40.csv`:
 * the data set, whether the reader changed it, the mistake that is in the program, the iteration.
 * @param what what stands before the iteration's number
 * @param ending without the dot
 */
export function exportName({ set, inputs, mistake, trace }: View, what: string, ending: string) {
  const edited = inputs === set.inputs ? '' : 'edited';
  return `${fileStem([set.name, edited, mistake ?? '', what, String(trace.iteration)])}.${ending}`;
}

/** Words as the name of a file that any system and any mail takes: letters a to z, digits, hyphens. */
export function fileStem(words: readonly string[]): string {
  const safe = words.map((word) => word.toLowerCase().replace(/[^a-z0-9]+/g, '-'));
  const joined = safe.join('-').replace(/-+/g, '-').replace(/^-|-$/g, '');
  return joined.length > longest ? joined.slice(0, longest).replace(/-$/, '') : joined;
}

/** Some systems take names of up to 255 bytes, some programs fewer. */
const longest = 100;
