import type { Program } from '../model/program';
import { type Named, type Refused, readName, roleOf } from './hand-names';
import { plainNumber } from './hand-plain';

/** A cell of a pasted table: what its column and row say it is, and its number. */
export interface Cell {
  readonly named: Named | Refused;
  readonly text: string;
}

/** A table as it is being read: give it the lines below the header. */
export interface Table {
  /** Why columns are left out. */
  readonly problems: readonly string[];
  /** The cells of a row, a sentence about it, or undefined where the line is none of the table's. */
  readonly row: (line: string) => readonly Cell[] | Refused | undefined;
}

/**
 * A table as spreadsheets and Markdown give it: a header of letters (`i z a L dz`), then a row for
 * each example, and rows that begin with `sum` or `average`. Undefined if the line is no header.
 */
export function tableUnder(header: string, program: Program): Table | undefined {
  const split = splitterOf(header);
  if (!split || /[=≈:]/.test(header)) return undefined;
  const heads = split(header);
  const names = heads.map((head): Named | Refused | 'row' =>
    rowHead.test(head) ? 'row' : readName(head, program),
  );
  const known = names.filter((name) => name === 'row' || 'symbol' in name);
  const isLoose = split === byBlanks;
  if (known.length < 2 || heads.some((head) => /^[-+.\d]/.test(head))) return undefined;
  if (isLoose && known.length < names.length) return undefined;
  let next = 1;
  const row = (line: string): readonly Cell[] | Refused | undefined => {
    if (/^[\s|:-]+$/.test(line) && /-/.test(line)) return [];
    if (/[=≈]/.test(line)) return undefined;
    const cells = split(line.replace(/^(\s*\|?\s*)[÷/]\s*(?:m|\d+)(?!\d)/, '$1average'));
    const label = cells[0] ?? '';
    const role = roleOf(label);
    if (role !== undefined && names[0] !== 'row' && cells.length > heads.length) cells.shift();
    else if (role !== undefined && names[0] !== 'row') cells[0] = '';
    const [, ...rest] = cells;
    const body = names[0] === 'row' ? rest : cells;
    if (!body.some((cell) => /\d/.test(cell)) || body.some((cell) => /[A-DF-Za-df-z]/.test(cell)))
      return undefined;
    const isRagged = isLoose && role === undefined && cells.length !== heads.length;
    if (cells.length > heads.length || isRagged || (isLoose && cells.length < heads.length))
      return {
        sentence: `it has ${cells.length} cells, its header ${heads.length}. With tabs or semicolons between them, cells may stay empty and numbers may have a decimal comma.`,
      };
    const typed = names[0] === 'row' && /^\d{1,9}$/.test(label) ? Number(label) : next;
    const example = role === undefined ? typed : undefined;
    if (example !== undefined) next = example + 1;
    return names.flatMap((name, k) => {
      const text = plainNumber(cells[k] ?? '');
      if (name === 'row' || text === undefined || 'sentence' in name) return [];
      const isParameter = program.parameters.includes(name.symbol);
      if (isParameter && role === undefined && name.role === undefined) return [];
      return [{ named: { ...name, example, role: role ?? name.role }, text }];
    });
  };
  const problems = names.flatMap((name) =>
    name !== 'row' && 'sentence' in name ? [`a column is left out: ${name.sentence}`] : [],
  );
  return { problems, row };
}

const rowHead = /^(?:|i|no\.?|#|example|student)$/i;

type Splitter = (line: string) => string[];

const between =
  (mark: string): Splitter =>
  (line) =>
    line.split(mark).map((cell) => cell.trim());
const byBars: Splitter = (line) => between('|')(line.replace(/^\s*\||\|\s*$/g, ''));
const byBlanks: Splitter = (line) => line.trim().split(/\s+/);

/** What separates the cells, read off the header. */
function splitterOf(header: string): Splitter | undefined {
  if (header.includes('\t')) return between('\t');
  if (header.includes('|')) return byBars;
  if (header.includes(';')) return between(';');
  if (header.includes(',')) return between(',');
  return /\s/.test(header.trim()) ? byBlanks : undefined;
}
