import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileSet, tiny } from '../checks/samples';
import { firstChoice } from './first-choice';
import { readTableFile } from './read-table';
import { renameColumn } from './rename-column';
import { scaledRows } from './scaling';
import type { DataSet, Inputs, Words } from './start';
import type { Table } from './table';
import { tableCsv } from './table-csv';
import { tableInputs } from './table-inputs';
import { worded } from './words';

const sizes = [1, 1e-300, 1e300, 5e-324, 1.7e308, 1e21];
const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0),
  fc.integer({ min: -3, max: 3 }),
  fc
    .tuple(fc.integer({ min: -9, max: 9 }), fc.constantFrom(...sizes))
    .map(([digit, size]) => digit * (size / 9) + 0),
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'a1;,\t"\'()=+-@ \n'), maxLength: 8 }),
  fc.constantFrom('2020', 'NaN', 'sep=;', '=1+1', '<b>', 'a (b)', 'column 2', 'x_1', ''),
);
/** Tables of one class, too, and of one row; their names are any texts. */
const tables = fc.integer({ min: 1, max: 4 }).chain((n) =>
  fc.record({
    names: fc.array(fc.record({ name: text, unit: fc.option(text, { nil: undefined }) }), {
      minLength: n,
      maxLength: n,
    }),
    labelled: text,
    rows: fc.constantFrom([0], [1], [0, 1]).chain((labels) =>
      fc.array(
        fc
          .tuple(fc.array(value, { minLength: n, maxLength: n }), fc.constantFrom(...labels))
          .map(([xs, y]) => [...xs, y]),
        { minLength: 1, maxLength: 8 },
      ),
    ),
  }),
);

/** What Load makes of a file, with the last column as the label or as it offers by itself. */
function loaded(csv: string, byItself = false): DataSet {
  const bytes = new TextEncoder().encode(`\uFEFF${csv}`);
  const table = readTableFile(bytes, (part, encoding) =>
    new TextDecoder(encoding, { fatal: true }).decode(part),
  );
  if ('sentences' in table) throw new Error(table.sentences.join(' '));
  const made = tableInputs(table, byItself ? firstChoice(table) : lastIsLabel(table));
  if ('sentences' in made) throw new Error(made.sentences.join(' '));
  return made.set;
}

const lastIsLabel = (table: Table) => {
  const label = table.columns.length - 1;
  return { label, one: '1', features: Array.from({ length: label }, (_, j) => j) };
};

const inputsOf = (rows: Inputs['rows']): Inputs => ({
  ...tiny.inputs,
  rows,
  parameters: rows[0] ?? [],
});

describe('a table alone as CSV', () => {
  it('is read back to the same bits, whatever its columns are called', () => {
    fc.assert(
      fc.property(tables, ({ names, labelled, rows }) => {
        const columns = names.map((column, j) => ({ symbol: `x_${j + 1}`, ...column }));
        const words: Words = { columns, label: { name: labelled, one: 'yes', zero: 'no' } };
        const csv = tableCsv(inputsOf(rows), words);
        expect(loaded(csv).inputs.rows).toEqual(rows);
        const both = new Set(rows.map((row) => row.at(-1))).size === 2;
        if (both) expect(loaded(csv, true).inputs.rows).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  it('is read back with the names and units that were typed, but for those that look like formulas', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 3, maxLength: 3 }), (typed) => {
        let inputs = tiny.inputs;
        typed.forEach((name, column) => {
          const edit = renameColumn(inputs, worded(tiny, inputs), column, name);
          if ('inputs' in edit) inputs = edit.inputs;
        });
        const given = worded(tiny, inputs);
        const { columns, label } = loaded(tableCsv(inputs, given));
        const harmless = (name: string) => (/^[=+\-@＝＋－＠]/.test(name) ? `'${name}` : name);
        expect(columns).toEqual(given.columns.map((one) => ({ ...one, name: harmless(one.name) })));
        expect([label.name, given.label.name]).toContain(harmless(label.name));
      }),
    );
  });

  it('keeps scaled numbers as they stand', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom('standardise', 'min-max'), ({ rows }, way) => {
        const inputs = inputsOf(scaledRows(rows, way as 'standardise').rows);
        expect(loaded(tableCsv(inputs, worded(tiny, inputs))).inputs.rows).toEqual(inputs.rows);
      }),
    );
  });

  it('is plain', () => {
    expect(tableCsv({ ...tiny.inputs, rows: [[0.1, -2e-300, 1]] }, tiny)).toBe(
      'feature 1,feature 2,passed\r\n0.1,-2e-300,1',
    );
    expect(tableCsv(inputsOf([[1, 2, 0]]), hostileSet).split('\r\n')[0]).toBe(
      `""" raise SystemExit(""x_1"") # ('\\)",$\\frac{ (\u202e\ud800 ),"'=1+2"`,
    );
  });
});
