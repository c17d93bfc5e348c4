import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import { firstComplaint } from './content.place';

/**
 * Loads a folder of files, and stops at the first field that is wrong with one sentence: file, line, cure.
 *
 * @param folder from the top folder, such as `content/datasets`
 * @param pattern which of its files
 * @param nameOf the name of an entry, from its file's name; it throws a sentence if that is a bad one
 * @param numberOf what else no two files may share, their number; left out, nothing
 */
export function folder(
  { base, pattern, schema }: { base: string; pattern: string; schema: z.ZodType },
  nameOf: (file: string) => string,
  numberOf?: (file: string) => string,
): Loader {
  const name = onlyOnce(base, 'name', nameOf);
  const number = numberOf && onlyOnce(base, 'number', numberOf);
  const generateId = ({ entry }: { entry: string }): string => {
    const id = name(entry);
    number?.(entry);
    return id;
  };
  const plain = glob({ base, pattern, generateId });
  return {
    ...plain,
    load: async (context) => {
      const root = fileURLToPath(context.config.root);
      const parseData: LoaderContext['parseData'] = (entry) => {
        complainOf(schema, entry.data, entry.filePath ?? '', root);
        return context.parseData(entry);
      };
      try {
        await plain.load({ ...context, parseData });
      } catch (error) {
        throw readable(error, root);
      }
    },
  };
}

/**
 * Two files may not give the same name, or number; one that is gone, while the site is served, counts no more.
 *
 * @param base the folder of the files
 * @param what they may not share, in a word
 * @returns what it is, of a file of the folder; throws a sentence if another has it
 */
export function onlyOnce(base: string, what: string, of: (file: string) => string) {
  const taken = new Map<string, string>();
  return (file: string): string => {
    const own = of(file);
    const other = taken.get(own);
    if (other !== undefined && other !== file && existsSync(join(base, other)))
      throw new Error(`${base}/${file}: ${other} has the ${what} ${own} too; rename one of them.`);
    taken.set(own, file);
    return own;
  };
}

function complainOf(schema: z.ZodType, data: unknown, filePath: string, root: string): void {
  const complaint = firstComplaint(schema, data, readFileSync(filePath, 'utf8'));
  if (complaint) throw new Error(`${relative(root, filePath)}, ${complaint}`);
}

/** What the reader of YAML says, with the file and the line in front and the usual cure behind. */
function readable(error: unknown, root: string): unknown {
  const { loc, message } = error as { loc?: { file?: string; line?: number }; message?: string };
  if (!loc?.file || loc.line === undefined) return error;
  const reason = message?.replace(/^.* failed to parse: /, '');
  return new Error(
    `${relative(root, loc.file)}, line ${loc.line}: this is not YAML (${reason}); write “field: value”, ` +
      'indented like its neighbours, and put quotes around a text with a colon in it.',
    { cause: error },
  );
}
