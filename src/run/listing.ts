import { python, typescript } from '../math/styles';
import { type Style, write } from '../math/write';
import { perExample } from '../model/letters';
import { sigma } from '../model/logistic';
import { type Equation, type Part, type Program, parts } from '../model/program';
import { equationText } from './say';
import type { Inputs } from './start';

/** The notations a program can be written in. */
export type Notation = 'pseudo' | 'python' | 'typescript';

/** One line of a listing. */
export interface Line {
  readonly text: string;
  /** Depth of indentation, from 0. */
  readonly depth: number;
  /** The part of the program it belongs to, if any. */
  readonly part?: Part;
  /** Which equation of the part it is; loop heads and data have none. */
  readonly line?: number;
}

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
  const language = languages[notation];
  const equationLine = (part: Part, depth: number) => (equation: Equation, line: number) => ({
    text: language.equation(program, equation),
    depth,
    part,
    line,
  });
  const body = parts.flatMap((part): Line[] => {
    if (part !== 'each') return program[part].map(equationLine(part, 1));
    return [
      { text: language.examples, depth: 1, part },
      ...program.each.map(equationLine(part, 2)),
      ...close(language, 1),
    ];
  });
  return [
    ...language
      .head(program, inputs)
      .map((text) => ({ text: text.trimStart(), depth: depthOf(text) })),
    { text: language.repeat(iterations), depth: 0 },
    ...body,
    ...close(language, 0),
    ...language.foot(program).map((text) => ({ text, depth: 0 })),
  ];
}

/** A listing as one text to copy or to run. */
export function listingText(lines: readonly Line[]): string {
  return `${lines.map(({ text, depth }) => (text ? '    '.repeat(depth) + text : '')).join('\n')}\n`;
}

interface Language {
  readonly equation: (program: Program, equation: Equation) => string;
  readonly head: (program: Program, inputs: Inputs) => string[];
  readonly repeat: (iterations: number) => string;
  readonly examples: string;
  readonly close?: string;
  readonly foot: (program: Program) => string[];
}

const close = ({ close: text }: Language, depth: number): Line[] =>
  text === undefined ? [] : [{ text, depth }];
const depthOf = (text: string): number => (text.length - text.trimStart().length) / 4;
const column = (inputs: Inputs, k: number): string =>
  `[${inputs.rows.map((row) => row[k]).join(', ')}]`;

/** In code a column of the data is an array, read at the current example. */
const indexed = (style: Style, program: Program): Style => ({
  ...style,
  symbol: (name) => (program.data.includes(name) ? `${name}[i]` : name),
});

const languages: Readonly<Record<Notation, Language>> = {
  pseudo: {
    equation: (_, equation) => equationText(equation),
    head: () => [],
    repeat: () => 'repeat',
    examples: 'for i = 1 to m',
    foot: () => [],
  },
  python: {
    equation: (program, { symbol, how, right }) =>
      `${symbol} ${how === ':=' ? '=' : how} ${write(right, indexed(python, program))}`,
    head: (program, inputs) => [
      'from math import exp, log, log1p',
      '',
      `def sigma(${sigma.parameter}):`,
      `    return ${write(sigma.body, python)}`,
      '',
      ...program.data.map((name, k) => `${name} = ${column(inputs, k)}`),
      `m = ${inputs.rows.length}`,
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
      const fresh =
        how === '=' && (perExample(program, symbol) || isZero(program, symbol, right.kind));
      const keyword = fresh ? (perExample(program, symbol) ? 'const ' : 'let ') : '';
      return `${keyword}${symbol} ${how === ':=' ? '=' : how} ${write(right, indexed(typescript, program))};`;
    },
    head: (program, inputs) => [
      `const sigma = (${sigma.parameter}: number) => ${write(sigma.body, typescript)};`,
      '',
      ...program.data.map((name, k) => `const ${name} = ${column(inputs, k)};`),
      `const m = ${inputs.rows.length};`,
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
