import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvCell, csvText } from './csv';

const cell = fc.oneof(
  fc.double(),
  fc.string({ unit: fc.constantFrom(...'="+-@,\r\n\t \'a1') }),
  fc.constant(undefined),
);
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array<CsvCell>(cell, { minLength: width, maxLength: width }), { maxLength: 6 }),
  );

describe('a table as CSV', () => {
  it('is read back cell by cell, numbers to the last bit', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const head = (rows[0] ?? ['at']).map((_, k) => `column ${k}`);
        const read = readCsv(csvText(head, rows));
        expect(read[0]).toEqual(head);
        expect(read).toHaveLength(rows.length + 1);
        for (const [k, row] of rows.entries())
          for (const [j, given] of row.entries()) {
            const found = read[k + 1]?.[j];
            if (typeof given === 'number') expect(Number(found)).toBe(given + 0);
            else expect([given ?? '', `'${given}`]).toContain(found);
          }
      }),
    );
  });

  it('begins with = + - @ only where a number does', () => {
    fc.assert(
      fc.property(table, (rows) => {
        for (const found of readCsv(csvText(['a'], rows))
          .slice(1)
          .flat())
          if (/^\s*[=+\-@]/.test(found)) expect(`${Number(found)}`).toBe(found);
      }),
    );
    const words = ['=1+2', '+1', '-2+3', '@SUM(A1)', '\t=1', '  =1', '＝1', '-Infinity'];
    for (const word of words) expect(readCsv(csvText(['a'], [[word]]))[1]).toEqual([`'${word}`]);
  });

  it('ends its lines with CR LF and doubles quotation marks', () => {
    expect(
      csvText(
        ['a', 'b'],
        [
          ['say "no", twice', undefined],
          [-0, Number.NaN],
        ],
      ),
    ).toBe('a,b\r\n"say ""no"", twice",\r\n0,NaN\r\n');
    expect(csvText(['a'], [[Number.POSITIVE_INFINITY], [-1e-7], [Number.NEGATIVE_INFINITY]])).toBe(
      'a\r\nInfinity\r\n-1e-7\r\n-Infinity\r\n',
    );
  });
});

/** Reads CSV by the grammar of RFC 4180, section 2. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let found = field.exec(text); found; found = field.exec(text)) {
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') rows.push([]);
    if (field.lastIndex === text.length) break;
  }
  expect(field.lastIndex).toBe(text.length);
  return rows.slice(0, -1);
}
