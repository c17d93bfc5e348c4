import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { descent, value } from '../checks/descents';
import { readTable, readTableFile } from './read-table';
import { unscaled } from './scaling';
import { tableInputs } from './table-inputs';

const bytes = readFileSync(new URL('../../content/tables/iris.csv', import.meta.url));

// The parameters are those at which the slopes vanish, found by Newton's method over the same file.
describe('irises, from the file to the last iteration', () => {
  const table = readTableFile(bytes, (given, encoding) => new TextDecoder(encoding).decode(given));
  if ('sentences' in table) throw new Error(table.sentences.join(' '));

  it('are read whole', () => {
    expect(table).toMatchObject({
      rows: 150,
      delimiter: ',',
      decimal: '.',
      header: true,
      notes: [],
    });
    expect(table.columns.map(({ name, kind }) => [name, kind])).toEqual([
      ['sepal_length_cm', 'numbers'],
      ['sepal_width_cm', 'numbers'],
      ['petal_length_cm', 'numbers'],
      ['petal_width_cm', 'numbers'],
      ['species', 'labels'],
    ]);
    expect(table.columns[4]?.values).toEqual(
      ['setosa', 'versicolor', 'virginica'].map((value) => ({ value, count: 50 })),
    );
  });

  it('descend with versicolor against the rest, all four features standardised', () => {
    const chosen = tableInputs(table, {
      label: 4,
      one: 'versicolor',
      features: [0, 1, 2, 3],
      scaling: 'standardise',
    });
    if ('sentences' in chosen) throw new Error(chosen.sentences.join(' '));
    expect(chosen.set.label).toEqual({
      name: 'species',
      one: 'versicolor',
      zero: 'not versicolor',
    });
    const { inputs, scales = [] } = chosen.set;
    const last = descent({ ...inputs, alpha: 1 })(10_000);
    const scaled = ['w_1', 'w_2', 'w_3', 'w_4', 'b'].map((name) => value(last, 'update', name));
    const own = unscaled(scaled, scales);
    expect(own[4]?.toFixed(5)).toBe('7.37849');
    expect(own.slice(0, 4).map((number) => number.toFixed(6))).toEqual([
      '-0.245357',
      '-2.796568',
      '1.313643',
      '-2.778344',
    ]);
  });

  it('read the same after a spreadsheet of another country has saved them', () => {
    const text = bytes
      .toString()
      .split('\n')
      .map((line) => line.replaceAll(',', ';').replaceAll('.', ','));
    const again = readTable(`\uFEFF${text.join('\r\n')}`);
    if ('sentences' in again) throw new Error(again.sentences.join(' '));
    expect(again).toMatchObject({ rows: 150, delimiter: ';', decimal: ',', header: true });
    expect(again.columns.map(({ numbers }) => numbers)).toEqual(
      table.columns.map(({ numbers }) => numbers),
    );
  });
});
