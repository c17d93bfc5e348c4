import { describe, expect, it } from 'vitest';
import { readBytes, tooLarge } from './read-bytes';

const decode = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);
const text = 'größe,y\n1,0';
const otherFile = (what: string): string =>
  `The file is ${what}, not text; open it where it was made, save the table as CSV, and load that.`;

describe('the bytes of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 with the high byte first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['UTF-16 without a mark, high byte first', Buffer.from(text, 'utf16le').swap16()],
  ])('in %s are text', (_, bytes) => {
    expect(readBytes(bytes, decode)).toEqual({ text, notes: [] });
  });

  it('in an old encoding are text with a note', () => {
    expect(readBytes(Buffer.from(text, 'latin1'), decode)).toEqual({
      text,
      notes: [
        'The file is not UTF-8, so it was read as Windows-1252; if letters such as ä look wrong, save it as CSV in UTF-8.',
      ],
    });
  });

  it.each([
    ['a spreadsheet', 'PK\u0003\u0004', 'a spreadsheet (.xlsx, .ods) or another zip archive'],
    ['an old spreadsheet', '\u00D0\u00CF\u0011\u00E0\u00A1', 'an old spreadsheet (.xls)'],
    ['a PDF', '%PDF-1.7\n1,0', 'a PDF'],
    ['a packed file', '\u001F\u008B\u0008', 'packed by gzip'],
    ['a PNG', '\u0089PNG\r\n', 'a picture'],
    ['a JPEG', '\u00FF\u00D8\u00FF\u00E0', 'a picture'],
  ])('of %s are told by their start', (_, start, what) => {
    expect(readBytes(Buffer.from(start, 'latin1'), decode)).toEqual({ sentence: otherFile(what) });
  });

  it('that break their own mark are refused', () => {
    expect(readBytes(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8), decode)).toEqual({
      sentence:
        'The file begins as UTF-16LE but is not; save it as CSV in UTF-8 and load it again.',
    });
  });

  it('of 100 MB are never decoded', () => {
    const large = new Uint8Array(100_000_000);
    const read = readBytes(large, () => {
      throw new Error('It was decoded.');
    });
    expect(read).toEqual({
      sentence:
        'The table has 100 MB, and this page reads at most 10 MB (10,000 examples of 20 features). Load a part of it, take the Python script along from this page, and put the whole table into the script.',
    });
    expect([tooLarge(10_000_000), tooLarge(10_000_001)]).toEqual([
      undefined,
      expect.stringContaining('10.1 MB'),
    ]);
  });
});
