import { countText } from '../math/count';
import { ifLarger, limits } from './table';

/** Encodings that files of tables have. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Turns bytes into text, without a byte order mark, and throws where they are not of that encoding.
 * A browser has `new TextDecoder(encoding, { fatal: true })`; the engine knows no browser.
 */
export type Decode = (bytes: Uint8Array, encoding: Encoding) => string;

/**
 * The text of a file: UTF-8, UTF-16, or else Windows-1252, which is said. Never throws.
 * @returns a sentence if it is too large, or no text
 */
export function readBytes(
  bytes: Uint8Array,
  decode: Decode,
): { readonly text: string; readonly notes: readonly string[] } | { readonly sentence: string } {
  const sentence = tooLarge(bytes.length) ?? otherFile(bytes);
  if (sentence) return { sentence };
  const encoding = encodingOf(bytes);
  const text = attempt(bytes, decode, encoding);
  if (text !== undefined) return { text, notes: [] };
  const old = encoding === 'utf-8' ? attempt(bytes, decode, 'windows-1252') : undefined;
  if (old === undefined) {
    return {
      sentence: `The file begins as ${encoding.toUpperCase()} but is not; save it as CSV in UTF-8 and load it again.`,
    };
  }
  return {
    text: old,
    notes: [
      'The file is not UTF-8, so it was read as Windows-1252; if letters such as ä look wrong, save it as CSV in UTF-8.',
    ],
  };
}

/**
 * A sentence if a file or a text is larger than a page can take; to be asked before it is read.
 * @param size in bytes, or in characters
 */
export function tooLarge(size: number): string | undefined {
  if (size <= limits.bytes) return undefined;
  const mega = (bytes: number): string => (Math.ceil(bytes / 1e5) / 10).toLocaleString('en');
  return (
    `The table has ${mega(size)} MB, and this page reads at most ${mega(limits.bytes)} MB ` +
    `(${countText(limits.examples)} examples of ${limits.features} features). ${ifLarger}`
  );
}

const signatures: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'a spreadsheet (.xlsx, .ods) or another zip archive'],
  ['\u00D0\u00CF\u0011\u00E0', 'an old spreadsheet (.xls)'],
  ['%PDF', 'a PDF'],
  ['\u001F\u008B', 'packed by gzip'],
  ['\u0089PNG', 'a picture'],
  ['\u00FF\u00D8\u00FF', 'a picture'],
];

function otherFile(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const found = signatures.find(([signature]) => start.startsWith(signature));
  if (!found) return undefined;
  return `The file is ${found[1]}, not text; open it where it was made, save the table as CSV, and load that.`;
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark, the high byte of each digit and comma is 0.
  const zeros: [number, number] = [0, 0];
  const head = bytes.subarray(0, 1000);
  head.forEach((byte, k) => {
    if (byte === 0) zeros[(k % 2) as 0 | 1]++;
  });
  if (zeros[0] === 0 && zeros[1] > head.length / 3) return 'utf-16le';
  if (zeros[1] === 0 && zeros[0] > head.length / 3) return 'utf-16be';
  return 'utf-8';
}

function attempt(bytes: Uint8Array, decode: Decode, encoding: Encoding): string | undefined {
  try {
    return decode(bytes, encoding);
  } catch {
    return undefined;
  }
}
