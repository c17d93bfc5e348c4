import { python, typescript } from '../math/code-styles';
import { type Style, write } from '../math/write';
import { perExample } from '../model/letters';
import { sigma } from '../model/logistic';
import type { Program } from '../model/program';
import { type Language, type Line, linesOf, pseudo } from './lines';
import type { Inputs } from './start';

/** The notations a program can be written in. */
export type Notation = 'pseudo' | 'python' | 'typescript';

/**
 * The whole program as text, written from the trees that are computed. Python and TypeScript can be
 * run as they stand: they hold the data and print the parameters after the given iterations.
 */
export function listing(
  program: Program,
  inputs: Inputs,
  notation: Notation,
  iterations: number,
): Line[] {
  return linesOf(program, inputs, languages[notation], iterations);
}

/** A listing as one text to copy or to run. */
export function listingText(lines: readonly Line[]): string {
  return `${lines.map(({ text, depth }) => (text ? '    '.repeat(depth) + text : '')).join('\n')}\n`;
}

const column = (program: Program, inputs: Inputs, k: number): string => {
  const values = inputs.rows.map((row) => row[k]);
  return program.single ? String(values[0]) : `[${values.join(', ')}]`;
};

/** In code a column of the data is an array, read at the current example; a single example has none. */
export const indexed = (style: Style, program: Program): Style => ({
  ...style,
  symbol: (name) => (!program.single && program.data.includes(name) ? `${name}[i]` : name),
});

const languages: Readonly<Record<Notation, Language>> = {
  pseudo,
  python: {
    equation: (program, { symbol, how, right }) =>
      `${symbol} ${how === ':=' ? '=' : how} ${write(right, indexed(python, program))}`,
    head: (program, inputs) => [
      'from math import exp, log, log1p',
      '',
      `def sigma(${sigma.parameter}):`,
      `    return ${write(sigma.body, python)}`,
      '',
      ...program.data.map((name, k) => `${name} = ${column(program, inputs, k)}`),
      ...(program.single ? [] : [`m = ${inputs.rows.length}`]),
      ...program.parameters.map((name, k) => `${name} = ${inputs.parameters[k]}`),
      `alpha = ${inputs.alpha}`,
      '',
    ],
    repeat: (iterations) => `for k in range(${iterations}):`,
    examples: 'for i in range(m):',
    foot: (program) => ['', `print(${program.parameters.join(', ')})`],
  },
  typescript: {
    equation: (program, { symbol, how, right }) => {
      const own = perExample(program, symbol) || isAgain(program, symbol);
      const fresh = how === '=' && (own || isZero(program, symbol, right.kind));
      const keyword = fresh ? (own ? 'const ' : 'let ') : '';
      return `${keyword}${symbol} ${how === ':=' ? '=' : how} ${write(right, indexed(typescript, program))};`;
    },
    head: (program, inputs) => [
      `const sigma = (${sigma.parameter}: number) => ${write(sigma.body, typescript)};`,
      '',
      ...program.data.map((name, k) => `const ${name} = ${column(program, inputs, k)};`),
      ...(program.single ? [] : [`const m = ${inputs.rows.length};`]),
      ...program.parameters.map((name, k) => `let ${name} = ${inputs.parameters[k]};`),
      `const alpha = ${inputs.alpha};`,
      '',
    ],
    repeat: (iterations) => `for (let k = 0; k < ${iterations}; k++) {`,
    examples: 'for (let i = 0; i < m; i++) {',
    close: '}',
    foot: (program) => ['', `console.log(${program.parameters.join(', ')});`],
  },
};

/** Whether an equation is the zeroing line that brings an accumulator into being. */
const isZero = (program: Program, symbol: string, kind: string): boolean =>
  kind === 'number' && program.zero.some((equation) => equation.symbol === symbol);

/** Whether it is computed again in the update, by a mistake. */
const isAgain = (program: Program, symbol: string): boolean =>
  program.update.some((equation) => equation.symbol === symbol);
