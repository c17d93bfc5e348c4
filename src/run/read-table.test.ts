import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../checks/tables';
import { readTable, readTableFile } from './read-table';

const oneColumn =
  'Row 1 has one column, but a table has at least one for a feature and one for the label; put a comma, a semicolon or a tab between the columns.';
const empty =
  'There is no table: it is empty. Paste rows of numbers, or choose a CSV file with some.';
const larger =
  'and this page takes at most 10,000 examples with 20 features. Load a part of it, take the Python script along from this page, and put the whole table into the script.';
const lineTooLong =
  'Row 1 has more than 100,000 characters, so this is not a table with a line for each example; put every example on a line of its own.';
const notText =
  'holds bytes that no text has, so this is not a table as text; open it in the program that made it, save it as CSV, and load that.';
const missing = (row: number, cells: string, most: number, column: number): string =>
  `Row ${row} has ${cells}, but most rows have ${most}; column ${column} is missing: add what is missing, or delete the row.`;
const tooMuch = (row: number, cells: number, most: number, column: number): string =>
  `Row ${row} has ${cells} cells, but most rows have ${most}; column ${column} is too much: delete it, or put a cell that holds the delimiter in quotation marks.`;
const openQuote = (row: number, column: number): string =>
  `Row ${row}, column ${column}: the quotation mark " is not closed where the cell ends; close it, or write "" where a mark is meant.`;

describe('a text that is no table', () => {
  it.each<[string, string, string[]]>([
    ['nothing', '', [empty]],
    ['a byte order mark alone', '\uFEFF', [empty]],
    ['white space', ' \n\t\n  \r\n', [empty]],
    ['delimiters alone', ',,\n,,', [empty]],
    ['one word', 'hello', [oneColumn]],
    ['one column with a header', 'hours\n1\n2\n', [oneColumn]],
    ['one column of numbers', '1\n2', [oneColumn]],
    ['spaces between the columns', 'x y\n1 0\n2 1', [oneColumn]],
    [
      'a header without rows',
      'hours,passed',
      ['Row 1 names the columns, but no row follows it; add at least one example below.'],
    ],
    ['a short row', 'x,y\n1,0\n2\n3,1', [missing(3, '1 cell', 2, 2)]],
    ['a long row', 'x,y\n1,0\n2,3,1\n3,1', [tooMuch(3, 3, 2, 3)]],
    ['a title above', 'My data\nx,y\n1,0\n2,1', [missing(1, '1 cell', 2, 2)]],
    ['an empty row before a short one', 'x,y\n\n1,0\n2\n3,1', [missing(4, '1 cell', 2, 2)]],
    [
      'seven short rows',
      `x,y,z\n${'1,2,0\n'.repeat(9)}${'1,1\n'.repeat(7)}`,
      [
        ...[11, 12, 13, 14, 15].map((row) => missing(row, '2 cells', 3, 3)),
        '2 more places are wrong in the same way.',
      ],
    ],
    ['a quotation mark left open', 'x,y\n1,"0\n2,1\n', [openQuote(2, 2)]],
    ['text behind a quoted cell', 'x,y\n1,0\n"2"x,1\n', [openQuote(3, 1)]],
    ['JSON', '{"x":[1,2],"y":[0,1]}', [openQuote(1, 3)]],
    ['a web page', '<!doctype html>\n<p>a</p>\n<p>1,2</p>', [tooMuch(3, 2, 1, 2)]],
    ['a zero byte', 'x,y\r\n1,0\r\n2,\u00001', [`Row 3 ${notText}`]],
    [
      'too many columns',
      Array.from({ length: 201 }, () => 1).join(),
      [
        'The table has 201 columns, and this page reads at most 200; delete those that are not needed.',
      ],
    ],
    [
      'too many rows',
      `x,y\n${'1,0\n'.repeat(10_001)}`,
      [`The table has 10,001 examples, ${larger}`],
    ],
    [
      'far too many rows',
      '1,0\n'.repeat(50_000),
      [`The table has more than 10,000 rows, ${larger}`],
    ],
    [
      'nothing but line ends',
      '\r\n'.repeat(4_999_999),
      [`The table has more than 100,000 lines, ${larger}`],
    ],
    ['one endless row', '1,'.repeat(4_999_999), [lineTooLong]],
    ['quotation marks alone', '"a'.repeat(3_333_333), [lineTooLong]],
    [
      'a text of 11 MB',
      '1,0\n'.repeat(2_750_000),
      [
        'The table has 11 MB, and this page reads at most 10 MB (10,000 examples of 20 features). Load a part of it, take the Python script along from this page, and put the whole table into the script.',
      ],
    ],
  ])('%s', (_, text, sentences) => {
    expect(readTable(text)).toEqual({ sentences });
  });
});

