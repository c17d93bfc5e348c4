import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A part of a text, as Sätteri hands it to a plugin; its line is from 1. */
export interface Placed {
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

/**
 * A complaint about a part of a Markdown or MDX file: `content/lessons/07-loop.mdx, line 12: …`.
 *
 * @param cause what was thrown, where the sentence says it in other words
 */
export function complaintAt(
  { position }: Placed,
  { fileURL }: { readonly fileURL?: URL | undefined },
  sentence: string,
  cause?: unknown,
): Error {
  const file = fileURL ? relative(process.cwd(), fileURLToPath(fileURL)) : 'A text';
  const place = position ? `${file}, line ${position.start.line}` : file;
  return new Error(`${place}: ${sentence}`, { cause });
}
