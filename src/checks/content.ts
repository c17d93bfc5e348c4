import { fileURLToPath, pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { file } from 'astro/loaders';

const top = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The entries of a file of content as Astro's loader reads them, unchecked, in the order of the file.
 *
 * @param fileName from the top folder, such as `content/symbols.yaml`
 * @throws if the file cannot be read
 */
export async function entriesOf(fileName: string): Promise<ReadonlyMap<string, unknown>> {
  const entries = new Map<string, unknown>();
  const log = (message: string): never => {
    throw new Error(message);
  };
  const context = {
    collection: fileName,
    config: { root: pathToFileURL(top) },
    logger: { debug: () => {}, info: () => {}, warn: log, error: log },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    store: {
      clear: () => entries.clear(),
      set: ({ id, data }: { id: string; data: unknown }) => entries.set(id, data),
    },
  };
  // Of all that Astro hands to a loader, this one uses only what is above.
  await file(fileName).load(context as unknown as LoaderContext);
  return entries;
}
