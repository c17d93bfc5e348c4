import type { Notebook } from '../run/notebook';
import { obeyLink } from '../run/obey-link';

/** Opens what an address asks for, its examples unpacked, and ends the waiting. */
export async function obeyAddress(
  notebook: Notebook,
  hash: string,
  prefix: string,
  kept: string,
): Promise<void> {
  // Few links are packed, so what unpacks them is loaded for those.
  const link = /[#&]packed=/.test(hash)
    ? await import('./pack-link').then(({ unpackedLink }) => unpackedLink(hash))
    : hash;
  notebook.setWaiting(false);
  obeyLink(notebook, link, prefix, kept);
}
