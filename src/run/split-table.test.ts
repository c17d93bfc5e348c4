import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitTable } from './split-table';
import type { Delimiter } from './table';

const word = fc.string({ unit: fc.constantFrom(...'ab ,;\t"\n=<ä−') }).map((text) => text.trim());
const written = fc.record({
  delimiter: fc.constantFrom<Delimiter>(',', ';', '\t'),
  decimal: fc.constantFrom('.', ','),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  quoted: fc.boolean(),
  mark: fc.boolean(),
  last: fc.boolean(),
});
/** Rows of texts and numbers, the same kinds in each column; the first column is never empty. */
const table = fc
  .array(fc.boolean(), { minLength: 1, maxLength: 5 })
  .chain((texts) =>
    fc.array(
      fc.tuple(
        fc.integer(),
        ...texts.map((isText) =>
          isText ? word : fc.double({ noNaN: true, noDefaultInfinity: true }),
        ),
      ),
      { minLength: 2, maxLength: 8 },
    ),
  );

describe('a table written as CSV', () => {
  it('is split into the same cells, whatever stands between them', () => {
    fc.assert(
      fc.property(table, written, (rows, { delimiter, decimal, lineEnd, quoted, mark, last }) => {
        const cells = rows.map((row) =>
          row.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', decimal) : cell)),
        );
        const field = (cell: string): string =>
          quoted || /[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
        const text = cells.map((row) => row.map(field).join(delimiter)).join(lineEnd);
        const whole = (mark ? '\uFEFF' : '') + text + (last ? lineEnd : '');
        const split = splitTable(whole, delimiter);
        if ('sentences' in split) throw new Error(split.sentences.join(' '));
        expect(split.rows.map((row) => row.cells)).toEqual(cells);
        expect(split.notes).toEqual([]);
        // Found by looking, too, as long as there is one between any two cells.
        expect(splitTable(whole)).toEqual(split);
      }),
      { numRuns: 500 },
    );
  });

  it('is split where most numbers come out, if a comma could be either', () => {
    const rows = (text: string) => {
      const split = splitTable(text);
      return 'rows' in split ? split.rows.map(({ cells }) => cells) : split.sentences;
    };
    expect(rows('1,5;2\n2,5;3')).toEqual([
      ['1,5', '2'],
      ['2,5', '3'],
    ]);
    expect(rows('a;b,1\nc;d,2')).toEqual([
      ['a;b', '1'],
      ['c;d', '2'],
    ]);
  });
});
