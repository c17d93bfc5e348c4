import type { Loader } from 'astro/loaders';
import { file } from 'astro/loaders';
import { z } from 'astro/zod';

/** The place of an entry in its file, from 0; the loader fills it in, for Astro sorts by name. */
export const order = z.int();

/** Loads the entries of one file, each with its place there as `order`. */
export function fileInOrder(fileName: string): Loader {
  const plain = file(fileName);
  return {
    ...plain,
    load: (context) => {
      let next = 0;
      const parseData: typeof context.parseData = (entry) =>
        context.parseData({ ...entry, data: { ...entry.data, order: next++ } });
      return plain.load({ ...context, parseData });
    },
  };
}