describe('a table with something strange in it', () => {
  it.each<[string, string, string[]]>([
    [
      'an empty column',
      'x,,y\n1,,0\n2,,1',
      ['Column 2 is empty and was left out; fill it if it is needed.'],
    ],
    [
      'an empty column with a name',
      'x,z,y\n1,,0\n2,,1',
      ['Column 2, “z”, is empty and was left out; fill it if it is needed.'],
    ],
    [
      'two columns of one name',
      'x,x,y\n1,2,0\n3,4,1',
      [
        'Row 1, column 2: another column is called “x” too, so this one is “x, column 2” here; name them apart.',
      ],
    ],
    [
      'HTML in the header',
      '<img src=x onerror=alert(1)>,y\n1,0\n2,1',
      [
        'Row 1, column 1: the name “<img src=x onerror=alert(1)>” looks like code; it stays text and is never run. Rename it if it is not meant.',
      ],
    ],
    [
      'a formula in the header',
      'x,=1+1\n1,0\n2,1',
      [
        'Row 1, column 2: the name “=1+1” looks like code; it stays text and is never run. Rename it if it is not meant.',
      ],
    ],
    ['empty rows', 'x,y\n1,0\n\n , \n2,1\n\n', ['2 empty rows were left out.']],
    [
      'commas that may be thousands',
      'x;y\n1,234;0\n2,345;1',
      ['Commas were read as decimal commas: “1,234” is 1.234.'],
    ],
    ['names that JavaScript knows', '__proto__,constructor,y\n1,2,0\n2,3,1', []],
  ])('%s', (_, text, notes) => {
    const table = tableOf(text);
    expect(table.notes).toEqual(notes);
    expect(table.rows).toBe(2);
  });
});

describe('a table', () => {
  it('keeps names as text, units in brackets apart, and the numbers of its rows', () => {
    const { columns, rowNumbers } = tableOf(
      '\n"petal\nlength (cm)",weight [g],a (2),y\n\n1,2,3,no\n4,5,6,yes',
    );
    expect(columns.map(({ name, unit }) => [name, unit])).toEqual([
      ['petal length', 'cm'],
      ['weight', 'g'],
      ['a (2)', undefined],
      ['y', undefined],
    ]);
    expect(rowNumbers).toEqual([4, 5]);
  });

  it.each([
    ['commas', 'x,y\n0.5,0\n1.5,1', ',', '.', true],
    ['semicolons and decimal commas', 'x;y\r\n0,5;0\r\n1,5;1', ';', ',', true],
    ['tabs, as a spreadsheet copies them', '0,5\t0\n1,5\t1\n', '\t', ',', false],
    ['decimal commas in both columns', '0,5;1,5\n1,5;2,5', ';', ',', false],
    ['old line ends', 'x,y\r1.0,0\r2,1', ',', '.', true],
    ['mixed line ends', 'x,y\r1.0,0\n2,1\r\n', ',', '.', true],
    ['a first line of Excel', 'sep=;\r\nx;y\r\n1,5;0', ';', ',', true],
    ['labels of which the first row has one', 'a,b\nb,c\na,c', ',', '.', false],
    ['quoted decimal commas', '"0,5","1,5"\n"2,5","3,5"', ',', ',', false],
    ['a missing number in the first row', 'NaN,0\n1,1', ',', '.', false],
  ])('with %s', (_, text, delimiter, decimal, header) => {
    expect(tableOf(text)).toMatchObject({ delimiter, decimal, header });
  });

  it('is read as one says, against what it looks like', () => {
    const table = readTable('1,5;0\n2,5;1', { delimiter: ',', header: true });
    expect(table).toMatchObject({ delimiter: ',', rows: 1 });
    const points = readTable('1,5;0\n2,5;1', { decimal: '.' });
    if ('sentences' in points) throw new Error(points.sentences.join(' '));
    expect(points.columns[0]?.wrong[0]?.sentence).toMatch(
      /^Row 1 of column 1 is “1,5”, but .* point/,
    );
  });
});

describe('any text', () => {
  const rough = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'01.,;\t\n\r" -=ae\uFEFF\u0000') }),
  );

  it('gives a table whose columns all have as many cells, or sentences; nothing is thrown', () => {
    fc.assert(
      fc.property(rough, (text) => {
        const table = readTable(text);
        if ('sentences' in table) {
          expect(table.sentences.length).toBeGreaterThan(0);
          for (const sentence of table.sentences) expect(sentence).toMatch(/^[A-Z“].*\.$/su);
          return;
        }
        expect(new Set(table.columns.map(({ name }) => name)).size).toBe(table.columns.length);
        for (const { kind, cells, numbers } of table.columns) {
          expect(cells).toHaveLength(table.rows);
          expect(numbers).toHaveLength(kind === 'numbers' ? table.rows : 0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('and any bytes', () => {
    const decode = (bytes: Uint8Array, encoding: string): string =>
      new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const bytes = fc.uint8Array({ maxLength: 200 });
    const marked = fc
      .tuple(fc.constantFrom([0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]), bytes)
      .map(([mark, rest]) => Uint8Array.from([...mark, ...rest]));
    fc.assert(
      fc.property(fc.oneof(bytes, marked), (given) => {
        const table = readTableFile(given, decode);
        expect('sentences' in table ? table.sentences : table.columns).not.toEqual([]);
      }),
    );
  });
});
