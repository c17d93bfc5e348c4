import { countText } from '../math/count';
import { type Named, type Refused, type Role, readName, roleOf } from './hand-names';
import { placed, type Spot, type Subject, type Where } from './hand-places';
import { plainLine, plainNumber } from './hand-plain';
import { type Table, tableUnder } from './hand-table';
import { short } from './short';

/** A number that somebody worked out, and where it may belong. */
export interface Said {
  /** The line it stands in, from 1. */
  readonly line: number;
  readonly iteration: number;
  readonly spots: readonly Spot[];
  /** The number as typed, in plain signs. */
  readonly text: string;
  /** Whether a parameter may be the one that the iteration starts with. */
  readonly loose: boolean;
}

/** A number that is told, not worked out: `input/2/x_1`, `input/alpha`, `start/w_1`. */
export interface Told {
  readonly line: number;
  readonly iteration: number;
  readonly at: string;
  readonly text: string;
}

/** Typed working, number by number, and a sentence for what cannot be placed. */
export interface Hand {
  readonly said: readonly Said[];
  readonly told: readonly Told[];
  readonly problems: readonly string[];
}

const mostLines = 2000;
const longestLine = 2000;

/**
 * Reads working as people type or paste it: `z = -1.1`, `example 1: z -1.1, a 0.25`, `dz(2) ≈ 0,198`,
 * `dw_1 = 2 · (−0.75) = −1.5`, headings, addresses, tables. Of a chain the last number counts. Lines
 * without any digit are remarks. Never throws.
 * @param current the iteration that is meant where none is named
 */
export function readHand(text: string, subject: Subject, current: number): Hand {
  const reader = readerOf(subject, current);
  const lines = text.split(/\r\n|\r|\n/);
  lines.slice(0, mostLines).forEach((line, k) => {
    reader.read(line, k + 1);
  });
  const { said, told, problems } = reader;
  if (lines.length > mostLines)
    problems.push(`Only the first ${countText(mostLines)} lines are read.`);
  return { said, told, problems };
}

