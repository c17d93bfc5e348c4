import { clipped, columnWords } from './table';

/** What a column is called, and the unit that stood behind it in brackets. */
export interface Heading {
  readonly name: string;
  readonly unit?: string;
}

/** So many characters of a heading are kept, the unit counted in. */
export const longestHeading = 100;

/** A heading as one writes it, its unit in brackets behind its name: `hours (h)`. */
export function readHeading(text: string): Heading {
  const [, name, unit] = /^([^()[\]]*[^()[\]\s]) ?[([]([^()[\]]+)[)\]]$/.exec(text) ?? [];
  return name && unit && !/^\d+$/.test(unit) ? { name, unit } : { name: text };
}

/** A heading as it is written again, so that `readHeading` reads the same. */
export const headingText = ({ name, unit }: Heading): string => (unit ? `${name} (${unit})` : name);

/**
 * Names for columns, each different and none empty, made from the header's cells.
 * @param cells one for each column; empty ones where there is no header
 * @param row where the header stood, for the notes
 */
export function headingsOf(
  cells: readonly string[],
  row: number,
): { headings: Heading[]; notes: string[] } {
  const notes: string[] = [];
  const seen = new Set<string>();
  const headings = cells.map((cell, index) => {
    const heading = headingOf(cell, index);
    const name = free(heading.name, index, seen);
    seen.add(name);
    const where = `Row ${row}, column ${index + 1}`;
    if (name !== heading.name)
      notes.push(
        `${where}: another column is called “${clipped(heading.name)}” too, so this one is “${clipped(name)}” here; name them apart.`,
      );
    if (/^[=@+-]|[<>]/.test(name))
      notes.push(
        `${where}: the name “${clipped(name)}” looks like code; it stays text and is never run. Rename it if it is not meant.`,
      );
    return { ...heading, name };
  });
  return { headings, notes };
}

/** What sentences say of columns in which nothing stands. */
export const emptyWords = ({ name }: Heading, index: number): string =>
  `Column ${index + 1}${columnWords(name) === name ? '' : `, “${clipped(name)}”,`} is empty and was left out; fill it if it is needed.`;

function headingOf(cell: string, index: number): Heading {
  const whole = clipped(cell.slice(0, 1000).replace(/\s+/g, ' '), longestHeading);
  return whole ? readHeading(whole) : { name: `column ${index + 1}` };
}

/** The name itself, or with its place behind it. */
function free(name: string, index: number, seen: ReadonlySet<string>): string {
  if (!seen.has(name)) return name;
  const numbered = `${name}, column ${index + 1}`;
  return seen.has(numbered) ? free(`${numbered}′`, index, seen) : numbered;
}
