import { fileStem } from '../run/export-name';
import type { Given } from '../run/given';
import { tableCsv } from '../run/table-csv';
import { save } from './save';

/**
 * Saves the table on show, and nothing else, as a file.
 * @returns a sentence that says what was saved
 */
export function saveTable({ set, inputs }: Given): string {
  const edited = inputs === set.inputs ? '' : 'edited';
  const name = `${fileStem([set.name, edited, 'data'])}.csv`;
  // Without the mark in front Excel takes ° and α for something else.
  save(name, 'text/csv;charset=utf-8', `\uFEFF${tableCsv(inputs, set)}`);
  return `Saved as ${name}.`;
}