function readerOf(subject: Subject, current: number) {
  const { program, m } = subject;
  const order = [...program.each.map(({ symbol }) => symbol), ...program.parameters];
  const said: Said[] = [];
  const told: Told[] = [];
  const problems: string[] = [];
  let [line, iteration, implied] = [0, current, 1];
  let where: Where = {};
  let table: Table | undefined;
  const seen = new Set<string>();

  const refuse = ({ sentence }: Refused): void => {
    problems.push(`Line ${line}: ${sentence}`);
  };
  /** The example one is in without a heading: a letter that comes again begins the next one. */
  const impliedBy = ({ symbol, example, role }: Named): number | undefined => {
    const isOpen = example === undefined && role === undefined;
    if (!isOpen || where.example !== undefined || where.role !== undefined) return undefined;
    const isSum = program.zero.some((equation) => equation.symbol === symbol);
    if (isSum) return seen.size > 0 ? implied : undefined;
    if (!order.includes(symbol) || program.parameters.includes(symbol)) return undefined;
    if (seen.has(symbol) && implied < m) {
      implied++;
      seen.clear();
    }
    seen.add(symbol);
    return implied;
  };
  const put = (named: Named | Refused, typed: string): void => {
    const number = plainNumber(typed);
    if (number === undefined) return;
    if ('sentence' in named) {
      refuse(named);
      return;
    }
    const found = placed(named, { ...where, implied: impliedBy(named) }, subject);
    if ('sentence' in found) {
      refuse(found);
      return;
    }
    const base = { line, iteration: named.iteration ?? iteration, text: number };
    if ('given' in found) told.push({ ...base, at: found.given });
    else {
      const loose = (named.role ?? where.role) === undefined;
      said.push({ ...base, spots: found.spots, loose });
    }
  };
  const withRole = (named: Named | Refused, how: string): Named | Refused => {
    const role = roles[how];
    return role && 'symbol' in named && !program.single ? { role, ...definedOf(named) } : named;
  };
  const heading = (text: string): string => {
    let rest = text;
    for (const [form, take] of headings) {
      const [whole, word = ''] = form.exec(rest) ?? [];
      if (whole === undefined) continue;
      rest = rest.slice(whole.length).trim();
      take(word);
    }
    return rest;
  };
  const headings: readonly (readonly [RegExp, (word: string) => void])[] = [
    [
      /^(?:iteration|iter\.?|K\s*=)\s*(\d{1,7})\b\s*[:.)]?/i,
      (word) => {
        iteration = Math.max(1, Number(word));
        where = {};
        implied = 1;
        seen.clear();
      },
    ],
    [
      /^(?:example|ex\.?|student|sample|row|i\s*=|#)\s*(\d{1,9})\b(?!\s*\/)\s*[:.)]?/i,
      (word) => {
        where = { example: Number(word) };
      },
    ],
    [
      /^(sums?|totals?|averages?|avg|means?|updates?|zero)\s*(?::(?!=)|$)/i,
      (word) => {
        where = { role: roleOf(word) };
      },
    ],
    [/^(?:forward|backward)(?:\s+pass)?\s*(?::|$)/i, () => {}],
  ];
  /** One assignment, or several that follow each other with nothing but a blank between. */
  const segment = (text: string): void => {
    const rest = heading(text);
    if (!/\d/.test(rest)) return;
    const [first = '', ...parts] = rest.split(/(:=|\+=|\/=|[=≈~:])/);
    if (parts.length === 0) {
      const [, name, number] = /^(.*?[\w)\]])\s+([-+(]*[.,]?\d\S*)$/.exec(rest) ?? [];
      if (name === undefined || number === undefined) {
        refuse({ sentence: `“${short(rest)}” is not a letter and its number.` });
        return;
      }
      put(readName(name, program), number);
      return;
    }
    let [name, how] = [readName(first, program), parts[0] ?? '='];
    for (let k = 1; k < parts.length; k += 2) {
      const piece = parts[k] ?? '';
      const isLast = k + 1 >= parts.length;
      const [, number, further] = isLast ? [] : (twoInOne.exec(piece) ?? []);
      if (isLast) put(withRole(name, how), piece);
      if (number === undefined || further === undefined) continue;
      const other = readName(further, program);
      // A letter that comes later in the program is no part of the sum before it.
      if (!('symbol' in other) || !('symbol' in name)) continue;
      if (order.indexOf(other.symbol) <= order.indexOf(name.symbol)) continue;
      put(withRole(name, how), number);
      [name, how] = [other, parts[k + 1] ?? '='];
    }
  };
  const read = (raw: string, number: number): void => {
    line = number;
    if (raw.length > longestLine) {
      refuse({ sentence: 'it is too long to be read; break it up.' });
      return;
    }
    const tidy = plainLine(raw.replace(/^\s*[•*-]\s+(?=[A-Za-z])/, ''));
    const cells = table?.row(raw.includes('\t') ? plainCells(raw) : tidy);
    if (cells && 'sentence' in cells) {
      refuse(cells);
      return;
    }
    if (cells) {
      for (const cell of cells) put(cell.named, cell.text);
      return;
    }
    table = tableUnder(raw.includes('\t') ? plainCells(raw) : tidy, program);
    if (table) for (const sentence of table.problems) refuse({ sentence });
    else for (const part of tidy.split(apart)) segment(part.trim());
  };
  return { said, told, problems, read };
}

/** `+=` writes a contribution, `/=` an average, `:=` an update. */
const roles: Readonly<Record<string, Role>> = { '+=': 'contribution', '/=': 'average' };
const apart = /[;|\t]|,\s*(?=[A-Za-zΣ÷])|\s{2,}(?=[A-Za-zΣ÷])/;
const twoInOne = /^\s*([-+(]*[.,]?\d[\d.,e+\-/)]*)\s+([A-Za-zΣ].*)$/;

const plainCells = (raw: string): string => raw.split('\t').map(plainLine).join('\t');
const definedOf = ({ role, ...named }: Named): Named =>
  role === undefined ? named : { ...named, role };
