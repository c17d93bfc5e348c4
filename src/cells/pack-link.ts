import { readable } from './link-lengths';

/** Examples that a link unpacks to may have so many characters; a table has at most 10 MB, too. */
const most = 10_000_000;

/**
 * A link with its examples compressed (DEFLATE, then base64url), `packed=` instead of `data=`, where
 * that makes it shorter. One that can be read stays as it is.
 */
export async function packedLink(link: string): Promise<string> {
  const [part, mark = '', data] = /(^|[#&])data=([^&]*)/.exec(link) ?? [];
  if (link.length <= readable || part === undefined || data === undefined) return link;
  const packed = await throughStream(new TextEncoder().encode(data), new CompressionStream(form));
  const short = link.replace(part, () => `${mark}packed=${base64Url(packed)}`);
  return short.length < link.length ? short : link;
}

/** The link with its examples as `data=` again; what cannot be unpacked stays, and is then not understood. */
export async function unpackedLink(link: string): Promise<string> {
  const [part, mark = '', packed] = /(^|[#&])packed=([\w-]*)/.exec(link) ?? [];
  if (part === undefined || packed === undefined) return link;
  try {
    const bytes = await throughStream(fromBase64Url(packed), new DecompressionStream(form));
    const data = new TextDecoder().decode(bytes);
    return /^[-+\d.,;eE]*$/.test(data) ? link.replace(part, () => `${mark}data=${data}`) : link;
  } catch {
    return link;
  }
}

const form = 'deflate-raw';

/** @throws if the bytes do not fit the stream, or become too many */
async function throughStream(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    size += part.value.length;
    if (size > most) {
      await reader.cancel();
      throw new Error('more than a table may have');
    }
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function base64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
