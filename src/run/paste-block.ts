import { readNumber } from './read-number';
import type { Inputs } from './start';
import { mostExamples, mostFeatures, type TableEdit, tooLarge, withFeatures } from './table-edits';

/**
 * Puts a block of a spreadsheet into the table: rows are lines, columns are parted by tabs. Where the
 * block is longer than the table, examples are added; where it is wider, features are, and its last
 * column becomes y, as the table's last one is. Either everything goes in or nothing does.
 * @param row the example that its first line goes to, from 0
 * @param column the column that its first one goes to, from 0; y is column n
 */
export function pasteBlock(inputs: Inputs, row: number, column: number, text: string): TableEdit {
  const lines = linesOf(text);
  const width = lines[0]?.length ?? 0;
  if (width === 0) return nothing('There is nothing to paste; copy some cells of numbers first.');
  const n = Math.max(inputs.parameters.length - 1, column + width - 1);
  if (row + lines.length > mostExamples || n > mostFeatures) return nothing(tooLarge);
  const block: number[][] = [];
  for (const [i, line] of lines.entries()) {
    if (line.length !== width) {
      return nothing(
        `Row ${i + 1} of what was pasted has ${columns(line.length)}, row 1 has ${width}; give every row the same.`,
      );
    }
    const numbers: number[] = [];
    for (const [j, cell] of line.entries()) {
      const field = `row ${i + 1}, column ${j + 1} of what was pasted`;
      const reading = readNumber(cell, field, column + j === n ? 'label' : 'number');
      if ('sentence' in reading) return nothing(capital(reading.sentence));
      numbers.push(reading.value);
    }
    block.push(numbers);
  }
  const wide = withFeatures(inputs, n);
  const missing = Math.max(0, row + block.length - wide.rows.length);
  const fresh = Array.from({ length: missing }, () => new Array<number>(n + 1).fill(0));
  const rows = [...wide.rows, ...fresh].map((old, i) => {
    const given = block[i - row];
    return given ? old.toSpliced(column, width, ...given) : old;
  });
  return { inputs: { ...wide, rows } };
}

/** Lines without the empty ones at the end, each as its cells; Windows and old Mac line ends count. */
function linesOf(text: string): string[][] {
  const trimmed = text.replace(/^\uFEFF/, '').replace(/[\r\n]+$/, '');
  return trimmed === '' ? [] : trimmed.split(/\r\n|\r|\n/).map((line) => line.split('\t'));
}

const nothing = (why: string): TableEdit => ({ sentence: `${why} Nothing was changed.` });
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const columns = (k: number): string => `${k} column${k === 1 ? '' : 's'}`;
